package dk.seamark.events.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Some of several conditions, against every way in which what is not known can still turn out. */
class SomeOfTest {

    private static final int CASES = 100_000;

    @Test
    void itIsSettledJustWhenNothingThatIsOpenCouldChangeIt() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            RandomRules rules = new RandomRules(random);
            List<Condition> parts = new ArrayList<>();
            for (int i = random.nextInt(2, 5); i > 0; i--) {
                parts.add(rules.condition(0));
            }
            int least = 1 + random.nextInt(parts.size());
            RandomEvidenceTest.RandomEvidence evidence = new RandomEvidenceTest.RandomEvidence(random, 0.25);

            Judgement judged = new SomeOf(least, parts).judge(evidence);

            List<Judgement> each =
                    parts.stream().map(part -> part.judge(evidence)).toList();
            assertThat(VerdictText.name(judged))
                    .as("seed %d: %d of %s on %s", seed, least, parts, evidence)
                    .isEqualTo(expected(least, each));
            assertThat(judged.working())
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(each.stream()
                            .flatMap(part -> part.working().stream())
                            .toList());
        }
    }

    private static String expected(int least, List<Judgement> parts) {
        boolean ifAllFail = count(parts, "met") >= least;
        boolean ifAllHold = parts.size() - count(parts, "not met") >= least;
        if (ifAllFail == ifAllHold) {
            return ifAllHold ? "met" : "not met";
        }
        return count(parts, "not measured") > 0 ? "not measured" : "undecided";
    }

    private static long count(List<Judgement> parts, String name) {
        return parts.stream()
                .filter(part -> VerdictText.name(part).equals(name))
                .count();
    }

    @Test
    void oneOfTwoIsTheLeast() {
        Condition one = new AtLeast("a", BigDecimal.ONE);

        assertThatIllegalArgumentException().isThrownBy(() -> new SomeOf(1, List.of(one)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SomeOf(0, List.of(one, one)));
    }
}
