package dk.seamark.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.wire.Kind;
import dk.seamark.events.wire.WireTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every stored form has approved examples in {@code contract/}: a full one, and where some fields are optional, a
 * minimal one without them. An approved example never changes: a field that is added later is in a further example,
 * {@code NAME.2.json}, {@code NAME.3.json} and so on. That the JSON mapper reads and writes exactly these bytes is
 * tested in ledger-kit, where the mapper is.
 */
class ContractFilesTest {

    private static final String RULE = "urn:seamark:schema:target-rule:1";
    private static final String AMENDMENT = "urn:seamark:schema:plan-amendment:1";

    /** A stored form: its schema, its Java type, and its example's name without the ending. */
    record Form(String schema, Class<?> type, String name) {

        JsonNode full() {
            return Schemas.json(name + ".json");
        }

        String minimal() {
            return name + ".minimal.json";
        }

        /** The further examples, which hold the fields that were added since the full one was approved. */
        List<JsonNode> further() {
            return IntStream.iterate(2, number -> number + 1)
                    .mapToObj(number -> name + "." + number + ".json")
                    .takeWhile(Schemas::exists)
                    .map(Schemas::json)
                    .toList();
        }

        List<JsonNode> all() {
            return Stream.concat(Stream.of(full()), further().stream()).toList();
        }
    }

    static Stream<Form> forms() {
        return Stream.of(
                        WireTypes.all().stream()
                                .map(event -> new Form(
                                        event.dataSchema(),
                                        event.type(),
                                        "contract/" + event.name() + ".v" + event.revision())),
                        family(TargetRule.class, RULE, "contract/rule/"),
                        family(Amendment.class, AMENDMENT, "contract/amendment/"))
                .flatMap(forms -> forms);
    }

    private static Stream<Form> family(Class<?> type, String schema, String folder) {
        return members(type)
                .map(member -> new Form(
                        schema,
                        member,
                        folder + member.getAnnotation(Kind.class).value()));
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ContractFilesTest::members)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void keepsItsSchema(Form form) {
        for (JsonNode example : form.all()) {
            assertThat(Schemas.violations(form.schema(), example)).isEmpty();
        }
        if (Schemas.exists(form.minimal())) {
            assertThat(Schemas.violations(form.schema(), Schemas.json(form.minimal())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void holdsEveryFieldOnce(Form form) {
        assertThat(absent(form.type(), form.all(), "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasAMinimalExampleJustWhereAFieldMayBeAbsent(Form form) {
        List<String> optional = optional(form.type(), "");

        assertThat(Schemas.exists(form.minimal())).isEqualTo(!optional.isEmpty());
        if (!optional.isEmpty()) {
            assertThat(absent(form.type(), List.of(Schemas.json(form.minimal())), ""))
                    .containsAll(optional);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNotValidWithoutARequiredField(Form form) {
        for (RecordComponent component : form.type().getRecordComponents()) {
            if (!isNullable(component)) {
                ObjectNode broken = (ObjectNode) form.full();
                broken.remove(component.getName());
                assertThat(Schemas.violations(form.schema(), broken))
                        .as("without %s", component.getName())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNotValidWithNullOrAnObjectInAField(Form form) {
        for (RecordComponent component : form.type().getRecordComponents()) {
            ObjectNode nothing = (ObjectNode) form.full();
            nothing.putNull(component.getName());
            assertThat(Schemas.violations(form.schema(), nothing))
                    .as("null in %s", component.getName())
                    .isNotEmpty();
            ObjectNode object = (ObjectNode) form.full();
            object.putObject(component.getName()).put("kind", "surprise");
            assertThat(Schemas.violations(form.schema(), object))
                    .as("an object in %s", component.getName())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void staysValidWhenAFieldIsAdded(Form form) {
        ObjectNode more = (ObjectNode) form.full();
        more.put("addedLater", true);

        assertThat(Schemas.violations(form.schema(), more)).isEmpty();
    }

    /** The fields of the type that none of the objects holds, with their paths. */
    private static List<String> absent(Class<?> type, List<JsonNode> objects, String path) {
        List<String> absent = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = path + component.getName();
            List<JsonNode> values = objects.stream()
                    .filter(object -> object.has(component.getName()))
                    .map(object -> object.path(component.getName()))
                    .toList();
            if (values.isEmpty()) {
                absent.add(name);
            } else if (element(component) instanceof Class<?> part && part.isRecord()) {
                List<JsonNode> parts = values.stream()
                        .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                        .toList();
                absent.addAll(absent(part, parts, name + "."));
            }
        }
        return absent;
    }

    /** The fields of the type that may be absent, with their paths. */
    private static List<String> optional(Class<?> type, String path) {
        List<String> optional = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = path + component.getName();
            if (isNullable(component)) {
                optional.add(name);
            } else if (element(component) instanceof Class<?> part && part.isRecord()) {
                optional.addAll(optional(part, name + "."));
            }
        }
        return optional;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Type element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : component.getGenericType();
    }
}
