package dk.seamark.indicator.request;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.time.Today;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        reader | sent          | read
        date   | 2024-02-29    | 2024-02-29
        date   | 2023-02-29    | refused: date
        date   | 24-1-1        | refused: date
        period | 2024          | 2024
        period | 1989          | refused: period
        period | ٢٠٢٤          | refused: period
        code   | typing-error  | TYPING_ERROR
        code   | TYPING_ERROR  | refused: code
        people | 0             | 0
        people | 1000000       | 1000000
        people | 1000001       | refused: people
        people | -1            | refused: people
        people | 1.0           | refused: people
        people | 1e9           | refused: people
        """, useHeadersInDisplayName = true)
    void aFieldIsReadOrRefused(String reader, String sent, String read) {
        assertThat(outcome(reader, sent)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        abc      | kept
        abcde    | kept
        abcdef   | refused: text-too-long
        𝄞𝄞𝄞𝄞𝄞    | kept
        ` `      | refused: required
        \\ta\\nb   | kept
        """)
    void aTextSaysSomething(String escaped, String outcome) {
        String sent = escaped.translateEscapes();
        assertThat(outcome(() -> Reader.text(5).read("field", sent)))
                .isEqualTo(outcome.equals("kept") ? sent : outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        abc      | kept
        abcdef   | refused: text-too-long
        ` `      | refused: required
        a\\nb     | refused: line
        a\\tb     | refused: line
        a\\255b   | refused: line
        """)
    void aLineHasNoBreaks(String escaped, String outcome) {
        String sent = escaped.translateEscapes();
        assertThat(outcome(() -> Reader.line(5).read("field", sent)))
                .isEqualTo(outcome.equals("kept") ? sent : outcome);
    }

    @Test
    void todayIsTheDanishDate() {
        Clock newYear = Clock.fixed(Instant.parse("2024-12-31T23:30:00Z"), ZoneId.of("Europe/Copenhagen"));
        assertThat(new Today(newYear).date()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    private static String outcome(String reader, String sent) {
        return outcome(() -> switch (reader) {
            case "date" -> Reader.DATE.read("field", sent);
            case "period" -> Reader.PERIOD.read("field", sent);
            case "code" ->
                Reader.code(CorrectionReason.class).read("field", sent).name();
            case "people" -> Reader.PEOPLE.read("field", new BigDecimal(sent));
            default -> throw new IllegalArgumentException(reader);
        });
    }

    private static String outcome(java.util.function.Supplier<Object> reading) {
        try {
            return reading.get().toString();
        } catch (Refusal refusal) {
            return "refused: " + refusal.violations().getFirst().rule();
        }
    }
}
