package dk.seamark.stack.contract;

import dk.seamark.stack.contract.ContractDocuments.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A service's OpenAPI contract. Safe for many threads. */
public final class Contract {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final ContractDocuments documents;
    private final List<Operation> operations;

    private Contract(ContractDocuments documents, List<Operation> operations) {
        this.documents = documents;
        this.operations = operations;
    }

    /** Reads a contract. */
    public static Contract read(ContractFiles files) {
        ContractDocuments documents = new ContractDocuments(files);
        Place paths = documents.member(documents.root(ContractFiles.ENTRY), "paths");
        List<Operation> operations = new ArrayList<>();
        for (String template : paths.node().propertyNames()) {
            Place path = documents.member(paths, template);
            List<Place> shared = parameters(documents, path);
            for (String method : path.node().propertyNames()) {
                if (METHODS.contains(method)) {
                    Place operation = documents.member(path, method);
                    List<Place> parameters = new ArrayList<>(shared);
                    parameters.addAll(parameters(documents, operation));
                    operations.add(new Operation(method.toUpperCase(Locale.ROOT), template, operation, parameters));
                }
            }
        }
        return new Contract(documents, List.copyOf(operations));
    }

    private static List<Place> parameters(ContractDocuments documents, Place owner) {
        Place all = documents.member(owner, "parameters");
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < all.node().size(); i++) {
            found.add(documents.item(all, i));
        }
        return found;
    }

    /** The documents that it is made of. */
    public ContractDocuments documents() {
        return documents;
    }

    /** All operations, in the order of the contract. */
    public List<Operation> operations() {
        return operations;
    }

    /** The operation that a request is for; empty if the contract has none. A HEAD is for the operation that reads. */
    public Optional<Operation> operation(String method, String path) {
        String meant = method.equals("HEAD") ? "GET" : method;
        return operations.stream()
                .filter(operation -> operation.method().equals(meant))
                .filter(operation -> operation.match(path).isPresent())
                .max(Comparator.comparingInt(Operation::literal));
    }

    /**
     * What of an exchange is not as the contract has it; empty if all is. Whatever is accepted must be a request that
     * the contract describes, and each answer one of those that it describes.
     */
    public List<String> violations(Exchange exchange) {
        return operation(exchange.method(), exchange.path())
                .map(operation -> new ExchangeCheck(documents, operation, exchange).violations())
                .orElseGet(() -> exchange.status() >= 400 && exchange.status() < 500
                        ? List.of()
                        : List.of("the contract has no such operation"));
    }

    /**
     * Demands that an exchange is as the contract has it.
     *
     * @throws ContractBroken if it is not
     */
    public void demand(Exchange exchange) {
        List<String> violations = violations(exchange);
        if (!violations.isEmpty()) {
            throw new ContractBroken(exchange, violations);
        }
    }
}
