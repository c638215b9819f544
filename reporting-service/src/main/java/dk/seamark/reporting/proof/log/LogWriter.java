package dk.seamark.reporting.proof.log;

import dk.seamark.reporting.record.journal.JournalSubscriber;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Appends the journal's new entries to the logs. The instance that locks a log's head writes; another one waits and
 * then finds nothing left to do.
 */
@Component
class LogWriter implements JournalSubscriber {

    /** The largest number of leaves in one transaction, so that transactions are short. */
    private static final int PORTION = 10_000;

    private final LogTable table;
    private final Leaves leaves;
    private final LogSecret secret;
    private final TransactionOperations transactions;

    LogWriter(LogTable table, Leaves leaves, LogSecret secret, TransactionOperations transactions) {
        this.table = table;
        this.leaves = leaves;
        this.secret = secret;
        this.transactions = transactions;
    }

    @Override
    public String follows() {
        return "transparency-log";
    }

    /** Appends to every log what its journal has more; a checkpoint follows new entries within a second. */
    @Override
    public void catchUp() {
        table.behind().forEach(this::catchUp);
    }

    /** Appends to a municipality's log what its journal has more; returns the new number of leaves. */
    long catchUp(String municipality) {
        while (true) {
            Long size = transactions.execute(status -> portion(municipality));
            if (size == null || size < 0) {
                return table.head(municipality).map(LogTable.Head::size).orElse(0L);
            }
        }
    }

    /** Appends the next leaves; returns the new size, or -1 if there was nothing to append. */
    private long portion(String municipality) {
        LogKey key = secret.key(municipality);
        GrowingTree tree = held(municipality, key);
        List<Leaf> next = leaves.after(municipality, tree.size(), PORTION);
        if (next.isEmpty()) {
            return -1;
        }
        next.forEach(leaf -> tree.add(Hash.ofLeaf(leaf.content())));
        table.grow(municipality, tree.takeGrown(), head(municipality, tree, key));
        return tree.size();
    }

    private GrowingTree held(String municipality, LogKey key) {
        table.begin(municipality, head(municipality, new GrowingTree(), key));
        long size = table.held(municipality).orElseThrow().size();
        return GrowingTree.of(table.tiles(municipality), size);
    }

    private static LogTable.Head head(String municipality, GrowingTree tree, LogKey key) {
        Checkpoint checkpoint = new Checkpoint(LogSecret.origin(municipality), tree.size(), tree.root());
        return new LogTable.Head(tree.size(), key.sign(checkpoint.text()));
    }
}
