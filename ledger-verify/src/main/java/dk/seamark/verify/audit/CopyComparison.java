package dk.seamark.verify.audit;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.log.TilePath;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.GrowingRoot;
import dk.seamark.verify.tree.Hash;
import org.jspecify.annotations.Nullable;

/** A log's leaves against those of a copy, bundle by bundle. */
final class CopyComparison {

    private final LogCopy copy;
    private final Findings findings = new Findings();
    private final GrowingRoot root = new GrowingRoot();
    private byte[] kept = {};
    private @Nullable VerificationException unreadable;

    CopyComparison(LogCopy copy) {
        this.copy = copy;
    }

    /** Turns to a bundle; the copy may not reach it. */
    void begin(long index) {
        kept = new byte[0];
        if (unreadable != null || index * TilePath.WIDTH >= copy.size()) {
            return;
        }
        try {
            kept = copy.hashes(index);
            for (int at = 0; at < kept.length; at += Hash.BYTES) {
                root.add(Hash.at(kept, at));
            }
        } catch (VerificationException flaw) {
            unreadable = flaw;
        }
    }

    /**
     * Compares a leaf of the bundle.
     *
     * @param position its ledger position, from 1
     * @param content what the log has; null if nothing
     * @param inTree the leaf's hash in the log's tree; null if there is none
     */
    void compare(long position, byte @Nullable [] content, @Nullable Hash inTree) {
        int at = (int) ((position - 1) % TilePath.WIDTH) * Hash.BYTES;
        if (at >= kept.length) {
            return;
        }
        Hash was = Hash.at(kept, at);
        if (content == null) {
            findings.add(position, Phrases.say("leaf.in-copy-alone"));
        } else if (!Hash.ofLeaf(content).equals(was)) {
            findings.add(position, difference(position, content));
        } else if (inTree == null || !inTree.equals(was)) {
            findings.add(position, Phrases.say("leaf.another-in-copy"));
        }
    }

    /** Of the first leaf that differs it is said how; the others may be half a million. */
    private LocalizedText difference(long position, byte[] content) {
        if (findings.isEmpty()) {
            try {
                return Difference.between(copy.leaf(position), content);
            } catch (VerificationException flaw) {
                // The copy has the hash, and that will do.
            }
        }
        return Phrases.say("leaf.changed");
    }

    /**
     * There is no more of the log. One that is shorter than the copy lacks leaves.
     *
     * @param size how many leaves the log has
     */
    void end(long size) {
        if (size < copy.size()) {
            findings.add(size + 1, Phrases.say("leaf.gone", size, copy.size()));
        }
        // What the copy has behind that counts for its own root.
        for (long index = (size + TilePath.WIDTH - 1) / TilePath.WIDTH;
                index * TilePath.WIDTH < copy.size() && unreadable == null;
                index++) {
            begin(index);
        }
    }

    /** Lays a file of the log ready for the copy. */
    void take(String path, byte[] content) {
        copy.take(path, content);
    }

    /** The leaves that differ. */
    Findings findings() {
        return findings;
    }

    /** What is wrong with the copy itself: it cannot be read, or is not what its checkpoint says; null if nothing. */
    @Nullable
    LocalizedText flaw() {
        if (unreadable != null) {
            return unreadable.said();
        }
        if (copy.checkpoint() == null || root.root().equals(copy.checkpoint().root())) {
            return null;
        }
        return Phrases.say("copy.root");
    }
}
