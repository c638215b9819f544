package dk.seamark.client.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check of the journal against the topic.
 *
 * @param id its id
 * @param state {@code running}, {@code same}, {@code different}, {@code cancelled} or {@code failed}
 * @param checked the last position that was checked without a difference
 * @param last the position at which it ends; 0 until that is known
 * @param refusedThoughSigned how many records are kept as refused, although their signature is good by today's keys
 * @param firstDifference the first place that differs; null if none was found
 * @param reason why it failed; null if it did not
 */
public record JournalCheck(
        UUID id,
        String state,
        long checked,
        long last,
        long refusedThoughSigned,
        @Nullable JournalDifference firstDifference,
        @Nullable String reason) {

    /**
     * A place that differs.
     *
     * @param position its position
     * @param what what differs
     * @param partition the topic's partition
     * @param offset its offset there
     */
    public record JournalDifference(long position, List<String> what, int partition, long offset) {

        /** Copies the list. */
        public JournalDifference {
            what = List.copyOf(what);
        }
    }
}
