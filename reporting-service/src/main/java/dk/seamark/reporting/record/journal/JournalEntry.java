package dk.seamark.reporting.record.journal;

import dk.seamark.events.LedgerEvent;
import dk.seamark.standing.LedgerFold;
import org.jspecify.annotations.Nullable;

/** A row of the journal with what the fold needs. */
public sealed interface JournalEntry {

    /** The ledger position, dense from 1 in its municipality. */
    long position();

    /** Applies it to a fold. */
    default void foldInto(LedgerFold fold) {
        switch (this) {
            case Decoded row -> fold.apply(row.position(), row.event());
            case Unreadable row -> fold.unreadable(row.position(), row.stream());
        }
    }

    /**
     * An event.
     *
     * @param position its ledger position
     * @param event the event
     */
    record Decoded(long position, LedgerEvent event) implements JournalEntry {}

    /**
     * A record that cannot be read.
     *
     * @param position its ledger position
     * @param stream the stream that its headers name; null if they name none
     */
    record Unreadable(long position, @Nullable String stream) implements JournalEntry {}
}
