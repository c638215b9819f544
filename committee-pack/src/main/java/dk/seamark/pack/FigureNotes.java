package dk.seamark.pack;

import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.FigureHistory.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows what people wrote about figures. In the public edition none of it, as nobody can compute whether words give a
 * withheld number away; in an issued pack what is approved; in a preview all, with a remark on what is not. It keeps
 * which tracks' notes were asked for and are not approved.
 */
final class FigureNotes {

    private final PackContext context;
    private final PackEdition edition;
    private final Words words;
    private final Set<String> lacking = new HashSet<>();

    FigureNotes(PackContext context, PackEdition edition, Words words) {
        this.context = context;
        this.edition = edition;
        this.words = words;
    }

    /** What was written when a figure was recorded and when it was confirmed, as far as it is shown. */
    List<String> of(String measurementId, String trackId) {
        return history().notes(measurementId).stream()
                .flatMap(note -> shown(note, trackId).stream())
                .toList();
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
        boolean approved = history().isApproved(note, trackId);
        if (!approved) {
            lacking.add(trackId);
        }
        return switch (edition) {
            case PackEdition.Preview preview -> Optional.of(previewed(note, trackId, approved));
            case PackEdition.Issued issued -> approved ? Optional.of(written(note)) : Optional.empty();
            case PackEdition.Redacted redacted -> approved ? Optional.of(written(note)) : Optional.empty();
        };
    }

    /** What no issued pack showed before is marked, as it may be approved since before packs showed notes. */
    private String previewed(Note note, String trackId, boolean approved) {
        if (!approved) {
            return words.say("note.unapproved", written(note));
        }
        Previous previous = context.previous();
        boolean seen = previous != null && history().isApproved(note, trackId, previous.notesUpTo());
        return seen ? written(note) : words.say("note.new", written(note));
    }

    /** Whether something that this pack asked for of the track's figures is not approved. */
    boolean lackApproval(String trackId) {
        return lacking.contains(trackId);
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
