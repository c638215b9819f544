package dk.seamark.web.recordfigure;

import dk.seamark.client.figure.PeriodFigures.Slot;
import dk.seamark.client.figure.PeriodFigures.SlotState;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.web.figure.WrittenDate;
import dk.seamark.web.figure.WrittenFigure;
import dk.seamark.web.page.Fields;
import java.time.LocalDate;

/**
 * What somebody wrote into the form, as they wrote it; what they left out is empty.
 *
 * @param choice {@code value}, {@code missing} or {@code blank}
 * @param figure the figure
 * @param note a note to it
 * @param reason the code of why it is missing
 * @param explanation that in words
 */
public record FigureForm(String choice, WrittenFigure figure, String note, String reason, String explanation) {

    static FigureForm of(Fields fields) {
        return new FigureForm(
                fields.text("choice"),
                WrittenFigure.of(fields),
                fields.text("note"),
                fields.text("reason"),
                fields.text("explanation"));
    }

    /**
     * What the form begins with, so that the figure is all there is to write: measured on the last day of its period,
     * or today if that is earlier; from the source of the period before, or the one that the plan names.
     */
    static FigureForm first(Slot slot, ReportingPeriod period, LocalDate today, String source) {
        SlotState before = slot.previous();
        var figure = before == null ? null : before.figure();
        LocalDate end = period.lastDay();
        return new FigureForm(
                "value",
                new WrittenFigure(
                        "",
                        "",
                        "",
                        WrittenDate.inField(today.isBefore(end) ? today : end),
                        figure == null ? source : figure.source(),
                        ""),
                "",
                "",
                "");
    }
}
