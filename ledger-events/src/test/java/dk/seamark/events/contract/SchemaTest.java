package dk.seamark.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.wire.WireTypes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {

    private static final String SHARED = "urn:seamark:schema:shared:1";
    private static final String AMENDMENT = "urn:seamark:schema:plan-amendment:1";
    private static final String RULE = "urn:seamark:schema:target-rule:1";

    static List<WireTypes.Entry> events() {
        return WireTypes.all();
    }

    static Stream<String> documents() {
        return Stream.concat(
                Stream.of(SHARED, RULE, AMENDMENT), events().stream().map(WireTypes.Entry::dataSchema));
    }

    @ParameterizedTest
    @MethodSource("events")
    void saysWhatTheJavaTypeSays(WireTypes.Entry event) {
        assertThat(SchemaDrift.between(event.type(), Schemas.document(event.dataSchema())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isASchemaOfItsDraftUnderItsOwnName(String urn) {
        JsonNode document = Schemas.document(urn);

        assertThat(Schemas.violationsOfDraft(document)).isEmpty();
        assertThat(document.path("$id").asString()).isEqualTo(urn);
        assertThat(document.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tellsItsReaderThatFieldsMayBeAdded(String urn) {
        JsonNode document = Schemas.document(urn);

        assertThat(document.path("description").asString()).contains("may be added");
        assertThat(document.path("additionalProperties").asBoolean(true)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void describesEveryField(String urn) {
        JsonNode document = Schemas.document(urn);
        Set<String> silent = new TreeSet<>();
        document.findValues("properties")
                .forEach(properties -> properties.properties().forEach(field -> {
                    if (!field.getValue().has("description")
                            && !field.getValue().has("const")) {
                        silent.add(field.getKey());
                    }
                }));

        assertThat(silent).isEmpty();
    }

    @Test
    void everySharedPartIsUsed() {
        Set<String> used = new TreeSet<>();
        documents()
                .forEach(urn -> Schemas.document(urn)
                        .findValues("$ref")
                        .forEach(ref -> used.add(ref.asString().replaceAll(".*/", ""))));

        assertThat(used).containsAll(Schemas.names(Schemas.document(SHARED).path("$defs")));
    }

    @Test
    void aFieldTooManyIsADrift() {
        ObjectNode schema = (ObjectNode) Schemas.document("urn:seamark:schema:indicator.measurement-recorded:1");
        schema.withObject("/properties").putObject("remark").put("type", "string");

        assertThat(SchemaDrift.between(MeasurementRecorded.class, schema))
                .singleElement()
                .asString()
                .contains("MeasurementRecorded: properties");
    }

    @Test
    void anOptionalFieldThatIsRequiredIsADrift() {
        ObjectNode schema = (ObjectNode) Schemas.document("urn:seamark:schema:indicator.measurement-recorded:1");
        ((ArrayNode) schema.path("required")).add("note");

        assertThat(SchemaDrift.between(MeasurementRecorded.class, schema))
                .singleElement()
                .asString()
                .contains("MeasurementRecorded: required");
    }

    @Test
    void aChangedCodeDeepInsideIsADrift() {
        ObjectNode schema = (ObjectNode) Schemas.document("urn:seamark:schema:indicator.measurement-recorded:1");
        ObjectNode shared = (ObjectNode) Schemas.document(SHARED);
        ((ArrayNode) shared.at("/$defs/series/enum")).add("kilometres");
        ObjectNode slot = (ObjectNode) shared.at("/$defs/figure-slot");
        ((ObjectNode) slot.path("properties")).set("series", shared.at("/$defs/series"));
        slot.path("properties").forEach(property -> absolute(property));
        ((ObjectNode) schema.path("properties")).set("slot", slot);

        assertThat(SchemaDrift.between(MeasurementRecorded.class, schema))
                .singleElement()
                .asString()
                .contains("MeasurementRecorded.slot.series: enum");
    }

    @Test
    void aRuleThatIsForgottenIsADrift() {
        ObjectNode schema = (ObjectNode) Schemas.document("urn:seamark:schema:policy.indicator-target-set:1");
        ObjectNode rule = (ObjectNode) Schemas.document(RULE);
        ((ArrayNode) rule.at("/$defs/condition/oneOf")).remove(0);
        schema.set("$defs", rule.path("$defs"));
        ((ObjectNode) schema.path("properties")).set("rule", rule.deepCopy().remove(List.of("$id", "$defs")));

        assertThat(SchemaDrift.between(IndicatorTargetSet.class, schema))
                .anySatisfy(drift -> assertThat(drift).contains("IndicatorTargetSet.rule: kinds"));
    }

    private static void absolute(JsonNode property) {
        String ref = property.path("$ref").asString("");
        if (ref.startsWith("#")) {
            ((ObjectNode) property).put("$ref", SHARED + ref);
        }
    }
}
