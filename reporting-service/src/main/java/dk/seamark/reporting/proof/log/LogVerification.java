package dk.seamark.reporting.proof.log;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.journal.JournalProof;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/**
 * Verifies a whole log from inside: recomputes every leaf from its row in the journal, rebuilds the tree, and compares
 * both with what was stored when the entry was logged. So it finds every changed row, tile and checkpoint. It reads
 * from the start and keeps only one batch in memory.
 *
 * <p>It has the log's secret and shares code with the writer. Whoever does not trust the service verifies from outside,
 * using only what the log publishes.
 */
@Component
public class LogVerification implements JournalProof {

    private static final int PORTION = 10_000;

    private final LogTable table;
    private final Leaves leaves;
    private final LogSecret secret;

    /** The result. If something differs, it is the first place in the order of positions. */
    public sealed interface Outcome {

        /**
         * Everything is as it was logged.
         *
         * @param leaves the number of entries in the log, from 0
         */
        record Sound(long leaves) implements Outcome {}

        /**
         * The leaf of the journal's entry is not the logged one, or the log has no leaf there although it should.
         *
         * @param position the entry's ledger position
         */
        record EntryDiffers(long position) implements Outcome {}

        /**
         * An entry that was logged is missing in the journal.
         *
         * @param position its ledger position
         */
        record EntryMissing(long position) implements Outcome {}

        /**
         * The leaves are the logged ones, but a hash above them is wrong.
         *
         * @param tile the tile with the wrong hash
         * @param position the first ledger position below that hash
         */
        record TileDiffers(TileId tile, long position) implements Outcome {}

        /**
         * All leaves and tiles are as they were logged, but the checkpoint is not the log key's signature of them.
         *
         * @param leaves the number of leaves according to the log
         */
        record CheckpointDiffers(long leaves) implements Outcome {}
    }

    LogVerification(LogTable table, Leaves leaves, LogSecret secret) {
        this.table = table;
        this.leaves = leaves;
        this.secret = secret;
    }

    @Override
    public Optional<Change> firstChange(Municipality municipality, LongConsumer progress) {
        Outcome outcome = verify(municipality, progress);
        long position = switch (outcome) {
            case Outcome.Sound sound -> 0;
            case Outcome.EntryDiffers entry -> entry.position();
            case Outcome.EntryMissing entry -> entry.position();
            case Outcome.TileDiffers tile -> tile.position();
            case Outcome.CheckpointDiffers checkpoint -> Math.max(1, checkpoint.leaves());
        };
        return position == 0 ? Optional.empty() : Optional.of(new Change(position, outcome.toString()));
    }

    /**
     * Verifies a municipality's log up to its size at the start. Entries that are not logged yet are ignored; a
     * municipality without a log has no differences.
     *
     * @param progress is called after each batch with the number of leaves verified so far
     */
    public Outcome verify(Municipality municipality, LongConsumer progress) {
        String key = municipality.key();
        LogTable.Head head = table.head(key).orElse(null);
        if (head == null) {
            return new Outcome.Sound(0);
        }
        GrowingTree tree = new GrowingTree();
        while (tree.size() < head.size()) {
            int limit = (int) Math.min(PORTION, head.size() - tree.size());
            Optional<Outcome> differs = portion(key, tree, limit);
            if (differs.isPresent()) {
                return differs.get();
            }
            progress.accept(tree.size());
        }
        // Ed25519 signatures are deterministic (RFC 8032), so the note can be compared as a whole.
        Checkpoint checkpoint = new Checkpoint(LogSecret.origin(key), tree.size(), tree.root());
        return secret.key(key).sign(checkpoint.text()).equals(head.checkpoint())
                ? new Outcome.Sound(tree.size())
                : new Outcome.CheckpointDiffers(tree.size());
    }

    /** Appends the next leaves and checks every tile that they are in; empty if all is well. */
    private Optional<Outcome> portion(String municipality, GrowingTree tree, int limit) {
        List<Leaf> next = leaves.after(municipality, tree.size(), limit);
        int added = 0;
        for (Leaf leaf : next) {
            if (leaf.position() != tree.size() + 1) {
                break;
            }
            tree.add(Hash.ofLeaf(leaf.content()));
            added++;
        }
        Optional<Outcome> differs = tree.takeGrown().stream()
                .flatMap(grown -> differs(municipality, grown).stream())
                .findFirst();
        return differs.isEmpty() && added < limit ? Optional.of(new Outcome.EntryMissing(tree.size() + 1)) : differs;
    }

    /** The difference between the stored tile and the recomputed one; empty if there is none. */
    private Optional<Outcome> differs(String municipality, GrowingTree.Grown grown) {
        byte[] made = grown.hashes();
        byte[] kept = table.hashes(municipality, grown.tile()).orElse(new byte[0]);
        int first = Arrays.mismatch(made, 0, made.length, kept, 0, Math.min(made.length, kept.length));
        if (first < 0) {
            return Optional.empty();
        }
        TileId tile = grown.tile();
        long hash = tile.index() * TileId.WIDTH + first / Hash.BYTES;
        long position = (hash << (TileId.HEIGHT * tile.level())) + 1;
        return Optional.of(
                tile.level() == 0 ? new Outcome.EntryDiffers(position) : new Outcome.TileDiffers(tile, position));
    }
}
