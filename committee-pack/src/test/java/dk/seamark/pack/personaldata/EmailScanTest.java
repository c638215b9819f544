package dk.seamark.pack.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.architecture.CountedReads;
import dk.seamark.architecture.PatternWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EmailScanTest {

    /** The same rule as a regular expression, which is shorter but slow. */
    private static final Pattern RULE =
            Pattern.compile("[\\p{L}0-9._%+-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}0-9.-]{1,190}\\.\\p{L}{2,20}");

    @Test
    void findsWhatTheRuleSays() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] parts = {
            "a",
            "å",
            "𝄞",
            "7",
            ".",
            "-",
            "_",
            "@",
            "(at)",
            "[at]",
            "(at",
            " ",
            "\n",
            "dk",
            ".dk",
            "x".repeat(30),
            "ab."
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(25); length > 0; length--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(found(text.toString()))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(
                            RULE.matcher(text).results().map(MatchResult::group).toList());
        }
    }

    @Test
    void aLongNameOrDomainIsFoundAsFarAsTheRuleGoes() {
        for (int length : new int[] {63, 64, 65, 189, 190, 191, 192}) {
            for (String text : List.of(
                    "n".repeat(length) + "@a.dk",
                    "n@" + "d".repeat(length) + ".dk",
                    "n@" + "d.".repeat(length) + "dk",
                    "n@a." + "t".repeat(length))) {
                assertThat(found(text))
                        .as(text)
                        .isEqualTo(RULE.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .toList());
            }
        }
    }

    @Test
    void eachCharacterIsReadAFewTimes() {
        assertThat(PatternWork.excess("a1.-@([ \n", text -> {
                    CountedReads counted = new CountedReads(text);
                    EmailScan scan = new EmailScan(counted);
                    while (scan.find()) {
                        // The next address.
                    }
                    return counted.reads();
                }))
                .isEmpty();
    }

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        for (EmailScan scan = new EmailScan(text); scan.find(); ) {
            found.add(text.substring(scan.start(), scan.end()));
        }
        return found;
    }
}
