package dk.seamark.indicator.figure;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.plan.PlanIndicator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The commands of the single endpoints, to which rows of tables and confirmed proposals lead as well: a slice does
 * not see the others.
 */
public interface FigureChanges {

    /** Records a figure. */
    SlotChange record(
            PlanIndicator indicator,
            String measurementId,
            String component,
            Series series,
            ReportingPeriod period,
            Figure figure,
            @Nullable TextRef note,
            LocalDate today);

    /** Corrects a figure. */
    SlotChange correct(
            PlanIndicator indicator,
            String measurementId,
            String corrects,
            ReportingPeriod period,
            Figure figure,
            @Nullable StatedStatus status,
            CorrectionReason reason,
            @Nullable TextRef explanation,
            LocalDate today);

    /** Confirms a provisional figure. */
    SlotChange confirm(PlanIndicator indicator, String measurementId, ReportingPeriod period, @Nullable TextRef note);

    /** Says why there is no figure. */
    SlotChange declareMissing(
            PlanIndicator indicator,
            String component,
            Series series,
            ReportingPeriod period,
            MissingReason reason,
            @Nullable TextRef explanation);
}
