package dk.seamark.reporting.record.texts;

import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.feed.TextHandler;
import dk.seamark.kit.feed.TextRecord;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.text.NewText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stores the texts, and returns only those that match the commitments in events. */
@Component
public class TextStore implements TextHandler {

    private static final Logger log = LoggerFactory.getLogger(TextStore.class);

    /** A text is sent before the events that refer to it, but on another topic, so it may arrive later. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final JdbcOperations jdbc;
    private final AtomicReference<CompletableFuture<Void>> nextArrival =
            new AtomicReference<>(new CompletableFuture<>());

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(
            @Nullable String municipality,
            byte @Nullable [] salt,
            @Nullable String body) {

        /** Whether the text is stored and matches the commitment in an event of this municipality. */
        boolean is(Municipality owner, TextRef reference) {
            return body != null
                    && salt != null
                    && owner.key().equals(municipality)
                    && NewText.commitment(salt, body).equals(reference.commitment());
        }
    }

    TextStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void handle(TextRecord record) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeAll();
            }
        });
        switch (record) {
            case TextRecord.Kept kept ->
                keep(record, kept.municipality(), kept.salt(), kept.body().replace('\0', ' '));
            case TextRecord.Erased erased -> keep(record, null, null, null);
        }
    }

    /** Erases a text, and keeps it erased if it comes after this; only its sender can have it erased. */
    void erase(String textId, String source) {
        keep(new TextRecord.Erased(textId, source), null, null, null);
    }

    /**
     * A text is changed and erased only by its sender. One from before texts named their sender may be changed by
     * services of its own municipality. An erasure from that time, which is read either before signatures are required
     * or not at all, counts whichever sender was found since. What is erased stays erased: somebody may have kept the
     * record of the text, including its signature, and send it again.
     */
    private void keep(TextRecord record, @Nullable String municipality, byte @Nullable [] salt, @Nullable String body) {
        int kept = jdbc.update("""
                INSERT INTO received_text AS now (id, source, municipality, salt, body) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE
                SET source = excluded.source, municipality = excluded.municipality, salt = excluded.salt,
                    body = excluded.body
                WHERE (now.source IS NOT DISTINCT FROM excluded.source
                       OR excluded.source IS NULL AND excluded.body IS NULL
                       OR now.source IS NULL AND now.municipality = split_part(excluded.source, '/', 2))
                  AND (now.body IS NOT NULL OR excluded.body IS NULL)
                """, record.textId(), record.source(), municipality, salt, body);
        if (kept == 0) {
            log.warn(
                    "The text {} is left as it is: {} did not send it, or it is erased",
                    record.textId(),
                    record.source());
        }
    }

    /**
     * The text that an event refers to; waits a moment if it has not arrived yet.
     *
     * @return empty if the text was erased
     * @throws Refusal 409 if the text has not arrived, or does not match the commitment
     */
    public Optional<String> find(Municipality municipality, TextRef reference) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        CompletableFuture<Void> arrival = nextArrival.get();
        List<Row> rows = rows(reference.textId());
        while (rows.isEmpty() && System.nanoTime() < end) {
            await(arrival);
            arrival = nextArrival.get();
            rows = rows(reference.textId());
        }
        if (rows.isEmpty()) {
            throw Refusal.conflict("text-awaited", reference.textId());
        }
        Row row = rows.getFirst();
        if (row.body() == null || row.salt() == null) {
            return Optional.empty();
        }
        if (!row.is(municipality, reference)) {
            throw Refusal.conflict("text-differs", reference.textId());
        }
        return Optional.of(row.body());
    }

    /** The text that an event refers to; empty if it was erased, has not arrived, or does not match the commitment. */
    public Optional<String> atHand(Municipality municipality, TextRef reference) {
        return rows(reference.textId()).stream()
                .findFirst()
                .filter(row -> row.is(municipality, reference))
                .map(Row::body);
    }

    private List<Row> rows(String textId) {
        return jdbc.query(
                "SELECT municipality, salt, body FROM received_text WHERE id = ?",
                (row, number) -> new Row(row.getString(1), row.getBytes(2), row.getString(3)),
                textId);
    }

    /**
     * Waits until a text arrives at this instance, or until it is time to check whether another instance stored one.
     */
    private static void await(CompletableFuture<Void> arrival) {
        try {
            arrival.get(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // The caller checks again.
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Waiting for a text was broken off", e);
        }
    }

    private void wakeAll() {
        nextArrival.getAndSet(new CompletableFuture<>()).complete(null);
    }
}
