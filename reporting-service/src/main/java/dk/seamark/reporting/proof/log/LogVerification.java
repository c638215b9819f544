package dk.seamark.reporting.proof.log;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.journal.JournalProof;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/**
 * Verifies a whole log from within: makes every leaf again from its row in the journal and grows the tree
 * again, and holds both against what was kept when the entry was logged. So a row that anybody changed since is
 * found, and so is a tile or a checkpoint. It reads on from the front and keeps no more than a portion.
 *
 * <p>It has the log's secret and shares the writer's code. Whoever does not trust the service verifies from
 * without, by what the log publishes.
 */
@Component
public class LogVerification implements JournalProof {

    private static final int PORTION = 10_000;

    private final LogTable table;
    private final Leaves leaves;
    private final LogSecret secret;

    /** What came of it. Where something differs, it is the first place in the order of the positions. */
    public sealed interface Outcome {

        /**
         * All is as it was logged.
         *
         * @param leaves how many entries the log has, from 0
         */
        record Sound(long leaves) implements Outcome {}

        /**
         * The leaf that the journal's entry gives is not the one that was logged, or none was where the log says so.
         *
         * @param position the entry's ledger position
         */
        record EntryDiffers(long position) implements Outcome {}

        /**
         * An entry that was logged is not in the journal.
         *
         * @param position its ledger position
         */
        record EntryMissing(long position) implements Outcome {}

        /**
         * The leaves are those that were logged, and a hash above them is not theirs.
         *
         * @param tile the tile that it is in
         * @param position the first ledger position below that hash
         */
        record TileDiffers(TileId tile, long position) implements Outcome {}

        /**
         * All leaves and tiles are as they were logged, and the checkpoint is not what the log's key signs of
         * them.
         *
         * @param leaves how many leaves the log has by its own account
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
     * Verifies a municipality's log as far as it goes when this begins. Entries that are not logged yet are
     * not looked at; a municipality without a log has nothing that differs.
     *
     * @param progress hears after each portion how many leaves are verified
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
        // Ed25519 signs the same text with the same key in the same way each time (RFC 8032).
        Checkpoint checkpoint = new Checkpoint(LogSecret.origin(key), tree.size(), tree.root());
        return secret.key(key).sign(checkpoint.text()).equals(head.checkpoint())
                ? new Outcome.Sound(tree.size())
                : new Outcome.CheckpointDiffers(tree.size());
    }

    /** Adds the next leaves and looks at every tile that they are in; empty if all is well. */
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

    /** How the tile that was kept differs from the one that was made again; empty if it does not. */
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
