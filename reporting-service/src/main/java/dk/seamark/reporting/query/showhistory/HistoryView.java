package dk.seamark.reporting.query.showhistory;

import dk.seamark.events.LedgerEvent;
import dk.seamark.reporting.record.history.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a history.
 *
 * @param upTo the ledger position up to which the journal was searched
 * @param events the events, in the order of their positions
 * @param next the value of {@code after} for the next page; null if this is the last
 */
record HistoryView(
        long upTo, List<EventView> events, @Nullable Long next) {

    /**
     * An event.
     *
     * @param position its ledger position
     * @param time when it was appended at its source, UTC
     * @param type its wire name: {@code indicator.measurement-corrected}
     * @param actor who caused it: an opaque id, never a name
     * @param about what it is about
     * @param reason why, if the event has a reason
     * @param answers the position of the event that it corrects, withdraws, returns or approves
     * @param answeredBy the position of the latest event that corrected, withdrew, returned or approved it
     * @param event the whole event
     */
    record EventView(
            long position,
            Instant time,
            String type,
            String source,
            @Nullable String actor,
            @Nullable String role,
            @Nullable String centre,
            Subject about,
            @Nullable ReasonView reason,
            @Nullable Long answers,
            @Nullable Long answeredBy,
            LedgerEvent event) {}

    /**
     * Why something was done.
     *
     * @param code the coded reason
     * @param text the explanation; null if there is none, or it was erased
     * @param erased whether there was an explanation that was erased
     */
    record ReasonView(@Nullable String code, @Nullable String text, boolean erased) {}
}
