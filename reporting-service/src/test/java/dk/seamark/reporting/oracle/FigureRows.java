package dk.seamark.reporting.oracle;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.events.pack.PackEvent;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;

/**
 * Figures, reports and packs as rows. An event is refused if a key is taken already, or if there is no row to change.
 */
record FigureRows(Sql sql) {

    private static final String SLOT = """
            plan = ? AND indicator = ? AND component = ? AND series = ?
            AND (kind, valid_from) = (SELECT kind, valid_from FROM period WHERE period = ?)
            AND EXISTS (SELECT 1 FROM component c WHERE c.plan = ? AND c.indicator = ? AND c.component = ?)
            """;

    /** The values of the slot's columns; no row if the plan lacks the component, or there is no such period. */
    private static final String FROM_SLOT = """
            SELECT c.plan, c.indicator, c.component, ?, p.kind, p.valid_from, p.valid_until, %s
            FROM component c JOIN period p
            WHERE c.plan = ? AND c.indicator = ? AND c.component = ? AND p.period = ?
            """;

    private static final String COLUMNS = "(plan, indicator, component, series, kind, valid_from, valid_until, ";

    boolean take(IndicatorEvent event) {
        return switch (event) {
            case MeasurementRecorded recorded -> recorded(recorded);
            case MeasurementConfirmed confirmed -> confirmed(confirmed);
            case MeasurementCorrected corrected -> corrected(corrected);
            case MeasurementWithdrawn withdrawn -> withdrawn(withdrawn);
            case MeasurementDeclaredMissing missing -> missing(missing);
            case TrackReportSubmitted submitted -> submitted(submitted);
            case TrackReportReturned it ->
                report(it.planId(), it.trackId(), it.period(), it.submission(), "returned", "submitted", "submitted");
            case TrackReportApproved it ->
                report(it.planId(), it.trackId(), it.period(), it.submission(), "approved", "submitted", "submitted");
            case TrackReportWithdrawn it ->
                report(it.planId(), it.trackId(), it.period(), it.submission(), "awaited", "submitted", "approved");
        };
    }

    private boolean recorded(MeasurementRecorded event) {
        FigureSlot slot = event.slot();
        Figure figure = event.figure();
        boolean taken = sql.change(
                "INSERT INTO figure " + COLUMNS + "measurement, value, status) " + FROM_SLOT.formatted("?, ?, ?"),
                slot.series().code(),
                event.measurementId(),
                figure.value().toPlainString(),
                status(figure),
                event.planId(),
                slot.indicatorId(),
                slot.componentId(),
                slot.period());
        if (taken) {
            deleteMissing(event.planId(), slot);
        }
        return taken;
    }

    private boolean corrected(MeasurementCorrected event) {
        FigureSlot slot = event.slot();
        return sql.change(
                "UPDATE figure SET measurement = ?, value = ?, status = ?, corrects = ? WHERE measurement = ? AND "
                        + SLOT,
                event.measurementId(),
                event.figure().value().toPlainString(),
                status(event.figure()),
                event.corrects(),
                event.corrects(),
                event.planId(),
                slot.indicatorId(),
                slot.componentId(),
                slot.series().code(),
                slot.period(),
                event.planId(),
                slot.indicatorId(),
                slot.componentId());
    }

    private static String status(Figure figure) {
        return figure.provisional() ? "provisional" : "final";
    }

    private boolean confirmed(MeasurementConfirmed event) {
        FigureSlot slot = event.slot();
        return sql.change(
                "UPDATE figure SET status = 'final' WHERE status = 'provisional' AND measurement = ? AND " + SLOT,
                event.measurementId(),
                event.planId(),
                slot.indicatorId(),
                slot.componentId(),
                slot.series().code(),
                slot.period(),
                event.planId(),
                slot.indicatorId(),
                slot.componentId());
    }

