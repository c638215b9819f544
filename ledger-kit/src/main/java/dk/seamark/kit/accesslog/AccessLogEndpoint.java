package dk.seamark.kit.accesslog;

import dk.seamark.kit.accesslog.AccessLogTable.Kept;
import dk.seamark.kit.security.Caller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows an auditor who was refused, and who was given what, at the paths of the auditor's municipality. */
@RestController
final class AccessLogEndpoint {

    static final String PATH = "/api/{municipality}/access-log";

    private static final int MOST = 500;

    private final AccessLogTable table;

    /**
     * A page of the log.
     *
     * @param rows the oldest first
     * @param next the position to request the next page with; null if there are no more rows now
     * @param head the head of the log of all municipalities; whoever stores it can check later that the log still
     *     extends it
     */
    record Page(List<Row> rows, @Nullable Long next, Head head) {}

    /** The last position, and the hash there, in hexadecimal. */
    record Head(long position, String hash) {}

    /**
     * A row.
     *
     * @param position its position in the log of all municipalities
     * @param at UTC, when it happened, or first happened
     * @param until when it last happened
     * @param times how often
     * @param kind {@code granted} or {@code refused}
     * @param actor the caller's opaque id; null without a valid token
     * @param actorOf the caller's municipality; null without a valid token
     * @param client the client's address, of the first request
     * @param hash SHA-256 over the previous row's hash and this row
     */
    record Row(
            long position,
            Instant at,
            Instant until,
            long times,
            String kind,
            @Nullable Integer status,
            @Nullable String actor,
            @Nullable String actorOf,
            @Nullable String role,
            @Nullable String centre,
            @Nullable String method,
            @Nullable String pattern,
            @Nullable String path,
            @Nullable String client,
            String hash) {}

    AccessLogEndpoint(AccessLogTable table) {
        this.table = table;
    }

    @GetMapping(PATH)
    Page get(Caller caller, @RequestParam(defaultValue = "0") long after) {
        AccessLogTable.Head head = table.head();
        List<Kept> found = table.of(caller.municipality().key(), after, MOST);
        return new Page(
                found.stream().map(AccessLogEndpoint::row).toList(),
                found.size() < MOST ? null : found.getLast().position(),
                new Head(head.position(), head.hash()));
    }

    private static Row row(Kept kept) {
        AccessRow row = kept.row();
        return new Row(
                kept.position(),
                row.at(),
                row.until(),
                row.times(),
                row.kind(),
                row.status(),
                row.actor(),
                row.actorOf(),
                row.role(),
                row.centre(),
                row.method(),
                row.pattern(),
                row.path(),
                row.client(),
                kept.hash());
    }
}
