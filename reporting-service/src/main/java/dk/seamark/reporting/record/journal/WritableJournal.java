package dk.seamark.reporting.record.journal;

import dk.seamark.kit.feed.FeedHandler.UnreadBefore;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.feed.RecordContent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The journal, as its feed reads and writes it. What is written belongs to the transaction of the batch. */
interface WritableJournal {

    /**
     * A row to write.
     *
     * @param municipality the municipality's key; empty for a record that stands in no municipality's order
     * @param head the end of the municipality's journal with this row
     * @param record the record
     */
    record Row(String municipality, JournalHead head, FeedRecord record) {}

    /**
     * The end of a municipality's journal. Nobody else writes to it until the transaction ends.
     *
     * @param municipality the municipality's key; empty for what stands in no municipality's order
     */
    JournalHead headToWriteAt(String municipality);

    /** Writes rows. */
    void write(List<Row> rows);

    /** What was taken from a source at these positions, by position. */
    Map<Long, RecordContent> taken(String source, Set<Long> positions);

    /** Why the record at this offset must be stored unread; null if it must be read. */
    @Nullable
    UnreadBefore unreadBefore(int partition, long offset);
}
