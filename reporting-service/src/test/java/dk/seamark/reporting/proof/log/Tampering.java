package dk.seamark.reporting.proof.log;

import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What a database administrator with the logs' secret can do to the record of a municipality. Each way returns the
 * first leaf that is changed, or 0 if none is.
 */
final class Tampering {

    /** One way of tampering. */
    @FunctionalInterface
    interface Way {

        long go(Random random);
    }

    /**
     * A way by its name.
     *
     * @param name for messages
     */
    record Named(String name, Way way) {}

    private static final String MUNICIPALITY = "tampertown";

    /** Beyond any position, so that rows can be swapped. */
    private static final int AWAY = 1_000_000;

    private final JdbcOperations jdbc;
    private final LogWriter writer;
    private final LogKey key;
    private final int size;

    Tampering(JdbcOperations jdbc, LogWriter writer, LogKey key, int size) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.key = key;
        this.size = size;
    }

    List<Named> all() {
        return List.of(
                new Named("payload", random -> edit("payload = payload || 'x'::bytea", random)),
                new Named(
                        "a bit of the payload",
                        random -> edit("payload = set_bit(payload, 3, 1 - get_bit(payload, 3))", random)),
                new Named("time", random -> edit("event_time = event_time - interval '1 microsecond'", random)),
                new Named("actor", random -> edit("actor = actor || '2'", random)),
                new Named("no actor", random -> edit("actor = NULL", random)),
                new Named("role", random -> edit("actor_role = 'auditor'", random)),
                new Named("type", random -> edit("type = type || '2'", random)),
                new Named("stream", random -> edit("stream = stream || '/x'", random)),
                new Named("sequence", random -> edit("source_sequence = source_sequence + 1", random)),
                new Named("source", random -> edit("source = '/tampertown/another'", random)),
                new Named("delete", this::delete),
                new Named("insert", this::insert),
                new Named("swap", this::swap),
                new Named("truncate the tail", this::truncate),
                new Named("roll back", this::rollBack),
                new Named("roll back, and another future", this::anotherFuture),
                new Named("edit and sign again", random -> signedAgain(edit("type = type || '2'", random))),
                new Named(
                        "edit the payload and sign again",
                        random -> signedAgain(edit("payload = payload || 'x'::bytea", random))),
                new Named("delete and sign again", random -> signedAgain(delete(random))),
                new Named("insert and sign again", random -> signedAgain(insert(random))),
                new Named("swap and sign again", random -> signedAgain(swap(random))),
                new Named("a hash of a leaf", this::leafHash),
                new Named("a hash above the leaves", this::upperHash),
                new Named("a tile gone", this::tileGone),
                new Named("an older checkpoint", this::olderCheckpoint),
                new Named("a checkpoint of another root", this::otherRoot),
                new Named("a checkpoint of more leaves", this::moreLeaves),
                new Named("a signature that does not fit", this::brokenSignature));
    }

    private long position(Random random) {
        return 1 + random.nextInt(size);
    }

    /** The number of leaves to keep, from 1 to all but one. */
    private long rest(Random random) {
        return 1 + random.nextInt(size - 1);
    }

    private long edit(String change, Random random) {
        long position = position(random);
        changed(1, "UPDATE journal SET " + change + " WHERE municipality = ? AND position = ?", position);
        return position;
    }

    private long delete(Random random) {
        long position = position(random);
        changed(1, "DELETE FROM journal WHERE municipality = ? AND position = ?", position);
        return position;
    }

    private long insert(Random random) {
        long position = position(random);
        jdbc.update(
                "UPDATE journal SET position = position + " + AWAY + " WHERE municipality = ? AND position >= ?",
                MUNICIPALITY,
                position);
        jdbc.update(
                "UPDATE journal SET position = position - " + (AWAY - 1) + " WHERE municipality = ? AND position > ?",
                MUNICIPALITY,
                AWAY);
        row(position, "forged");
        return position;
    }

    private long swap(Random random) {
        long one = position(random);
        long other = 1 + (one - 1 + 1 + random.nextInt(size - 1)) % size;
        move(one, AWAY);
        move(other, one);
        move(AWAY, other);
        return Math.min(one, other);
    }

    private void move(long from, long to) {
        changed(1, "UPDATE journal SET position = " + to + " WHERE municipality = ? AND position = ?", from);
    }

    private long truncate(Random random) {
        long left = rest(random);
        jdbc.update("DELETE FROM journal WHERE municipality = ? AND position > ?", MUNICIPALITY, left);
        return left + 1;
    }

    private long rollBack(Random random) {
        return signedAgain(truncate(random));
    }

    private long anotherFuture(Random random) {
        long first = truncate(random);
        for (long position = first; position <= size + 5; position++) {
            row(position, "another");
        }
        return signedAgain(first);
    }

    /** Rebuilds the whole log from the changed journal, and signs it with its own key. */
    private long signedAgain(long first) {
        jdbc.update("DELETE FROM log_tile WHERE municipality = ?", MUNICIPALITY);
        jdbc.update("DELETE FROM log_head WHERE municipality = ?", MUNICIPALITY);
        writer.catchUp(MUNICIPALITY);
        return first;
    }

    private long leafHash(Random random) {
        long leaf = position(random) - 1;
        flip(0, leaf / TileId.WIDTH, leaf % TileId.WIDTH * Hash.BYTES + random.nextInt(Hash.BYTES));
        return leaf + 1;
    }

    private long upperHash(Random random) {
        flip(1, 0, random.nextInt(Hash.BYTES));
        return 1;
    }

    private void flip(int level, long index, long at) {
        changed(
                1,
                "UPDATE log_tile SET hashes = set_byte(hashes, %d, get_byte(hashes, %d) # 64)".formatted(at, at)
                        + " WHERE municipality = ? AND level = " + level + " AND index = ?",
                index);
    }

    /** The first leaf of the missing tile is the first that cannot be proved. */
    private long tileGone(Random random) {
        long index = random.nextInt(2);
        changed(1, "DELETE FROM log_tile WHERE municipality = ? AND level = 0 AND index = ?", index);
        return index * TileId.WIDTH + 1;
    }

    private long olderCheckpoint(Random random) {
        long left = rest(random);
        head(left, new MerkleTree(new LogTable(jdbc).tiles(MUNICIPALITY), left).root());
        return left + 1;
    }

    private long otherRoot(Random random) {
        byte[] content = new byte[8];
        random.nextBytes(content);
        head(size, Hash.ofLeaf(content));
        return 0;
    }

    /** A tile cannot have more leaves than the log's size says. */
    private long moreLeaves(Random random) {
        head(size + 1 + random.nextInt(100), Hash.ofLeaf(new byte[0]));
        return TileId.WIDTH + 1;
    }

    private void head(long leaves, Hash root) {
        String note = key.sign(new Checkpoint(LogSecret.origin(MUNICIPALITY), leaves, root).text());
        changed(1, "UPDATE log_head SET note = '" + note + "', size = " + leaves + " WHERE municipality = ?");
    }

    private long brokenSignature(Random random) {
        int from = 12 + random.nextInt(60);
        changed(
                1,
                "UPDATE log_head SET note = overlay(note placing"
                        + " CASE substr(note, length(note) - %d, 1) WHEN 'A' THEN 'B' ELSE 'A' END".formatted(from)
                        + " FROM length(note) - %d FOR 1) WHERE municipality = ?".formatted(from));
        return 0;
    }

    /** A statement that changes nothing could not be detected, so it fails the test. */
    private void changed(int rows, String sql, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = MUNICIPALITY;
        System.arraycopy(more, 0, arguments, 1, more.length);
        int done = jdbc.update(sql, arguments);
        if (done != rows) {
            throw new IllegalStateException(sql + " changed " + done + " rows");
        }
    }

    /** An entry of the journal. */
    void row(long position, String payload) {
        jdbc.update(
                """
                INSERT INTO journal (municipality, position, topic_partition, topic_offset, payload, watermark, event_id,
                    source, source_sequence, type, stream, stream_sequence, event_time, actor, actor_role)
                VALUES (?, ?, 0, ?, convert_to(?, 'UTF8'), now(), gen_random_uuid(), '/tampertown/indicator-service', ?,
                    'dk.seamark.indicator.measurement-recorded.v1', 'tampertown/plans/p/indicators/i/2024', 0,
                    timestamptz '2025-01-10 08:00Z' + ? * interval '1 minute', ?, 'centre-staff')
                """,
                MUNICIPALITY,
                position,
                position,
                payload + " " + position,
                position,
                position,
                "actor-" + position % 7);
    }
}
