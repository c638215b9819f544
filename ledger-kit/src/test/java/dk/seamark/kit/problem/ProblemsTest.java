package dk.seamark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems(
            new ProblemMessages(List.of("dk/seamark/sample/problems", ProblemAutoConfiguration.KIT_TEXTS)));

    @Test
    void theFormIsTheSameToTheByteInBothLanguages() {
        ProblemDescription description = ProblemDescription.of(
                Refusal.invalid(Violation.of("value", "value.negative", new BigDecimal("-1.50"))));

        assertThat(problems.body(description, ProblemLanguage.DANISH, "/a[b]"))
                .isEqualTo("{\"type\":\"/problems/invalid\",\"title\":\"En regel er brudt\",\"status\":422,"
                        + "\"detail\":\"Anmodningen kan læses, men bryder en regel.\",\"instance\":\"/a[b]\","
                        + "\"violations\":[{\"field\":\"value\",\"rule\":\"value.negative\","
                        + "\"message\":\"Værdien -1,50 er under nul.\"}]}");
        assertThat(problems.body(description, ProblemLanguage.ENGLISH, ""))
                .isEqualTo("{\"type\":\"/problems/invalid\",\"title\":\"A rule is broken\",\"status\":422,"
                        + "\"detail\":\"The request can be read, but breaks a rule.\",\"instance\":\"\","
                        + "\"violations\":[{\"field\":\"value\",\"rule\":\"value.negative\","
                        + "\"message\":\"The value -1.50 is below zero.\"}]}");
    }

    @Test
    void whatHasNoTextIsToldByTheTitleOfItsStatusOrByItsCode() {
        ProblemDescription conflict = ProblemDescription.of(Refusal.conflict("no-such-code", "it's {0}"));
        ProblemDescription unknown = ProblemDescription.malformed(Violation.of("a", "no.such-rule"));

        assertThat(problems.body(conflict, ProblemLanguage.ENGLISH, "/"))
                .isEqualTo("{\"type\":\"/problems/no-such-code\","
                        + "\"title\":\"It does not fit how things stand now\",\"status\":409,"
                        + "\"detail\":\"It does not fit how things stand now\",\"instance\":\"/\",\"violations\":[]}");
        assertThat(problems.body(unknown, ProblemLanguage.ENGLISH, "/")).contains("\"message\":\"no.such-rule\"");
    }

    @Test
    void whatComesFromOutsideIsShownAndCutAndNoPatternOfAText() {
        ProblemDescription form =
                ProblemDescription.malformed(Violation.of("a\u202eb", "field.form", "it's {0} " + "x".repeat(300)));

        assertThat(problems.body(form, ProblemLanguage.ENGLISH, "/"))
                .contains("should have: it's {0} " + "x".repeat(191) + "…\"")
                .doesNotContain("\u202e");
    }
}
