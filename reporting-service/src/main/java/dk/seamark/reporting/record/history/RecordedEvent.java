package dk.seamark.reporting.record.history;

import dk.seamark.events.LedgerEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event with the journal's data about it.
 *
 * @param position its ledger position
 * @param time when it was appended at its source, UTC
 * @param source the service that published it
 * @param stream the stream that it belongs to
 * @param actor who caused it: an opaque id, never a name; null if unknown
 * @param role in which role; null if unknown
 * @param centre the actor's centre; null if they have none
 * @param event the event
 */
public record RecordedEvent(
        long position,
        Instant time,
        String source,
        String stream,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String centre,
        LedgerEvent event) {}
