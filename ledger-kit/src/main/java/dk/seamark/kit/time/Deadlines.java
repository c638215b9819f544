package dk.seamark.kit.time;

import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The deadlines of a pack's parts, in days after the last day of its period. With the defaults the pack is due about
 * three months after the period's end: of a year, at the end of March; of a quarter, at that of the next.
 *
 * @param figuresDays the figures
 * @param textsDays the tracks' texts
 * @param packDays the pack
 */
@ConfigurationProperties("seamark.deadlines")
public record Deadlines(
        @DefaultValue("31") int figuresDays,
        @DefaultValue("45") int textsDays,
        @DefaultValue("90") int packDays) {

    /** @throws IllegalArgumentException if the pack is due before its parts, or before its period ends */
    public Deadlines {
        if (figuresDays < 1 || textsDays < 1 || packDays < Math.max(figuresDays, textsDays)) {
            throw new IllegalArgumentException("seamark.deadlines: figures-days " + figuresDays + ", texts-days "
                    + textsDays + ", pack-days " + packDays + ": each is at least 1, and the pack's the last");
        }
    }

    /** The last day for the figures of a period. */
    public LocalDate figures(ReportingPeriod period) {
        return period.lastDay().plusDays(figuresDays);
    }

    /** The last day for the texts of a period's tracks. */
    public LocalDate texts(ReportingPeriod period) {
        return period.lastDay().plusDays(textsDays);
    }

    /** The last day for the pack of a period. */
    public LocalDate pack(ReportingPeriod period) {
        return period.lastDay().plusDays(packDays);
    }
}
