package dk.seamark.kit.openapi;

import dk.seamark.kit.openapi.ContractPage.OperationView;
import dk.seamark.kit.openapi.ContractTree.Node;
import dk.seamark.kit.openapi.SchemaRows.Row;
import dk.seamark.kit.openapi.SchemaRows.Section;
import dk.seamark.kit.problem.ProblemTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The parts of operations as a page shows them. One for each page, as it notes which forms they refer to. */
final class OperationParts {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ContractTree tree;
    private final PageWords words;
    private final ProblemTypes problems;
    private final SchemaRows rows;

    OperationParts(ContractTree tree, PageWords words, ProblemTypes problems) {
        this.tree = tree;
        this.words = words;
        this.problems = problems;
        this.rows = new SchemaRows(tree, words);
    }

    /** An example: what it shows, and its text. */
    record Sample(String title, String text) {}

    /**
     * What is sent.
     *
     * @param types the media types in which it can be sent
     * @param required whether it must be sent
     * @param kind its form, HTML
     * @param rows its fields
     * @param samples examples, each with its request's first line
     */
    record Body(String types, boolean required, String kind, List<Row> rows, List<Sample> samples) {}

    /**
     * What comes back.
     *
     * @param status the HTTP status
     * @param description what it says, HTML
     * @param headers the headers that it has
     * @param kind its media types with their forms, HTML; empty if it has no body
     * @param samples examples
     */
    record Answer(String status, String description, List<Row> headers, String kind, List<Sample> samples) {}

    List<Section> sections() {
        return rows.sections();
    }

    OperationView view(String method, String path, Node item, Node operation) {
        List<Node> parameters = new ArrayList<>(tree.items(tree.raw(item, "parameters")));
        parameters.addAll(tree.items(tree.raw(operation, "parameters")));
        parameters.replaceAll(tree::resolved);
        Node responses = tree.member(operation, "responses");
        List<Node> answers = responses.json().propertyNames().stream()
                .map(status -> tree.member(responses, status))
                .toList();
        return new OperationView(
                operation.text("operationId"),
                method,
                path,
                words.isDanish() ? operation.text("x-summary-da") : operation.text("summary"),
                Markdown.blocks(operation.text("description")),
                access(operation),
                parameters.stream().map(this::parameter).toList(),
                bodies(method + " " + address(path, parameters), operation),
                responses.json().propertyNames().stream()
                        .filter(status -> status.compareTo("400") < 0)
                        .map(status -> answer(status, tree.member(responses, status)))
                        .toList(),
                ContractPage.lines(problems, operation.texts("x-problems").stream(), words),
                ContractPage.lines(
                        problems, answers.stream().flatMap(answer -> answer.texts("x-problems").stream()), words),
                String.join(", ", operation.texts("x-violations")));
    }

    private Row parameter(Node parameter) {
        Row row = rows.row(
                parameter.text("name"),
                tree.raw(parameter, "schema"),
                parameter.text("required").equals("true"));
        String where = switch (parameter.text("in")) {
            case "path" -> words.say("in.path");
            case "query" -> words.say("in.query");
            default -> words.say("in.header");
        };
        return new Row(row.name(), where, row.type(), row.required(), Markdown.blocks(parameter.text("description")));
    }

    private List<Body> bodies(String line, Node operation) {
        Node body = tree.member(operation, "requestBody");
        Node content = tree.member(body, "content");
        return content.json().propertyNames().stream()
                .limit(1)
                .map(type -> {
                    Node form = tree.member(content, type);
                    Node schema = tree.raw(form, "schema");
                    return new Body(
                            String.join(", ", content.json().propertyNames()),
                            body.text("required").equals("true"),
                            rows.type(schema),
                            rows.fields(schema),
                            samples(form, line + "\nContent-Type: " + type + "\n\n"));
                })
                .toList();
    }

    private Answer answer(String status, Node answer) {
        Node headers = tree.member(answer, "headers");
        List<Row> sent = headers.json().propertyNames().stream()
                .map(name -> {
                    Node header = tree.member(headers, name);
                    Row row = rows.row(name, tree.raw(header, "schema"), false);
                    return new Row(name, "", row.type(), false, Markdown.line(header.text("description")));
                })
                .toList();
        Node content = tree.member(answer, "content");
        Map<String, String> kinds = new LinkedHashMap<>();
        List<Sample> samples = new ArrayList<>();
        for (String type : content.json().propertyNames()) {
            Node form = tree.member(content, type);
            kinds.put(type, form.has("schema") ? rows.type(tree.raw(form, "schema")) : "");
            samples.addAll(samples(form, ""));
        }
        return new Answer(
                status,
                Markdown.line(answer.text("description")),
                sent,
                kinds.entrySet().stream()
                        .map(kind -> "<code>" + kind.getKey() + "</code>"
                                + (kind.getValue().isEmpty() ? "" : ": " + kind.getValue()))
                        .collect(Collectors.joining("; ")),
                samples.stream().distinct().toList());
    }

    private List<Sample> samples(Node form, String head) {
        Node all = tree.member(form, "examples");
        return Stream.concat(
                        all.json().propertyNames().stream().map(name -> {
                            Node example = tree.member(all, name);
                            return new Sample(
                                    example.text("summary"),
                                    head + pretty(tree.raw(example, "value").json()));
                        }),
                        form.has("example")
                                ? Stream.of(new Sample(
                                        words.say("example"),
                                        head + pretty(tree.raw(form, "example").json())))
                                : Stream.empty())
                .toList();
    }

    private static String pretty(JsonNode value) {
        return value.isString() ? value.asString() : JSON.writeValueAsString(value);
    }

    /** The path with the parameters' examples in it. */
    private static String address(String path, List<Node> parameters) {
        String address = path;
        for (Node parameter : parameters) {
            if (parameter.text("in").equals("path")) {
                address = address.replace("{" + parameter.text("name") + "}", parameter.text("example"));
            }
        }
        return address;
    }

    private String access(Node operation) {
        Node marks = tree.member(operation, "x-access");
        if (marks.text("public").equals("open")) {
            return words.say("access.open");
        }
        return marks.json().propertyNames().stream()
                .map(role -> mark(role(role), marks.text(role)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String mark(String role, String mark) {
        return switch (mark) {
            case "own" -> words.say("access.own", role);
            case "part" -> words.say("access.part", role);
            case "any" -> words.say("access.any", role);
            case "no" -> "";
            default -> role;
        };
    }

    private String role(String code) {
        return switch (code) {
            case "public" -> words.say("role.public");
            case "centre-staff" -> words.say("role.centre-staff");
            case "plan-owner" -> words.say("role.plan-owner");
            case "secretariat" -> words.say("role.secretariat");
            case "auditor" -> words.say("role.auditor");
            default -> throw new IllegalStateException("The contract names a role " + code);
        };
    }
}
