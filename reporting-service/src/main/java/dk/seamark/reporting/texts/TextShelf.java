package dk.seamark.reporting.texts;

import dk.seamark.events.Municipality;
import dk.seamark.events.TextRef;
import dk.seamark.kit.feed.TextHandler;
import dk.seamark.kit.feed.TextRecord;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.text.NewText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Keeps the texts, and hands out only what the events committed to. */
@Component
public class TextShelf implements TextHandler {

    private final JdbcOperations jdbc;

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(@Nullable String municipality, byte @Nullable [] salt, @Nullable String body) {}

    TextShelf(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void handle(TextRecord record) {
        switch (record) {
            case TextRecord.Kept kept ->
                keep(kept.textId(), kept.municipality(), kept.salt(), kept.body().replace('\0', ' '));
            case TextRecord.Erased erased -> keep(erased.textId(), null, null, null);
        }
    }

    private void keep(
            String textId, @Nullable String municipality, byte @Nullable [] salt, @Nullable String body) {
        jdbc.update(
                """
                INSERT INTO received_text (id, municipality, salt, body) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE
                SET municipality = excluded.municipality, salt = excluded.salt, body = excluded.body
                """,
                textId,
                municipality,
                salt,
                body);
    }

    /**
     * The text that an event names.
     *
     * @return empty if the text was erased
     * @throws Refusal 409 if the text has not come yet, or is not the one that the event commits to
     */
    public Optional<String> find(Municipality municipality, TextRef reference) {
        List<Row> rows = jdbc.query(
                "SELECT municipality, salt, body FROM received_text WHERE id = ?",
                (row, number) -> new Row(row.getString(1), row.getBytes(2), row.getString(3)),
                reference.textId());
        if (rows.isEmpty()) {
            throw Refusal.conflict("text-awaited", reference.textId());
        }
        Row row = rows.getFirst();
        if (row.body() == null || row.salt() == null) {
            return Optional.empty();
        }
        if (!Objects.equals(row.municipality(), municipality.key())
                || !NewText.commitment(row.salt(), row.body()).equals(reference.commitment())) {
            throw Refusal.conflict("text-differs", reference.textId());
        }
        return Optional.of(row.body());
    }
}
