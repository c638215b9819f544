package dk.seamark.policy.document;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dk.seamark.kit.openapi.PublishedSchema;
import dk.seamark.kit.problem.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The published schemas (JSON Schema 2020-12), and validation against them. */
public final class Schemas {

    private static final String FOLDER = "/dk/seamark/policy/schema/";
    private static final String LEDGER_FOLDER = "/dk/seamark/events/schema/";
    private static final int MOST_VIOLATIONS = 50;

    /** Named definitions, whose messages say more than their pattern. */
    private static final Set<String> NAMED_FORMS = Set.of("id", "line", "date", "period", "indicator-number", "unit");

    private static final Set<String> FORM_KEYWORDS = Set.of("pattern", "format", "maxLength");

    private final Map<DocumentForm, String> texts = new EnumMap<>(DocumentForm.class);
    private final Map<DocumentForm, Schema> schemas = new EnumMap<>(DocumentForm.class);

    /** Reads the schemas from the class path; nothing is ever fetched. */
    public Schemas() {
        for (DocumentForm form : DocumentForm.values()) {
            texts.put(form, resource(FOLDER + form.file()));
        }
        texts.computeIfPresent(
                DocumentForm.PLAN,
                (form, plan) -> RuleBundle.bundled(
                        plan,
                        resource(LEDGER_FOLDER + "target-rule.v1.schema.json"),
                        resource(LEDGER_FOLDER + "shared.v1.schema.json")));
        Map<String, String> byAddress = texts.entrySet().stream()
                .collect(Collectors.toMap(entry -> address(entry.getKey()), Map.Entry::getValue));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byAddress));
        for (DocumentForm form : DocumentForm.values()) {
            Schema schema = registry.getSchema(SchemaLocation.of(address(form)));
            schema.initializeValidators();
            schemas.put(form, schema);
        }
    }

    /** The text of a schema, with the names that schemas have within the service. */
    public String text(DocumentForm form) {
        return Objects.requireNonNull(texts.get(form));
    }

    /** The schema that is published under this file name; empty if there is none. */
    public Optional<String> published(String file) {
        return Arrays.stream(DocumentForm.values())
                .filter(form -> form.file().equals(file))
                .findFirst()
                .map(form -> PublishedSchema.of(text(form)));
    }

    /** The violations of the document, each place and rule once, at most fifty; empty if it is valid. */
    List<Violation> brokenBy(JsonNode document, DocumentForm form) {
        List<Error> errors = Objects.requireNonNull(schemas.get(form))
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        return errors.stream()
                .map(Schemas::violation)
                .distinct()
                .limit(MOST_VIOLATIONS)
                .toList();
    }

    private static Violation violation(Error error) {
        FieldPath at = path(error.getInstanceLocation());
        Optional<String> form = namedForm(error);
        if (form.isPresent()) {
            return Violation.of(at.text(), "schema." + form.get());
        }
        String property = error.getProperty();
        String rule = "schema." + error.getKeyword();
        return switch (error.getKeyword()) {
            case "required", "additionalProperties", "propertyNames" ->
                Violation.of((property == null ? at : at.child(property)).text(), rule);
            case "uniqueItems" -> Violation.of(at.text(), rule);
            case "type" -> WrongType.at(at.text(), types(error), error.getInstanceNode());
            case "enum",
                    "const",
                    "pattern",
                    "minLength",
                    "maxLength",
                    "minItems",
                    "maxItems",
                    "minimum",
                    "maximum",
                    "exclusiveMinimum" -> Violation.of(at.text(), rule, expected(error));
            default -> Violation.of(at.text(), "schema.other", error.getKeyword());
        };
    }

    /** The name of the definition that the keyword belongs to: {@code id} for {@code /$defs/id/pattern}. */
    private static Optional<String> namedForm(Error error) {
        NodePath keyword = error.getSchemaLocation().getFragment();
        int steps = keyword.getNameCount();
        return steps >= 3 && keyword.getName(steps - 3).equals("$defs") && FORM_KEYWORDS.contains(error.getKeyword())
                ? Optional.of(keyword.getName(steps - 2)).filter(NAMED_FORMS::contains)
                : Optional.empty();
    }

    /** What the schema requires at this place, in words. */
    private static String expected(Error error) {
        return String.join(", ", types(error));
    }

    /** The keyword's value, or its values. */
    private static List<String> types(Error error) {
        JsonNode asked = error.getSchemaNode();
        if (asked == null) {
            return List.of();
        }
        return asked.isArray() ? asked.values().stream().map(JsonNode::asString).toList() : List.of(asked.asString());
    }

    private static FieldPath path(NodePath location) {
        FieldPath path = FieldPath.ROOT;
        for (int i = 0; i < location.getNameCount(); i++) {
            Object step = location.getElement(i);
            path = step instanceof Integer index ? path.item(index) : path.child(String.valueOf(step));
        }
        return path;
    }

    private static String address(DocumentForm form) {
        return PublishedSchema.URN + form.file();
    }

    private static String resource(String path) {
        try (InputStream in = Schemas.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
