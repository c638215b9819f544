package dk.seamark.verify.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.wire.Coded;
import dk.seamark.events.wire.Kind;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.verify.report.VerificationException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RecordBinderTest {

    static List<WireTypes.Entry> types() {
        return WireTypes.all();
    }

    /** Every approved example of the vocabulary's contract is read, and every word of it is kept. */
    @ParameterizedTest
    @MethodSource("types")
    void theContractIsRead(WireTypes.Entry type)
            throws VerificationException, IOException, ReflectiveOperationException {
        String file = "/contract/" + type.name() + ".v" + type.revision();
        int read = 0;
        for (String name : List.of(file + ".json", file + ".minimal.json", file + ".2.json", file + ".3.json")) {
            byte[] example = resource(name);
            if (example != null) {
                JsonNode value = Json.read(example);
                assertThat(said(RecordBinder.atLeast(type.type(), value))).isEqualTo(plain(value));
                read++;
            }
        }
        assertThat(read).isPositive();
    }

    @Test
    void everyMemberThatMustBeThereIsMissed() throws VerificationException, IOException {
        JsonNode value =
                Json.read(Objects.requireNonNull(resource("/contract/indicator.measurement-recorded.v1.minimal.json")));
        for (String member : List.of("municipality", "planId", "measurementId", "slot", "figure")) {
            JsonNode less = ((ObjectNode) value.deepCopy()).without(member);
            assertThatThrownBy(() -> RecordBinder.atLeast(MeasurementRecorded.class, less))
                    .isInstanceOf(VerificationException.class)
                    .hasMessage(member + ": it is not there");
        }
    }

    /** The approved codes of ledger-events. */
    static Stream<String> units() throws IOException {
        try (InputStream in = RecordBinderTest.class.getResourceAsStream("/contract/unit/codes.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void aUnitIsOneString(String code) throws VerificationException {
        Figure figure = RecordBinder.exactly(Figure.class, figure("\"" + code + "\""));

        assertThat(figure.unit().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"kilometres\"", "\"COUNT\"", "0", "{\"kind\":\"count\"}", "\"score 10 to 0\""})
    void nothingElseIsAUnit(String unit) {
        assertThatThrownBy(() -> RecordBinder.exactly(Figure.class, figure(unit)))
                .isInstanceOf(VerificationException.class)
                .hasMessageStartingWith("unit: ");
    }

    private static JsonNode figure(String unit) throws VerificationException {
        String json = "{\"value\":1,\"unit\":%s,\"measuredOn\":\"2024-12-31\",\"source\":\"Kilde\",\"example\":false}";
        return Json.read(json.formatted(unit).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"kind\":\"guess\"}",
                "{\"kind\":3}",
                "{\"kind\":\"at-least\",\"component\":\"a\"}",
                "{\"kind\":\"at-least\",\"component\":\"a\",\"value\":\"5\"}",
                "{\"kind\":\"at-least\",\"component\":7,\"value\":5}",
                "{\"kind\":\"at-least\",\"component\":\"a\",\"value\":1e999999999}",
                "{\"kind\":\"all-of\",\"conditions\":[]}",
                "{\"kind\":\"all-of\",\"conditions\":[{\"kind\":\"no-target\"},{\"kind\":\"no-target\"}]}",
                "{\"kind\":\"if-relevant\",\"condition\":{\"kind\":\"fulfilled\",\"component\":\"a\"},\"relevance\":\"so\"}"
            })
    void whatIsNoRuleIsRefused(String rule) {
        assertThatThrownBy(
                        () -> RecordBinder.atLeast(TargetRule.class, Json.read(rule.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(VerificationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}{}", "{\"a\":1,\"a\":1}", "{\"a\":1,}", "{'a':1}", "nul", "01", "\"\\ud8\""})
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> Json.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(VerificationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1.0}",
                "{\"a\":1e3}",
                "{\"a\":-0}",
                "{\"a\":9007199254740992}",
                "{\"b\":1,\"a\":1}",
                " {}",
                "{}\n",
                "\"\\u0041\"",
                "\"\\/\"",
                "\"\\u000A\"",
                "\"\\ud800\""
            })
    void whatIsNotCanonicalIsRefused(String text) {
        assertThatThrownBy(() -> Json.readCanonical(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(VerificationException.class);
    }

    /** The strings and the order of members of RFC 8785, sections 3.2.2 and 3.2.3. */
    @Test
    void whatIsCanonicalIsRead() throws VerificationException {
        String canonical = "{\"\\r\":1,\"1\":2,\"\u0080\":3,\"\u00f6\":4,\"\u20ac\":5,\"\ud83d\ude00\":6,\"\ufb33\":7,"
                + "\"\ufb34\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"\ufb35\":[],\"\ufb36\":{},"
                + "\"\ufb37\":[56,true,null,false,-9007199254740991]}";

        assertThat(Json.readCanonical(canonical.getBytes(StandardCharsets.UTF_8))
                        .size())
                .isEqualTo(11);
    }

    private static byte @Nullable [] resource(String name) throws IOException {
        try (InputStream in = RecordBinderTest.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** What a record says, as JSON would. */
    private static Object said(Object value) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            List<Object> said = new ArrayList<>();
            for (Object item : list) {
                said.add(said(item));
            }
            return said;
        }
        if (value instanceof Record fields) {
            Map<String, Object> said = new TreeMap<>();
            Kind kind = fields.getClass().getAnnotation(Kind.class);
            if (kind != null) {
                said.put("kind", kind.value());
            }
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                Object member = component.getAccessor().invoke(fields);
                if (member != null) {
                    said.put(component.getName(), said(member));
                }
            }
            return said;
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        return value instanceof Boolean ? value : value.toString();
    }

    private static Object plain(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(RecordBinderTest::plain).toList();
        }
        if (value.isObject()) {
            Map<String, Object> members = new TreeMap<>();
            value.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
            return members;
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return number.toString();
        }
        return value.isBoolean() ? value.asBoolean() : value.stringValue();
    }
}
