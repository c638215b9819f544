package dk.seamark.kit.text;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** The texts, in the table {@code text}. */
final class JdbcTexts implements Texts {

    /** A text must fit into one Kafka record, as JSON. */
    static final int MOST_BYTES = 400_000;

    private final JdbcOperations jdbc;

    JdbcTexts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Municipality municipality, Collection<NewText> texts) {
        if (texts.isEmpty()) {
            return;
        }
        List<Object[]> rows = texts.stream()
                .map(text -> new Object[] {
                    UUID.fromString(text.ref().textId()), municipality.key(), text.salt(), fitting(text.body())
                })
                .toList();
        jdbc.batchUpdate("INSERT INTO text (id, municipality, salt, body) VALUES (?, ?, ?, ?)", rows);
    }

    @Override
    public Optional<String> find(Municipality municipality, String textId) {
        return jdbc
                .query(
                        "SELECT body FROM text WHERE id = ?::uuid AND municipality = ? AND body IS NOT NULL",
                        (row, number) -> row.getString(1),
                        textId,
                        municipality.key())
                .stream()
                .findFirst();
    }

    @Override
    public Map<String, String> find(Municipality municipality, Collection<String> textIds) {
        Map<String, String> found = new HashMap<>();
        if (!textIds.isEmpty()) {
            jdbc.query(
                    connection -> {
                        PreparedStatement query = connection.prepareStatement(
                                "SELECT id, body FROM text WHERE id = ANY (?) AND municipality = ? AND body IS NOT NULL");
                        query.setArray(
                                1,
                                connection.createArrayOf(
                                        "uuid",
                                        textIds.stream().map(UUID::fromString).toArray()));
                        query.setString(2, municipality.key());
                        return query;
                    },
                    row -> {
                        found.put(row.getString(1), row.getString(2));
                    });
        }
        return found;
    }

    private static String fitting(String body) {
        if (body.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.tooLarge("text-too-long", MOST_BYTES);
        }
        return body;
    }
}
