package dk.seamark.kit.accesslog;

import dk.seamark.kit.accesslog.AccessLogTable.Kept;
import dk.seamark.kit.security.Caller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows an auditor who was refused, and who was given what, at the addresses of the auditor's municipality. */
@RestController
final class AccessLogEndpoint {

    static final String PATH = "/api/{municipality}/access-log";

    private static final int MOST = 500;

    private final AccessLogTable table;

    /**
     * A part of the log.
     *
     * @param rows the oldest first
     * @param next the position to ask for what comes after; null if there is no more now
     * @param head how far the log of all municipalities is: whoever keeps it can tell later whether it goes on from it
     */
    record Page(List<Row> rows, @Nullable Long next, Head head) {}

    /** The last position, and the SHA-256 there, in hexadecimal. */
    record Head(long position, String hash) {}

    /**
     * A row.
     *
     * @param position its place in the log of all municipalities
     * @param at UTC, when it happened, or happened first
     * @param until when it happened last
     * @param times how often
     * @param kind {@code granted} or {@code refused}
     * @param actor the caller's opaque id; null without a good token
     * @param actorOf the caller's municipality; null without a good token
     * @param client the address that it came from, the first one's
     * @param hash SHA-256 of the row before and of this row
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
