package dk.seamark.web.recordfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.MissingReason;
import dk.seamark.text.Language;
import dk.seamark.web.figure.Slots;
import dk.seamark.web.figure.WrittenFigure;
import dk.seamark.web.page.FieldError;
import dk.seamark.web.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FigureAnswerTest {

    private static final Words WORDS = new Words(Language.DANISH);

    @Test
    void aFigureZeroAndNothingAndAReasonAreDifferentThings() {
        assertThat(read(value("118", "31-12-2025", "Register", "")))
                .isEqualTo(new FigureAnswer.Value(figure("118"), null));
        assertThat(read(value("0", "31-12-2025", "Register", ""))).isEqualTo(new FigureAnswer.Value(figure("0"), null));
        assertThat(read(new FigureForm("blank", written("118"), "", "", ""))).isEqualTo(new FigureAnswer.Blank());
        assertThat(read(new FigureForm("missing", written("118"), "", "not-published-yet", "Efter nytår")))
                .isEqualTo(new FigureAnswer.Missing(MissingReason.NOT_PUBLISHED_YET, "Efter nytår"));
    }

    @Test
    void aProvisionalFigureSaysSo() {
        assertThat(read(value("118", "31-12-2025", "Register", "yes")))
                .isEqualTo(new FigureAnswer.Value(figure("118").is("provisional"), null));
    }

    @Test
    void eachFieldThatCannotBeReadIsNamed() {
        assertThat(fields(value("61.5", "31-13-2025", "", ""))).containsExactly("value", "measuredOn", "source");
        assertThat(fields(value("", "31-12-2025", "Register", ""))).containsExactly("value");
        assertThat(fields(new FigureForm("missing", written(""), "", "other", "")))
                .containsExactly("reason");
        assertThat(fields(new FigureForm("", written(""), "", "", ""))).containsExactly("choice");
    }

    private static Iterable<String> fields(FigureForm form) {
        return ((FigureAnswer.Unclear) read(form))
                .errors().stream().map(FieldError::field).toList();
    }

    private static FigureForm value(String value, String measuredOn, String source, String provisional) {
        return new FigureForm("value", new WrittenFigure(value, "", "", measuredOn, source, provisional), "", "", "");
    }

    private static WrittenFigure written(String value) {
        return new WrittenFigure(value, "", "", "", "", "");
    }

    private static FigureAnswer read(FigureForm form) {
        return FigureAnswer.read(form, Slots.empty("count"), WORDS);
    }

    private static Figure figure(String value) {
        return Figure.of(new BigDecimal(value), "count", LocalDate.of(2025, 12, 31), "Register");
    }
}
