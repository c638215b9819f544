package dk.seamark.web.changefigure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.figure.CorrectionReason;
import dk.seamark.client.figure.EvidenceLink;
import dk.seamark.client.figure.Figure;
import dk.seamark.text.Language;
import dk.seamark.web.changefigure.ChangeAnswer.Confirm;
import dk.seamark.web.changefigure.ChangeAnswer.Correct;
import dk.seamark.web.changefigure.ChangeAnswer.Unclear;
import dk.seamark.web.changefigure.ChangeAnswer.Withdraw;
import dk.seamark.web.figure.Slots;
import dk.seamark.web.figure.WrittenFigure;
import dk.seamark.web.page.FieldError;
import dk.seamark.web.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeAnswerTest {

    @Test
    void aCorrectionSaysWhetherTheNewFigureIsFinal() {
        Figure figure = Figure.of(new BigDecimal("119"), "count", LocalDate.of(2025, 12, 31), "Register");

        assertThat(read("correct", "119", "", "typing-error", ""))
                .isEqualTo(new Correct(figure.is("final"), CorrectionReason.TYPING_ERROR, null));
        assertThat(read("correct", "119", "yes", "other", "Talt to gange"))
                .isEqualTo(new Correct(figure.is("provisional"), CorrectionReason.OTHER, "Talt to gange"));
    }

    @Test
    void whatTheFormDoesNotAskAboutStaysAsItWas() {
        EvidenceLink link = new EvidenceLink("https://host.example/table", LocalDate.of(2026, 1, 2));
        Figure stands = Figure.of(new BigDecimal("118"), "count", LocalDate.of(2025, 12, 31), "Register")
                .asExample()
                .linked(link);
        var form = new ChangeForm(
                "correct", "", "", new WrittenFigure("119", "", "", "31-12-2025", "Register", ""), "typing-error", "");

        var correct = (Correct) ChangeAnswer.read(form, Slots.recorded(stands), new Words(Language.DANISH));

        assertThat(correct.figure().link()).isEqualTo(link);
        assertThat(correct.figure().example()).isTrue();
    }

    @Test
    void whatIsTakenBackOrMadeFinalNeedsNoFigure() {
        assertThat(read("withdraw", "", "", "wrong-period", ""))
                .isEqualTo(new Withdraw(CorrectionReason.WRONG_PERIOD, null));
        assertThat(read("confirm", "", "", "", "")).isEqualTo(new Confirm(null));
    }

    @Test
    void eachFieldThatCannotBeReadIsNamed() {
        assertThat(fields(read("correct", "61.5", "", "", ""))).containsExactly("value", "reason");
        assertThat(fields(read("withdraw", "119", "", "no-such-reason", ""))).containsExactly("reason");
        assertThat(fields(read("", "119", "", "other", ""))).containsExactly("choice");
    }

    private static List<String> fields(ChangeAnswer answer) {
        return ((Unclear) answer).errors().stream().map(FieldError::field).toList();
    }

    private static ChangeAnswer read(
            String choice, String value, String provisional, String reason, String explanation) {
        var figure = new WrittenFigure(value, "", "", "31-12-2025", "Register", provisional);
        return ChangeAnswer.read(
                new ChangeForm(choice, "", "", figure, reason, explanation),
                Slots.empty("count"),
                new Words(Language.DANISH));
    }
}
