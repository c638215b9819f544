package dk.seamark.reporting.record.dismissrecord;

import dk.seamark.events.stray.DismissalGround;
import dk.seamark.events.stray.StrayStream;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.Coded;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.reporting.record.history.HistoryTable;
import dk.seamark.reporting.record.history.RecordedEvent;
import dk.seamark.reporting.record.journal.Ledgers;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.UnreadableRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{municipality}/ledger/unreadable")
final class DismissRecordEndpoint {

    private static final String DISMISSAL = "/{position:[1-9][0-9]{0,17}}/dismissal";

    /** The largest number of characters in a reason. */
    private static final int LONGEST = 1_000;

    private final Ledgers ledgers;
    private final UnreadableTable table;
    private final HistoryTable history;
    private final CommandExecutor desk;

    DismissRecordEndpoint(Ledgers ledgers, UnreadableTable table, HistoryTable history, CommandExecutor desk) {
        this.ledgers = ledgers;
        this.table = table;
        this.history = history;
        this.desk = desk;
    }

    record Request(@Nullable String ground, @Nullable String reason) {}

    /** A request's content, once it is complete. */
    private record Grounds(DismissalGround ground, String reason) {}

    record Why(@Nullable String reason) {}

    /** The records that could not be read, by position, also those that are left out of account. */
    record Unreadable(List<UnreadableView> records) {}

    @GetMapping
    Unreadable all(Caller caller) {
        Municipality municipality = caller.municipality();
        List<UnreadableRecord> records = ledgers.now(municipality, LedgerFold::unread);
        Map<Long, UnreadableTable.Row> rows = table.at(
                municipality, records.stream().map(UnreadableRecord::position).toList());
        Map<String, List<RecordedEvent>> decisions = records.isEmpty()
                ? Map.of()
                : history.below(municipality.key(), StrayStream.UNREADABLE).stream()
                        .collect(Collectors.groupingBy(RecordedEvent::stream));
        return new Unreadable(records.stream()
                .flatMap(record -> Stream.ofNullable(rows.get(record.position()))
                        .map(row -> UnreadableView.of(
                                record,
                                row,
                                decisions.getOrDefault(
                                        StrayStream.ofUnreadable(municipality.key(), record.position()), List.of()))))
                .toList());
    }

    @PostMapping(DISMISSAL)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt request(Caller caller, CommandRequest submission, @PathVariable long position, @RequestBody Request body) {
        Grounds grounds = checked(body);
        requireUnreadable(caller.municipality(), position);
        String municipality = caller.municipality().key();
        return submit(
                caller,
                submission,
                new DismissalAction.Request(municipality, position, grounds.ground(), grounds.reason()));
    }

    /** The body is the same as the request's, as whoever approves agrees to both. */
    @PostMapping(DISMISSAL + "/approval")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt approve(Caller caller, CommandRequest submission, @PathVariable long position, @RequestBody Request body) {
        Grounds grounds = checked(body);
        requireUnreadable(caller.municipality(), position);
        String municipality = caller.municipality().key();
        return submit(
                caller,
                submission,
                new DismissalAction.Approve(municipality, position, grounds.ground(), grounds.reason()));
    }

    @PostMapping(DISMISSAL + "/refusal")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt decline(Caller caller, CommandRequest submission, @PathVariable long position, @RequestBody Why body) {
        List<Violation> violations = new ArrayList<>();
        check(body.reason(), violations);
        if (body.reason() == null || !violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        requireUnreadable(caller.municipality(), position);
        return submit(
                caller,
                submission,
                new DismissalAction.Decline(
                        caller.municipality().key(), position, body.reason().strip()));
    }

    private Receipt submit(Caller caller, CommandRequest submission, DismissalAction command) {
        return desk.submit(caller, submission.with("position", command.position()), command);
    }

    private void requireUnreadable(Municipality municipality, long position) {
        if (ledgers.now(municipality, LedgerFold::unread).stream().noneMatch(each -> each.position() == position)) {
            throw Refusal.notFound("record-not-unreadable", Long.toString(position));
        }
    }

    private static Grounds checked(Request body) {
        List<Violation> violations = new ArrayList<>();
        DismissalGround ground = ground(body.ground(), violations);
        check(body.reason(), violations);
        if (ground == null || body.reason() == null || !violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Grounds(ground, body.reason().strip());
    }

    private static @Nullable DismissalGround ground(@Nullable String code, List<Violation> violations) {
        DismissalGround ground =
                code == null ? null : Coded.of(DismissalGround.class, code).orElse(null);
        if (ground == null) {
            String codes =
                    Arrays.stream(DismissalGround.values()).map(Coded::code).collect(Collectors.joining(", "));
            violations.add(Violation.of("ground", "dismissal-ground", codes));
        }
        return ground;
    }

    private static void check(@Nullable String reason, List<Violation> violations) {
        if (reason == null || reason.isBlank()) {
            violations.add(Violation.of("reason", "reason-given"));
        } else if (reason.codePointCount(0, reason.length()) > LONGEST) {
            violations.add(Violation.of("reason", "reason-length", Integer.toString(LONGEST)));
        }
    }
}
