package dk.seamark.kit.text;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
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

    private static String fitting(String body) {
        if (body.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.tooLarge("text-too-long", MOST_BYTES);
        }
        return body;
    }
}
