package dk.seamark.kit.retention;

import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.Municipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a service keeps of texts; each service that imports the retention rules has one bean of it. */
public interface RetainedTexts {

    /** The kinds of text that the service keeps. */
    Set<TextKind> kinds();

    /**
     * The last day of an approved plan, as it is amended; where it was amended to end earlier, the Danish date of that
     * event if it is later. Empty if the service does not know the plan, or it is a draft or was thrown away.
     */
    Optional<LocalDate> planEnd(Municipality municipality, String planId);

    /**
     * A draft.
     *
     * @param stream the stream of what it is a draft of
     * @param version how often it was saved, from 1
     * @param savedAt when it was saved last, UTC
     */
    record KeptDraft(String stream, long version, Instant savedAt) {}

    /** The drafts of a municipality, by stream. */
    default List<KeptDraft> drafts(Municipality municipality) {
        return List.of();
    }

    /** Deletes a draft in the transaction that is open; false if somebody saved or deleted it meanwhile. */
    default boolean remove(KeptDraft draft) {
        return false;
    }
}
