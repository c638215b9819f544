package dk.seamark.indicator;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.confirmmeasurement.ConfirmMeasurement;
import dk.seamark.indicator.correctmeasurement.CorrectMeasurement;
import dk.seamark.indicator.declaremissing.DeclareMissing;
import dk.seamark.indicator.figure.FigureChanges;
import dk.seamark.indicator.figure.SlotChange;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.recordmeasurement.RecordMeasurement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of a table and confirmed proposals are decided by the very commands that {@link PeriodFigures} handles. */
@Component
public final class SingleCommands implements FigureChanges {

    @Override
    public SlotChange record(
            PlanIndicator indicator,
            String measurementId,
            String component,
            Series series,
            ReportingPeriod period,
            Figure figure,
            @Nullable TextRef note,
            LocalDate today) {
        return new RecordMeasurement(indicator, measurementId, component, series, period, figure, note, today);
    }

    @Override
    public SlotChange correct(
            PlanIndicator indicator,
            String measurementId,
            String corrects,
            ReportingPeriod period,
            Figure figure,
            @Nullable StatedStatus status,
            CorrectionReason reason,
            @Nullable TextRef explanation,
            LocalDate today) {
        return new CorrectMeasurement(
                indicator, measurementId, corrects, period, figure, status, reason, explanation, today);
    }

    @Override
    public SlotChange confirm(
            PlanIndicator indicator, String measurementId, ReportingPeriod period, @Nullable TextRef note) {
        return new ConfirmMeasurement(indicator, measurementId, period, note);
    }

    @Override
    public SlotChange declareMissing(
            PlanIndicator indicator,
            String component,
            Series series,
            ReportingPeriod period,
            MissingReason reason,
            @Nullable TextRef explanation) {
        return new DeclareMissing(indicator, component, series, period, reason, explanation);
    }
}
