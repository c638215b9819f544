package dk.seamark.reporting.journal;

import dk.seamark.events.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row of the journal, as far as folding it goes. */
public sealed interface JournalEntry {

    /** The ledger position, dense from 1 in its municipality. */
    long position();

    /**
     * An event.
     *
     * @param position its ledger position
     * @param event the event
     */
    record Said(long position, LedgerEvent event) implements JournalEntry {}

    /**
     * A record that cannot be read.
     *
     * @param position its ledger position
     * @param stream the stream that its headers name; null if they name none
     */
    record Unreadable(long position, @Nullable String stream) implements JournalEntry {}
}