    private boolean withdrawn(MeasurementWithdrawn event) {
        FigureSlot slot = event.slot();
        return sql.change(
                "DELETE FROM figure WHERE measurement = ? AND " + SLOT,
                event.measurementId(),
                event.planId(),
                slot.indicatorId(),
                slot.componentId(),
                slot.series().code(),
                slot.period(),
                event.planId(),
                slot.indicatorId(),
                slot.componentId());
    }

    private boolean missing(MeasurementDeclaredMissing event) {
        FigureSlot slot = event.slot();
        // A declaration replaces an earlier one, even with the same content. If the slot has a figure, there is nothing
        // to replace.
        deleteMissing(event.planId(), slot);
        return sql.change(
                "INSERT INTO missing " + COLUMNS + "reason) " + FROM_SLOT.formatted("?") + """
                AND NOT EXISTS (SELECT 1 FROM figure f WHERE f.plan = c.plan AND f.indicator = c.indicator
                    AND f.component = c.component AND f.series = ? AND f.kind = p.kind AND f.valid_from = p.valid_from)
                """,
                slot.series().code(),
                event.reason().code(),
                event.planId(),
                slot.indicatorId(),
                slot.componentId(),
                slot.period(),
                slot.series().code());
    }

    private void deleteMissing(String plan, FigureSlot slot) {
        sql.change(
                "DELETE FROM missing WHERE " + SLOT,
                plan,
                slot.indicatorId(),
                slot.componentId(),
                slot.series().code(),
                slot.period(),
                plan,
                slot.indicatorId(),
                slot.componentId());
    }

    private boolean submitted(TrackReportSubmitted event) {
        return sql.change("""
                        UPDATE report SET submission = submission + 1, status = 'submitted'
                        WHERE plan = ? AND track = ?
                          AND (kind, valid_from) = (SELECT kind, valid_from FROM period WHERE period = ?)
                          AND submission = ? - 1 AND status IN ('awaited', 'returned')
                          AND EXISTS (SELECT 1 FROM track t WHERE t.plan = report.plan AND t.track = report.track)
                        """, event.planId(), event.trackId(), event.period(), event.submission())
                || sql.change("""
                        INSERT INTO report (plan, track, kind, valid_from, valid_until, submission, status)
                        SELECT t.plan, t.track, p.kind, p.valid_from, p.valid_until, 1, 'submitted'
                        FROM track t JOIN period p WHERE t.plan = ? AND t.track = ? AND p.period = ? AND ? = 1
                        """, event.planId(), event.trackId(), event.period(), event.submission());
    }

    private boolean report(
            String plan, String track, String period, int submission, String next, String now, String orNow) {
        return sql.change("""
                UPDATE report SET status = ?
                WHERE plan = ? AND track = ?
                  AND (kind, valid_from) = (SELECT kind, valid_from FROM period WHERE period = ?)
                  AND submission = ? AND status IN (?, ?)
                """, next, plan, track, period, submission, now, orNow);
    }

    boolean take(PackEvent event) {
        return switch (event) {
            case CommitteePackIssued issued ->
                sql.change("""
                                UPDATE pack SET number = number + 1
                                WHERE plan = ?
                                  AND (kind, valid_from) = (SELECT kind, valid_from FROM period WHERE period = ?)
                                  AND number = ? - 1
                                """, issued.planId(), issued.period(), issued.number())
                        || sql.change("""
                                INSERT INTO pack (plan, kind, valid_from, valid_until, number)
                                SELECT l.plan, p.kind, p.valid_from, p.valid_until, 1
                                FROM plan l JOIN period p WHERE l.plan = ? AND p.period = ? AND ? = 1
                                """, issued.planId(), issued.period(), issued.number());
            // It must be of a pack that was issued, and changes nothing.
            case CommitteePackRedacted redacted ->
                sql.has("""
                                SELECT 1 FROM pack
                                WHERE plan = ?
                                  AND (kind, valid_from) = (SELECT kind, valid_from FROM period WHERE period = ?)
                                  AND number >= ?
                                """, redacted.planId(), redacted.period(), redacted.number());
        };
    }
}
