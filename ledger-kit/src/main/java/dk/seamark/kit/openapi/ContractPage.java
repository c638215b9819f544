package dk.seamark.kit.openapi;

import dk.seamark.kit.openapi.ContractTree.Node;
import dk.seamark.kit.openapi.SchemaRows.Row;
import dk.seamark.kit.openapi.SchemaRows.Section;
import dk.seamark.kit.problem.ProblemTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A service's contract as a page for people.
 *
 * @param words what the page itself says
 * @param title the contract's title
 * @param version the contract's version
 * @param summary what the service is for
 * @param description what holds for all operations, HTML
 * @param shared what holds for every address of every service, HTML
 * @param tags the operations by subject
 * @param sections the forms that are referred to
 * @param everywhere what the server can answer at every address, by code
 */
record ContractPage(
        PageWords words,
        String title,
        String version,
        String summary,
        String description,
        String shared,
        List<Tag> tags,
        List<Section> sections,
        List<ProblemLine> everywhere)
        implements HtmlPage.Values {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");
    private static final String COMMON = "openapi/common.yaml";

    /** The operations about one subject. */
    record Tag(String name, String description, List<OperationView> operations) {}

    /** A problem that an operation can answer with. */
    record ProblemLine(String code, int status, String title) {

        /** The address of its page. */
        public String address() {
            return ProblemTypes.address(code);
        }
    }

    /**
     * An operation.
     *
     * @param id its id, which is its place on the page
     * @param method the HTTP method
     * @param path the path with its parameters in braces
     * @param title what it does, in the page's language
     * @param description how it does it, HTML
     * @param access who may use it, in words
     * @param parameters what is sent in the path, the query and the headers
     * @param bodies what is sent; one form or none
     * @param answers what comes back when it is done
     * @param problems what it can refuse, by code
     * @param general what any operation can answer, by code
     * @param rules the codes of the rules that a field can break, separated by commas; empty if there are none
     */
    record OperationView(
            String id,
            String method,
            String path,
            String title,
            String description,
            String access,
            List<Row> parameters,
            List<OperationParts.Body> bodies,
            List<OperationParts.Answer> answers,
            List<ProblemLine> problems,
            List<ProblemLine> general,
            String rules) {}

    static ContractPage of(ContractTree tree, ProblemTypes problems, PageWords words) {
        Node root = tree.root(ContractTree.ENTRY);
        Node info = tree.member(root, "info");
        OperationParts parts = new OperationParts(tree, words, problems);
        List<Tag> tags = tags(tree, root, parts);
        return new ContractPage(
                words,
                info.text("title"),
                info.text("version"),
                info.text("summary"),
                Markdown.blocks(info.text("description")),
                Markdown.blocks(tree.member(tree.root(COMMON), "info").text("description")),
                tags,
                parts.sections(),
                lines(problems, tree.root(COMMON).texts("x-problems").stream(), words));
    }

    private static List<Tag> tags(ContractTree tree, Node root, OperationParts parts) {
        Map<String, List<OperationView>> operations = new TreeMap<>();
        Node paths = tree.member(root, "paths");
        for (String path : paths.json().propertyNames()) {
            Node item = tree.member(paths, path);
            item.json().propertyNames().stream().filter(METHODS::contains).forEach(method -> {
                Node operation = tree.member(item, method);
                operations
                        .computeIfAbsent(operation.texts("tags").getFirst(), tag -> new ArrayList<>())
                        .add(parts.view(method.toUpperCase(Locale.ROOT), path, item, operation));
            });
        }
        return tree.items(tree.raw(root, "tags")).stream()
                .map(tag -> new Tag(
                        tag.text("name"),
                        tag.text("description"),
                        operations.getOrDefault(tag.text("name"), List.of())))
                .filter(tag -> !tag.operations().isEmpty())
                .toList();
    }

    /** Problems by their status and code. */
    static List<ProblemLine> lines(ProblemTypes types, Stream<String> addresses, PageWords words) {
        return addresses
                .map(ProblemTypes::code)
                .distinct()
                .flatMap(code -> types.named(code).stream())
                .map(type ->
                        new ProblemLine(type.code(), type.status(), type.title().in(words.language())))
                .sorted(Comparator.comparingInt(ProblemLine::status).thenComparing(ProblemLine::code))
                .toList();
    }
}
