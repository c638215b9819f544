package dk.seamark.stack.evidence;

import java.util.List;

/**
 * What was read of a stack at rest: everybody got an answer, and nothing is under way.
 *
 * @param acknowledged all that clients were told was taken
 * @param stored the event stores, in any order
 * @param sent the topic, each partition in its order, without records that somebody else wrote there
 * @param journalled the journal, in any order
 * @param uncertain how many requests got no answer at first and were refused when they were sent again: each may
 *     have been carried out
 */
public record Evidence(
        List<Acknowledgement> acknowledged,
        List<StoredEvent> stored,
        List<TopicRecord> sent,
        List<JournalEntry> journalled,
        int uncertain) {

    /** Copies the lists. */
    public Evidence {
        acknowledged = List.copyOf(acknowledged);
        stored = List.copyOf(stored);
        sent = List.copyOf(sent);
        journalled = List.copyOf(journalled);
    }
}
