package dk.seamark.kit.erasure;

import dk.seamark.events.erasure.TextErasureEvent;
import dk.seamark.events.erasure.TextErasureRequested;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import tools.jackson.core.type.TypeReference;

/** The erasures of a municipality, as the event store has them, and whether a text is there. */
final class ErasureTable {

    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final JdbcOperations jdbc;

    ErasureTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An event about an erasure.
     *
     * @param actor the opaque id of the person who caused it
     * @param at when, UTC
     */
    record Recorded(TextErasureEvent event, String actor, Instant at) {}

    /** Whether a text of the municipality was ever kept here, also if it is erased. */
    boolean has(Municipality municipality, String textId) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT FROM text WHERE id = ?::uuid AND municipality = ?)",
                Boolean.class,
                textId,
                municipality.key()));
    }

    /** The events about erasures of the municipality, in the order in which they were appended. */
    List<Recorded> all(Municipality municipality) {
        return jdbc.query("""
                SELECT payload_type, payload_revision, payload, meta_data, time_stamp FROM domain_event_entry
                WHERE municipality = ? AND payload_type LIKE 'text.%' AND payload_type LIKE 'text.eras%'
                ORDER BY xid, global_index""", ErasureTable::read, municipality.key());
    }

    /** For each text the events since the last request, the latest request first. */
    List<List<Recorded>> byText(Municipality municipality) {
        Map<String, List<Recorded>> texts = new LinkedHashMap<>();
        for (Recorded said : all(municipality)) {
            String text = said.event().textId();
            if (said.event() instanceof TextErasureRequested) {
                texts.remove(text);
                texts.put(text, new ArrayList<>());
            }
            texts.computeIfAbsent(text, any -> new ArrayList<>()).add(said);
        }
        return texts.values().stream().toList().reversed();
    }

    private static Recorded read(ResultSet row, int number) throws SQLException {
        var type =
                WireTypes.named(row.getString(1), row.getInt(2)).orElseThrow().type();
        TextErasureEvent event = (TextErasureEvent) LedgerJson.mapper().readValue(row.getBytes(3), type);
        @Nullable
        String actor = LedgerJson.mapper().readValue(row.getBytes(4), STRINGS).get("actor");
        return new Recorded(event, Objects.requireNonNull(actor), Instant.parse(row.getString(5)));
    }
}
