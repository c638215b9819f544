package dk.seamark.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Unit;
import dk.seamark.events.wire.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules in the published schema of the plan: each kind is there, without additional fields and external references.
 */
class RuleBundleTest {

    private final JsonNode plan = JsonMapper.shared().readTree(new Schemas().text(DocumentForm.PLAN));

    private static Stream<String> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RuleBundleTest::kinds)
                : Stream.of(type.getAnnotation(Kind.class).value());
    }

    @Test
    void hasEachKindAndNoFieldBeside() {
        List<String> kinds = kinds(TargetRule.class).toList();

        assertThat(plan.at("/$defs/rule/properties/kind/enum").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(kinds)
                .allSatisfy(kind -> assertThat(plan.at("/$defs/" + kind + "/additionalProperties")
                                .asBoolean(true))
                        .isFalse());
    }

    @Test
    void holdsAPlanToItsLimits() {
        assertThat(plan.at("/$defs/at-least/properties/value/maximum").decimalValue())
                .isEqualByComparingTo(Unit.LARGEST);
        assertThat(plan.at("/$defs/average-since/properties/value/minimum").decimalValue())
                .isEqualByComparingTo(Unit.LARGEST.negate());
        assertThat(plan.at("/$defs/at-least-above/properties/reference/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("baseline", "previous-result");
    }

    @Test
    void standsAlone() {
        assertThat(plan.findValuesAsString("$ref")).isNotEmpty().allMatch(ref -> ref.startsWith("#/$defs/"));
    }
}
