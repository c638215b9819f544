package dk.seamark.reporting.record.journal;

import dk.seamark.events.value.Municipality;
import java.util.List;

/** Reads the journal. */
public interface Journal {

    /**
     * The entries after a position, in order.
     *
     * @param position the position before the first, from 0
     * @param limit the largest number of entries, from 1
     * @return the next entries without a gap; empty if there is none
     */
    List<JournalEntry> after(Municipality municipality, long position, int limit);
}
