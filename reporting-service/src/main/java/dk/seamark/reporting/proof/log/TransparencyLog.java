package dk.seamark.reporting.proof.log;

import dk.seamark.events.value.Municipality;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the municipalities' logs prove. */
@Component
public class TransparencyLog {

    private final LogTable table;
    private final LogWriter writer;
    private final Leaves leaves;
    private final LogSecret secret;
    private final Cosignatures cosignatures;

    /**
     * A log at a size.
     *
     * @param size how many leaves it has, from 1
     * @param checkpoint the signed note of that size
     */
    public record Head(long size, String checkpoint) {}

    TransparencyLog(LogTable table, LogWriter writer, Leaves leaves, LogSecret secret, Cosignatures cosignatures) {
        this.table = table;
        this.writer = writer;
        this.leaves = leaves;
        this.secret = secret;
        this.cosignatures = cosignatures;
    }

    /** The log once all that the journal holds is in it. */
    public Head now(Municipality municipality) {
        writer.catchUp(municipality.key());
        return table.head(municipality.key())
                .map(head -> new Head(head.size(), head.checkpoint()))
                .orElseThrow(() -> new IllegalStateException("A journal without entries has no log"));
    }

    /**
     * The root of the tree of the first leaves.
     *
     * @param size how many, at most as many as the journal has entries
     */
    public Hash root(Municipality municipality, long size) {
        if (size(municipality.key()) < size) {
            writer.catchUp(municipality.key());
        }
        return new MerkleTree(table.tiles(municipality.key()), size).root();
    }

    /** How many leaves the municipality's log has now, from 0. */
    public long size(String municipality) {
        return table.head(municipality).map(LogTable.Head::size).orElse(0L);
    }

    /** The same with the signatures of witnesses that there are for this checkpoint. */
    public Head witnessed(Municipality municipality, Head head) {
        return new Head(head.size(), cosignatures.below(municipality.key(), head.checkpoint()));
    }

    /**
     * What proves that the tree of the first leaves has grown into a later one (RFC 6962, section 2.1.2).
     *
     * @param earlier how many leaves the earlier tree has, from 0 to {@code size}
     * @param size how many leaves the later tree has, at most those that the log has now
     * @throws IllegalStateException if the log lacks a tile
     */
    public List<Hash> consistency(String municipality, long earlier, long size) {
        return new MerkleTree(table.tiles(municipality), size).consistency(earlier);
    }

    /**
     * The entries of a plan and its policy up to a position, in its order: what a standing of the plan rests on.
     *
     * @param last the last position that counts
     */
    public List<LoggedEntry> entries(Municipality municipality, String planId, String policyId, long last) {
        return leaves.of(municipality.key(), planId, policyId, last);
    }

    /**
     * The inclusion path of an entry in the tree of a size (RFC 6962, section 2.1.1), from the sibling up.
     *
     * @param position the entry's ledger position, from 1 to {@code size}
     */
    public List<Hash> inclusion(Municipality municipality, long position, long size) {
        return new MerkleTree(table.tiles(municipality.key()), size).inclusion(position - 1);
    }

    /** The key that verifies the municipality's checkpoints, in the form of C2SP signed-note. */
    public String verifierKey(Municipality municipality) {
        return secret.key(municipality.key()).verifierKey();
    }

    /** The name of the municipality's log. */
    public String origin(Municipality municipality) {
        return LogSecret.origin(municipality.key());
    }
}
