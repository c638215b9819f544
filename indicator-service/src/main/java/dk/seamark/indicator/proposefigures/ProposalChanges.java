package dk.seamark.indicator.proposefigures;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.SlotChange;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.indicator.plan.PlanIndicator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The commands of the single endpoints, which a confirmed proposal leads to: a slice does not see the others. */
public interface ProposalChanges {

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
}
