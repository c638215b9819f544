package dk.seamark.web.recordfigure;

import dk.seamark.client.figure.PeriodFigures.Slot;
import dk.seamark.client.figure.PeriodFigures.SlotState;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.web.figure.WrittenDate;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/**
 * What somebody wrote into the form, as they wrote it; what they left out is empty.
 *
 * @param choice {@code value}, {@code missing} or {@code blank}
 * @param value the figure
 * @param measuredOn when it was measured
 * @param source where it comes from
 * @param provisional {@code yes} if its source may still change it
 * @param note a note to it
 * @param reason the code of why it is missing
 * @param explanation that in words
 */
public record FigureForm(
        String choice,
        String value,
        String measuredOn,
        String source,
        String provisional,
        String note,
        String reason,
        String explanation) {

    static FigureForm of(HttpServletRequest request) {
        return new FigureForm(
                written(request, "choice"),
                written(request, "value"),
                written(request, "measuredOn"),
                written(request, "source"),
                written(request, "provisional"),
                written(request, "note"),
                written(request, "reason"),
                written(request, "explanation"));
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
                "",
                WrittenDate.inField(today.isBefore(end) ? today : end),
                figure == null ? source : figure.source(),
                "",
                "",
                "",
                "");
    }

    private static String written(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    /** Whether the figure is provisional. */
    public boolean isProvisional() {
        return provisional.equals("yes");
    }
}
