package dk.seamark.reporting.query.showledger;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.reporting.record.journal.EventAwaiter;
import dk.seamark.reporting.record.period.LedgerSnapshot;
import dk.seamark.reporting.record.period.PeriodQueries;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{municipality}/ledger")
final class ShowLedgerEndpoint {

    private static final int LONGEST_WAIT_MILLIS = 30_000;

    private final PeriodQueries years;
    private final EventAwaiter arrivals;

    /**
     * The position of an event.
     *
     * @param position its ledger position
     */
    record EventPosition(String eventId, long position) {}

    ShowLedgerEndpoint(PeriodQueries years, EventAwaiter arrivals) {
        this.years = years;
        this.arrivals = arrivals;
    }

    /** @param asOf a ledger position, a Danish date, or a date-time; null for now */
    @GetMapping("/position")
    LedgerSnapshot position(Caller caller, @RequestParam(required = false) @Nullable String asOf) {
        return years.ledger(caller.municipality(), asOf);
    }

    @GetMapping("/events/{eventId}")
    EventPosition event(
            Caller caller, @PathVariable String eventId, @RequestParam(defaultValue = "0") String waitMillis) {
        UUID id = id(eventId);
        long position = arrivals.await(caller.municipality(), id, Duration.ofMillis(millis(waitMillis)))
                .orElseThrow(() -> Refusal.notFound("event-not-here", eventId));
        return new EventPosition(id.toString(), position);
    }

    private static UUID id(String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw Refusal.malformed(Violation.of("eventId", "uuid.form"));
        }
        return UUID.fromString(text);
    }

    private static int millis(String text) {
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) > LONGEST_WAIT_MILLIS) {
            throw Refusal.malformed(
                    Violation.of("waitMillis", "waitMillis.range", Integer.toString(LONGEST_WAIT_MILLIS)));
        }
        return Integer.parseInt(text);
    }
}
