package dk.seamark.reporting.query.showhistory;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.reporting.record.history.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The references between the events of a stream of figures or reports: from a correction to what it corrects, from an
 * approval to its submission.
 */
final class EventReferences {

    private final Map<String, Long> said = new HashMap<>();
    private final Map<String, Long> answered = new HashMap<>();

    /** The references between all events of one stream. */
    static EventReferences between(List<RecordedEvent> stream) {
        EventReferences links = new EventReferences();
        for (RecordedEvent told : stream) {
            String says = says(told.event());
            String answers = answers(told.event());
            if (says != null) {
                links.said.put(says, told.position());
            }
            if (answers != null) {
                links.answered.put(answers, told.position());
            }
        }
        return links;
    }

    /**
     * The position of the event that this one corrects, withdraws, returns or approves; null if it does none of these.
     */
    @Nullable
    Long answers(RecordedEvent told) {
        String answers = answers(told.event());
        return answers == null ? null : said.get(answers);
    }

    /**
     * The position of the latest event that corrected, withdrew, returned or approved this one; null if there is none.
     */
    @Nullable
    Long answeredBy(RecordedEvent told) {
        String says = says(told.event());
        return says == null ? null : answered.get(says);
    }

    /**
     * The id of what the event creates and others can refer to: a measurement, or a submission; null if it creates
     * nothing.
     */
    private static @Nullable String says(LedgerEvent event) {
        if (!(event instanceof IndicatorEvent indicator)) {
            return null;
        }
        return switch (indicator) {
            case MeasurementRecorded recorded -> recorded.measurementId();
            case MeasurementCorrected corrected -> corrected.measurementId();
            case MeasurementWithdrawn other -> null;
            case MeasurementDeclaredMissing other -> null;
            case TrackReportSubmitted submitted -> handIn(submitted);
            case TrackReportReturned other -> null;
            case TrackReportApproved other -> null;
            case TrackReportWithdrawn other -> null;
        };
    }

    private static @Nullable String answers(LedgerEvent event) {
        if (!(event instanceof IndicatorEvent indicator)) {
            return null;
        }
        return switch (indicator) {
            case MeasurementCorrected corrected -> corrected.corrects();
            case MeasurementWithdrawn withdrawn -> withdrawn.measurementId();
            case MeasurementRecorded other -> null;
            case MeasurementDeclaredMissing other -> null;
            case TrackReportSubmitted other -> null;
            case TrackReportEvent judged -> handIn(judged);
        };
    }

    private static String handIn(TrackReportEvent report) {
        return "hand-in " + report.submission();
    }
}
