package dk.seamark.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.seamark.events.plan.CentreId;
import dk.seamark.events.plan.ComponentId;
import dk.seamark.events.plan.IndicatorId;
import dk.seamark.events.plan.PlanId;
import dk.seamark.events.plan.TrackId;
import dk.seamark.events.policy.PolicyId;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    private static final List<Function<String, Record>> KEYS = List.of(
            Municipality::new,
            CentreId::new,
            PolicyId::new,
            PlanId::new,
            TrackId::new,
            IndicatorId::new,
            ComponentId::new);

    @ParameterizedTest
    @ValueSource(strings = {"slagelse", "a", "0", "5-1", "plan-2024-2027", SIXTY_FOUR})
    void aKeyIsAnyOfTheseForEveryKindOfThing(String key) {
        assertThat(KEYS).allSatisfy(type -> assertThat(type.apply(key)).hasToString(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Slagelse",
                "næstved",
                "a b",
                "-a",
                "a-",
                "a--b",
                "a_b",
                "a.b",
                "a/b",
                "../etc",
                "a\n",
                "a\u0000",
                "ａ",
                SIXTY_FOUR + "a"
            })
    void aKeyIsNoneOfTheseForAnyKindOfThing(String key) {
        assertThat(KEYS)
                .allSatisfy(type -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> type.apply(key))
                        .withMessageContaining("1 to 64 of a-z, 0-9 and single hyphens"));
    }

    @ParameterizedTest
    @ValueSource(ints = {81, 100_000})
    void aLongWrongKeyIsNotRepeatedWhole(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Municipality("a".repeat(length)))
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).hasSizeLessThan(200).endsWith("…"));
    }

    private static final String SIXTY_FOUR = "a234567890123456789012345678901234567890123456789012345678901234";
}
