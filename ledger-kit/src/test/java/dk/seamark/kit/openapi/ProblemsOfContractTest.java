package dk.seamark.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.openapi.ContractTree.Node;
import dk.seamark.kit.problem.ProblemCatalogue;
import dk.seamark.kit.problem.ProblemType;
import dk.seamark.kit.problem.ProblemTypes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contracts say can be refused is what has a page, with the status that the operation has. */
class ProblemsOfContractTest {

    private static final String COMMON = "openapi/common.yaml";

    /** What a service's own workers are told, and no caller. */
    private static final Set<String> OF_WORKERS = Set.of("retention-not-due", "pack-redacted", "set-aside-reported");

    @ParameterizedTest
    @ValueSource(strings = {"policy", "indicator", "reporting"})
    void eachProblemThatTheContractNamesHasAPage(String service) {
        assertThat(codes(ProblemCatalogue.of(service))).containsAll(named(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "indicator", "reporting"})
    void theContractNamesWhatTheServiceCanAnswer(String service) {
        Set<String> own = codes(ProblemCatalogue.ofAlone(service));
        own.removeAll(OF_WORKERS);

        assertThat(named(service)).containsAll(own);
    }

    @Test
    void theContractsNameWhatTheKitCanAnswer() {
        Set<String> shared = codes(ProblemCatalogue.ofAlone("kit"));
        shared.removeAll(OF_WORKERS);
        Set<String> named = new TreeSet<>();
        ServiceSources.SERVICES.forEach(service -> named.addAll(named(service)));

        assertThat(named).containsAll(shared).doesNotContainAnyElementsOf(OF_WORKERS);
    }

    private static Set<String> named(String service) {
        ContractTree tree = ServiceSources.tree(service);
        Set<String> addresses = new TreeSet<>(tree.root(COMMON).texts("x-problems"));
        Node responses = tree.member(tree.member(tree.root(COMMON), "components"), "responses");
        responses
                .json()
                .propertyNames()
                .forEach(name -> addresses.addAll(tree.member(responses, name).texts("x-problems")));
        operations(tree).values().forEach(operation -> addresses.addAll(operation.texts("x-problems")));
        return addresses.stream().map(ProblemTypes::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(ProblemTypes types) {
        return types.all().stream().map(ProblemType::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "indicator", "reporting"})
    void anOperationThatCanRefuseSoHasTheStatus(String service) {
        ContractTree tree = ServiceSources.tree(service);
        ProblemTypes types = ProblemCatalogue.of(service);
        operations(tree).forEach((id, operation) -> {
            Node responses = tree.member(operation, "responses");
            for (String address : operation.texts("x-problems")) {
                ProblemType type = types.named(ProblemTypes.code(address)).orElseThrow();
                assertThat(responses.has(Integer.toString(type.status())))
                        .as("%s can be told %s, which is %d", id, address, type.status())
                        .isTrue();
            }
            for (String status : responses.json().propertyNames()) {
                for (String address : tree.member(responses, status).texts("x-problems")) {
                    assertThat(types.named(ProblemTypes.code(address))
                                    .orElseThrow()
                                    .status())
                            .as("%s answers %s with %s", id, status, address)
                            .isEqualTo(Integer.parseInt(status));
                }
            }
        });
    }

    private static Map<String, Node> operations(ContractTree tree) {
        Map<String, Node> operations = new TreeMap<>();
        Node paths = tree.member(tree.root(ContractTree.ENTRY), "paths");
        for (String path : paths.json().propertyNames()) {
            Node item = tree.member(paths, path);
            for (String method : item.json().propertyNames()) {
                Node operation = tree.member(item, method);
                if (operation.has("operationId")) {
                    operations.put(operation.text("operationId"), operation);
                }
            }
        }
        assertThat(operations).hasSizeGreaterThan(20);
        return operations;
    }
}
