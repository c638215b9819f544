package dk.seamark.indicator.proposefigures;

import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.Coded;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** The table {@code source_receipt}, of which nothing is changed or removed. */
@Repository
class ReceiptTable {

    private static final String COLUMNS =
            "receipt, query, answer, sha256, origin, source_updated, fetched_at, fetched_by";

    /** A date, or a date and a time; what is anything else is shown to nobody. */
    private static final Pattern DATE = Pattern.compile("[0-9][0-9A-Za-z:.+ -]{3,39}");

    private final JdbcOperations jdbc;

    ReceiptTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The last answer to a component's query, if the query was the same then. */
    Optional<SourceReceipt> last(ComponentPlace place, SourceQuery query) {
        List<SourceReceipt> rows = jdbc.query(
                "SELECT " + COLUMNS + " FROM source_receipt"
                        + " WHERE municipality = ? AND plan = ? AND indicator = ? AND component = ?"
                        + " ORDER BY fetched_at DESC LIMIT 1",
                ReceiptTable::read,
                place.key());
        return rows.stream()
                .filter(last -> last.query().equals(query.request()))
                .findFirst();
    }

    /** Keeps an answer. */
    SourceReceipt add(
            ComponentPlace place,
            SourceQuery query,
            SourceAnswer said,
            ReceiptOrigin origin,
            @Nullable String fetchedBy) {
        byte[] answer = said.bytes();
        String updated = said.updated();
        return jdbc.query(
                        "INSERT INTO source_receipt (municipality, plan, indicator, component, receipt, query, answer,"
                                + " sha256, origin, source_updated, fetched_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " RETURNING " + COLUMNS,
                        ReceiptTable::read,
                        place.municipality().key(),
                        place.planId(),
                        place.indicatorId(),
                        place.componentId(),
                        UUID.randomUUID(),
                        query.request(),
                        answer,
                        sha256(answer),
                        origin.code(),
                        updated != null && DATE.matcher(updated).matches() ? updated : null,
                        fetchedBy)
                .getFirst();
    }

    /** A receipt of an indicator. */
    Optional<SourceReceipt> find(Municipality municipality, String planId, String indicatorId, UUID receipt) {
        return jdbc
                .query(
                        "SELECT " + COLUMNS + " FROM source_receipt"
                                + " WHERE municipality = ? AND plan = ? AND indicator = ? AND receipt = ?",
                        ReceiptTable::read,
                        municipality.key(),
                        planId,
                        indicatorId,
                        receipt)
                .stream()
                .findFirst();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SourceReceipt read(ResultSet row, int number) throws SQLException {
        return new SourceReceipt(
                row.getString("receipt"),
                row.getString("query"),
                row.getBytes("answer"),
                row.getString("sha256"),
                Coded.of(ReceiptOrigin.class, row.getString("origin")).orElseThrow(),
                row.getString("source_updated"),
                row.getObject("fetched_at", OffsetDateTime.class).toInstant(),
                row.getString("fetched_by"));
    }
}
