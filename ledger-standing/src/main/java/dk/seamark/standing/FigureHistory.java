package dk.seamark.standing;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a plan's figures, and what people wrote about it. It is no part of the ledger's state, which has
 * room for current figures alone: more in it would give old ledgers another hash.
 */
public final class FigureHistory {

    private static final FigureHistory NONE = new FigureHistory();

    private final Map<FigureSlot, String> current = new HashMap<>();
    private final Map<String, Note> notes = new HashMap<>();
    private final Map<FigureSlot, Note> missing = new HashMap<>();
    private final Map<FigureSlot, Change> changes = new HashMap<>();
    private final Map<FigureSlot, Change> withdrawals = new HashMap<>();
    private final Map<Report, Integer> submitted = new HashMap<>();
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

    private FigureHistory() {}

    /** A history in which nothing happened. */
    public static FigureHistory none() {
        return NONE;
    }

    /** The history of a plan, from all its events up to a position in their order. Other events do not matter. */
    public static FigureHistory of(List<DatedEvent> events) {
        FigureHistory history = new FigureHistory();
        for (DatedEvent each : events) {
            switch (each.event()) {
                case FigureEvent figure -> history.fold(figure, each);
                case TrackReportEvent report -> history.fold(report, each.position());
                default -> {}
            }
        }
        return history;
    }

    /** The same without what people wrote. */
    public FigureHistory withoutNotes() {
        FigureHistory history = new FigureHistory();
        changes.forEach((slot, change) -> history.changes.put(slot, withoutNote(change)));
        withdrawals.forEach((slot, change) -> history.withdrawals.put(slot, withoutNote(change)));
        return history;
    }

    private static Change withoutNote(Change change) {
        return new Change(change.reason(), change.day(), change.position(), null);
    }

    /** What was written when a figure was recorded, or confirmed after that; empty if nothing was. */
    public Optional<Note> note(String measurementId) {
        return Optional.ofNullable(notes.get(measurementId));
    }

    /** What was written about the figures that there are now, and about why there are none; in no order. */
    public List<Note> current() {
        return Stream.of(
                        current.values().stream().map(notes::get),
                        missing.values().stream(),
                        withdrawals.values().stream().map(Change::explanation))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .toList();
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
     */
    public boolean isApproved(Note note, String trackId) {
        LocalDate end = end(note.slot().period());
        return approved.entrySet().stream()
                .filter(report -> report.getKey().trackId().equals(trackId))
                .filter(report -> !end(report.getKey().period()).isBefore(end))
                .anyMatch(report -> report.getValue() > note.position());
    }

    private static LocalDate end(String period) {
        return ReportingPeriod.parsed(period).map(ReportingPeriod::lastDay).orElse(LocalDate.MAX);
    }

    private void fold(FigureEvent event, DatedEvent at) {
        FigureSlot slot = event.slot();
        String standing = current.get(slot);
        switch (event) {
            case MeasurementRecorded recorded -> {
                if (standing == null) {
                    record(recorded.measurementId(), slot);
                    note(recorded.note(), slot, at).ifPresent(note -> notes.put(recorded.measurementId(), note));
                }
            }
            // What was written when it was confirmed is of the figure as it is now, and stands for the note before.
            case MeasurementConfirmed confirmed -> {
                if (confirmed.measurementId().equals(standing)) {
                    note(confirmed.note(), slot, at).ifPresent(note -> notes.put(standing, note));
                }
            }
            case MeasurementCorrected corrected -> {
                if (corrected.corrects().equals(standing)) {
                    record(corrected.measurementId(), slot);
                    changes.put(slot, change(corrected.reason(), corrected.explanation(), slot, at));
                }
            }
            case MeasurementWithdrawn withdrawn -> {
                if (withdrawn.measurementId().equals(standing)) {
                    Change change = change(withdrawn.reason(), withdrawn.explanation(), slot, at);
                    current.remove(slot);
                    changes.put(slot, change);
                    withdrawals.put(slot, change);
                }
            }
            case MeasurementDeclaredMissing declared -> {
                if (standing == null) {
                    withdrawals.remove(slot);
                    missing.remove(slot);
                    note(declared.explanation(), slot, at).ifPresent(note -> missing.put(slot, note));
                }
            }
        }
    }

    private void record(String measurementId, FigureSlot slot) {
        current.put(slot, measurementId);
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
            case TrackReportSubmitted handedIn -> {
                if (!approved.containsKey(report)) {
                    submitted.put(report, handedIn.submission());
                }
            }
            case TrackReportReturned returned -> submitted.remove(report);
            case TrackReportApproved given -> {
                if (Integer.valueOf(given.submission()).equals(submitted.remove(report))) {
                    approved.put(report, position);
                }
            }
            case TrackReportWithdrawn withdrawn -> {
                submitted.remove(report);
                approved.remove(report);
            }
        }
    }
}
