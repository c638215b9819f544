package dk.seamark.standing;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a plan's figures, and what people wrote about it. It is no part of the ledger's state, which has
 * room for current figures alone: more in it would give old ledgers another hash.
 */
public final class FigureHistory {

    private static final FigureHistory NONE = new FigureHistory(new Plans(new StateTree(FactChanges.UNHEARD)));

    private final Plans plans;
    private final Map<String, List<Note>> notes = new HashMap<>();
    private final Map<FigureSlot, Note> missing = new HashMap<>();
    private final Map<FigureSlot, Change> changes = new HashMap<>();
    private final Map<FigureSlot, Change> withdrawals = new HashMap<>();
    private final Map<Report, Long> approved = new HashMap<>();

    /**
     * An event as the journal holds it.
     *
     * @param position its ledger position, from 1
     * @param day the Danish calendar date on which it happened
     * @param event the event
     */
    public record DatedEvent(long position, LocalDate day, LedgerEvent event) {}

    /**
     * What somebody wrote about a figure, or about why there is none.
     *
     * @param text the text
     * @param slot the figure's slot
     * @param position the ledger position of the event that refers to the text
     */
    public record Note(TextRef text, FigureSlot slot, long position) {}

    /**
     * A correction or a withdrawal of a figure.
     *
     * @param reason why
     * @param day the Danish calendar date on which it happened
     * @param position the ledger position of its event
     * @param explanation the reason in words; null if there is none
     */
    public record Change(
            CorrectionReason reason,
            LocalDate day,
            long position,
            @Nullable Note explanation) {}

    private record Report(String trackId, String period) {}

    private FigureHistory(Plans plans) {
        this.plans = plans;
    }

    /** A history in which nothing happened. */
    public static FigureHistory none() {
        return NONE;
    }

    /**
     * The history of a plan, from all its events up to a position in their order. Other events do not matter, and what
     * contradicts the plan's record counts here as little as in the ledger's state.
     */
    public static FigureHistory of(List<DatedEvent> events) {
        FigureHistory history = new FigureHistory(new Plans(new StateTree(FactChanges.UNHEARD)));
        for (DatedEvent each : events) {
            switch (each.event()) {
                case PlanEvent plan -> history.plans.fold(plan, each.position());
                case IndicatorEvent event -> {
                    if (history.plans.fold(event, each.position()) == null) {
                        history.fold(event, each);
                    }
                }
                default -> {}
            }
        }
        return history;
    }

    private void fold(IndicatorEvent event, DatedEvent at) {
        switch (event) {
            case FigureEvent figure -> fold(figure, at);
            case TrackReportEvent report -> fold(report, at.position());
        }
    }

    /** The same without what people wrote. */
    public FigureHistory withoutNotes() {
        FigureHistory history = new FigureHistory(plans);
        changes.forEach((slot, change) -> history.changes.put(slot, withoutNote(change)));
        withdrawals.forEach((slot, change) -> history.withdrawals.put(slot, withoutNote(change)));
        return history;
    }

    private static Change withoutNote(Change change) {
        return new Change(change.reason(), change.day(), change.position(), null);
    }

    /**
     * Whether the plan did not follow up on an indicator in a period because it or its track rested then, or was given
     * up. Nobody can record a figure of such a period.
     */
    public boolean rested(IndicatorDefined indicator, ReportingPeriod period) {
        return plans.find(indicator.planId())
                .filter(plan -> plan.terms().parts().excludes(indicator.indicatorId(), period))
                .isPresent();
    }

    /** What was written when a figure was recorded, and when it was confirmed, in this order; may be empty. */
    public List<Note> notes(String measurementId) {
        return List.copyOf(notes.getOrDefault(measurementId, List.of()));
    }

    /** What was written when a slot's figure was declared missing; empty if nothing was, or it is not missing now. */
    public Optional<Note> missing(FigureSlot slot) {
        return Optional.ofNullable(missing.get(slot));
    }

    /** The latest correction or withdrawal of a slot's figure; empty if there was none. */
    public Optional<Change> change(FigureSlot slot) {
        return Optional.ofNullable(changes.get(slot));
    }

    /** The withdrawal that left a slot empty; empty if the slot has a figure or was declared missing since. */
    public Optional<Change> withdrawal(FigureSlot slot) {
        return Optional.ofNullable(withdrawals.get(slot));
    }

    /**
     * Whether a note is approved: after it was written, a report of the track was approved for the figure's period or a
     * later one, and is approved still. Whoever approves a report sees the notes that there are beside the figures.
     *
     * @param trackId the track of the note's indicator
     * @param last the ledger position up to which approvals count
     */
    public boolean isApproved(Note note, String trackId, long last) {
        LocalDate end = end(note.slot().period());
        return approved.entrySet().stream()
                .filter(report -> report.getKey().trackId().equals(trackId))
                .filter(report -> !end(report.getKey().period()).isBefore(end))
                .anyMatch(report -> report.getValue() > note.position() && report.getValue() <= last);
    }

    /** The same, by all approvals that there are. */
    public boolean isApproved(Note note, String trackId) {
        return isApproved(note, trackId, Long.MAX_VALUE);
    }

    private static LocalDate end(String period) {
        return ReportingPeriod.parsed(period).map(ReportingPeriod::lastDay).orElse(LocalDate.MAX);
    }

    private void fold(FigureEvent event, DatedEvent at) {
        FigureSlot slot = event.slot();
        switch (event) {
            case MeasurementRecorded recorded -> {
                fill(slot);
                note(recorded.note(), slot, at).ifPresent(note -> add(recorded.measurementId(), note));
            }
            // Each note waits for its own approval; the one before was approved as it was.
            case MeasurementConfirmed confirmed ->
                note(confirmed.note(), slot, at).ifPresent(note -> add(confirmed.measurementId(), note));
            case MeasurementCorrected corrected -> {
                fill(slot);
                changes.put(slot, change(corrected.reason(), corrected.explanation(), slot, at));
            }
            case MeasurementWithdrawn withdrawn -> {
                Change change = change(withdrawn.reason(), withdrawn.explanation(), slot, at);
                changes.put(slot, change);
                withdrawals.put(slot, change);
            }
            case MeasurementDeclaredMissing declared -> {
                fill(slot);
                note(declared.explanation(), slot, at).ifPresent(note -> missing.put(slot, note));
            }
        }
    }

    private void add(String measurementId, Note note) {
        notes.computeIfAbsent(measurementId, any -> new ArrayList<>()).add(note);
    }

    /** There is a figure now, or another reason why there is none. */
    private void fill(FigureSlot slot) {
        withdrawals.remove(slot);
        missing.remove(slot);
    }

    private static Change change(
            CorrectionReason reason, @Nullable TextRef explanation, FigureSlot slot, DatedEvent at) {
        return new Change(
                reason, at.day(), at.position(), note(explanation, slot, at).orElse(null));
    }

    private static Optional<Note> note(@Nullable TextRef text, FigureSlot slot, DatedEvent at) {
        return Optional.ofNullable(text).map(written -> new Note(written, slot, at.position()));
    }

    private void fold(TrackReportEvent event, long position) {
        Report report = new Report(event.trackId(), event.period());
        switch (event) {
            case TrackReportSubmitted waiting -> {}
            case TrackReportReturned returned -> {}
            case TrackReportApproved given -> approved.put(report, position);
            case TrackReportWithdrawn withdrawn -> approved.remove(report);
        }
    }
}
