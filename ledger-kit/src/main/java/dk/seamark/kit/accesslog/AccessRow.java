package dk.seamark.kit.accesslog;

import dk.seamark.digest.Sha256;
import dk.seamark.kit.security.Caller;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log, before it has a position.
 *
 * @param at when it first happened, in microseconds, the database's precision
 * @param until when it last happened
 * @param times how often, from 1
 * @param kind {@code granted}, {@code refused}, or {@code dropped} for entries that were not recorded
 * @param status the response's status; null if dropped
 */
record AccessRow(
        Instant at,
        Instant until,
        long times,
        String kind,
        @Nullable Integer status,
        @Nullable String municipality,
        @Nullable String actor,
        @Nullable String actorOf,
        @Nullable String role,
        @Nullable String centre,
        @Nullable String method,
        @Nullable String pattern,
        @Nullable String path,
        @Nullable String client) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    AccessRow {
        at = at.truncatedTo(ChronoUnit.MICROS);
        until = until.truncatedTo(ChronoUnit.MICROS);
    }

    static AccessRow of(AccessEntry first, @Nullable String municipality, Instant until, long times) {
        Caller caller = first.caller();
        return new AccessRow(
                first.at(),
                until,
                times,
                first.kind().code(),
                first.status(),
                municipality,
                caller == null ? null : caller.actor(),
                caller == null ? null : caller.municipality().key(),
                caller == null ? null : caller.role().code(),
                caller == null || caller.centre() == null
                        ? null
                        : caller.centre().toString(),
                first.method(),
                first.pattern(),
                first.path(),
                first.client());
    }

    /** A row that counts dropped entries. */
    static AccessRow dropped(Instant from, Instant until, long times) {
        return new AccessRow(from, until, times, "dropped", null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * SHA-256, in hexadecimal, of the previous hash, the position and each field, one a line. A null field is an empty
     * line; this is unambiguous, as no field is empty or contains a line break.
     */
    String hash(long position, String before) {
        List<@Nullable Object> fields = Arrays.asList(
                before,
                position,
                TIME.format(at),
                TIME.format(until),
                times,
                kind,
                status,
                municipality,
                actor,
                actorOf,
                role,
                centre,
                method,
                pattern,
                path,
                client);
        return Sha256.hex(
                fields.stream().map(field -> Objects.toString(field, "") + "\n").collect(Collectors.joining()));
    }
}
