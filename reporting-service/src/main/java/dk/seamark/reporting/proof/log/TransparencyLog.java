package dk.seamark.reporting.proof.log;

import dk.seamark.events.value.Municipality;
import java.util.List;
import org.springframework.stereotype.Component;

/** The proofs of the municipalities' logs. */
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
     * @param size the number of leaves, from 1
     * @param checkpoint the signed note for that size
     */
    public record Head(long size, String checkpoint) {}

    TransparencyLog(LogTable table, LogWriter writer, Leaves leaves, LogSecret secret, Cosignatures cosignatures) {
        this.table = table;
        this.writer = writer;
        this.leaves = leaves;
        this.secret = secret;
        this.cosignatures = cosignatures;
    }

    /** The log, after everything in the journal has been appended. */
    public Head now(Municipality municipality) {
        writer.catchUp(municipality.key());
        return table.head(municipality.key())
                .map(head -> new Head(head.size(), head.checkpoint()))
                .orElseThrow(() -> new IllegalStateException("A journal without entries has no log"));
    }

    /**
     * The root hash over the first leaves.
     *
     * @param size the number of leaves, at most the number of entries in the journal
     */
    public Hash root(Municipality municipality, long size) {
        if (size(municipality.key()) < size) {
            writer.catchUp(municipality.key());
        }
        return new MerkleTree(table.tiles(municipality.key()), size).root();
    }

    /** The number of leaves in the municipality's log, from 0. */
    public long size(String municipality) {
        return table.head(municipality).map(LogTable.Head::size).orElse(0L);
    }

    /** The same head with the cosignatures that exist for this checkpoint. */
    public Head witnessed(Municipality municipality, Head head) {
        return new Head(head.size(), cosignatures.below(municipality.key(), head.checkpoint()));
    }

    /**
     * The proof that a later tree extends that of the first leaves (RFC 6962, section 2.1.2).
     *
     * @param earlier the number of leaves of the earlier tree, from 0 to {@code size}
     * @param size the number of leaves of the later tree, at most that of the log
     * @throws IllegalStateException if the log lacks a tile
     */
    public List<Hash> consistency(String municipality, long earlier, long size) {
        return new MerkleTree(table.tiles(municipality), size).consistency(earlier);
    }

    /**
     * The entries of a plan and its policy up to a position, in order: all that a standing of the plan depends on.
     *
     * @param last the last position to include
     */
    public List<LoggedEntry> entries(Municipality municipality, String planId, String policyId, long last) {
        return leaves.of(municipality.key(), planId, policyId, last);
    }

    /**
     * The entries about records of the municipality that are left out of account, up to a position, in order.
     *
     * @param last the last position to include
     */
    public List<LoggedEntry> strays(Municipality municipality, long last) {
        return leaves.ofStrays(municipality.key(), last);
    }

    /**
     * The inclusion path of an entry in the tree of this size (RFC 6962, section 2.1.1), from the sibling up.
     *
     * @param position the entry's ledger position, from 1 to {@code size}
     */
    public List<Hash> inclusion(Municipality municipality, long position, long size) {
        return new MerkleTree(table.tiles(municipality.key()), size).inclusion(position - 1);
    }

    /** The verifier key of the municipality's checkpoints, in the form of C2SP signed-note. */
    public String verifierKey(Municipality municipality) {
        return secret.key(municipality.key()).verifierKey();
    }

    /** The name of the municipality's log. */
    public String origin(Municipality municipality) {
        return LogSecret.origin(municipality.key());
    }
}
