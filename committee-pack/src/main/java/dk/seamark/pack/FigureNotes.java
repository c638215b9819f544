package dk.seamark.pack;

import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.FigureHistory.Note;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows what people wrote about figures. In the public edition none of it, as nobody can compute whether words give a
 * withheld number away; in an issued pack what is approved; in a preview all, with a remark on what is not.
 */
record FigureNotes(PackContext context, PackEdition edition, Words words) {

    /** What was written when a figure was recorded; empty if nothing was, or it is not shown. */
    Optional<String> of(String measurementId, String trackId) {
        return history().note(measurementId).flatMap(note -> shown(note, trackId));
    }

    /**
     * A note as text; empty if there is none, or it is not shown.
     *
     * @param trackId the track of its indicator
     */
    Optional<String> shown(@Nullable Note note, String trackId) {
        if (note == null || context.disclosure().isPublic()) {
            return Optional.empty();
        }
        if (history().isApproved(note, trackId)) {
            return Optional.of(written(note));
        }
        return switch (edition) {
            case PackEdition.Preview preview -> Optional.of(words.say("note.unapproved", written(note)));
            case PackEdition.Issued issued -> Optional.empty();
            case PackEdition.Redacted redacted -> Optional.empty();
        };
    }

    /** Whether something about the track's figures is not approved and so would not be in the issued pack. */
    boolean lackApproval(TrackStanding track, ReportingPeriod last) {
        Set<String> indicators = track.indicators().stream()
                .map(indicator -> indicator.indicator().indicatorId())
                .collect(Collectors.toUnmodifiableSet());
        return !context.disclosure().isPublic()
                && history().current().stream()
                        .filter(note -> indicators.contains(note.slot().indicatorId()))
                        .filter(note ->
                                ReportingPeriod.parse(note.slot().period()).compareTo(last) <= 0)
                        .anyMatch(note ->
                                !history().isApproved(note, track.track().trackId()));
    }

    private FigureHistory history() {
        return context.history();
    }

    private String written(Note note) {
        return context.texts()
                .text(note.text())
                .map(text -> words.own(text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "))))
                .orElse(words.say("erased"));
    }
}
