package dk.seamark.web.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.figure.Figure;
import dk.seamark.text.Language;
import dk.seamark.web.page.FieldError;
import dk.seamark.web.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenFigureTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    /** What is read of value, numerator and denominator; or the fields that cannot be read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            percent           | 61,5 | -   | -   | 61.5
            percent           | -    | 123 | 200 | 61.5
            percent           | -    | 1   | 3   | 33.3
            percent           | -    | 2   | 3   | 66.7
            percent           | -    | 1   | 800 | 0.1
            percent           | 62   | 123 | 200 | 62
            percent           | -    | 123 | 0   | denominator
            percent           | -    | 123 | -   | value
            percent           | -    | 1.5 | 200 | numerator
            percent           | 61,5 | 123 | x   | denominator
            percent           | 61.5 | -   | -   | value
            count             | -    | 123 | 200 | value
            count             | 118  | -   | -   | 118
            """)
    void aValueIsWhatWasWrittenOrWhatTheCountsComeTo(
            String unit, String value, String numerator, String denominator, String expected) {
        List<FieldError> errors = new ArrayList<>();
        var read = new WrittenFigure(text(value), text(numerator), text(denominator), "31-12-2025", "Register", "")
                .read(Slots.empty(unit), new Words(Language.DANISH), errors);

        assertThat(read.map(figure -> figure.value().toPlainString())
                        .orElseGet(() -> String.join(
                                " ", errors.stream().map(FieldError::field).toList())))
                .isEqualTo(expected);
        assertThat(read.isPresent()).isEqualTo(errors.isEmpty());
    }

    @Test
    void aFigureThatStandsIsWrittenSoThatItReadsAsItself() {
        Figure stands = Figure.of(new BigDecimal("61.5"), "percent", LAST_DAY, "Register")
                .counted(new BigDecimal("1230"), new BigDecimal("2000"))
                .is("provisional");

        assertThat(WrittenFigure.of(stands).read(Slots.empty("percent"), new Words(Language.DANISH), new ArrayList<>()))
                .contains(stands);
    }

    private static String text(String written) {
        return written == null ? "" : written;
    }
}
