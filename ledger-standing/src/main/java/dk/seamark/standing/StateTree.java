package dk.seamark.standing;

import dk.seamark.digest.Sha256;
import dk.seamark.standing.canonical.Canonical;
import java.util.Set;

/**
 * The ledger's state as a Merkle tree of directories, so that its hash is cheap to update.
 *
 * <p>A leaf's digest is SHA-256 over its {@linkplain Canonical canonical form}. A directory's digest is SHA-256 over
 * its listing: for each entry, in the order of the names, the digest in hexadecimal, two spaces, the name and a line
 * feed, just as {@code sha256sum} prints it. The state's hash is the digest of the root. A change marks only the
 * digests on its path as stale; a stale digest is recomputed when it is read.
 */
final class StateTree {

    private final FactChanges heard;
    private final MerkleDirectory root = new MerkleDirectory(null);

    /** @param heard is called for every change */
    StateTree(FactChanges heard) {
        this.heard = heard;
    }

    /** Sets a fact, creating the directories on its path. */
    void put(Object fact, String... names) {
        put(fact, place(names));
    }

    /** A leaf for facts that change often: the caller keeps it, and sets its fact without searching the tree again. */
    MerkleDirectory.Leaf place(String... names) {
        return new MerkleDirectory.Leaf(FactPath.of(names));
    }

    /** Sets the fact of a leaf. */
    void put(Object fact, MerkleDirectory.Leaf place) {
        if (!place.takes(fact)) {
            root.put(place.path().names(), 0, place);
        }
        heard.stands(place.path(), fact);
    }

    /** Removes the fact of a leaf. */
    void remove(MerkleDirectory.Leaf place) {
        remove(place.path());
        place.leave();
    }

    /** Restores a stored fact; the listener is not called. */
    void keep(KeptFact fact) {
        root.put(fact.path().names(), 0, new MerkleDirectory.Kept(Sha256.hex(fact.canonical())));
    }

    /** Removes a fact, and the directories that are empty then. */
    void remove(String... names) {
        remove(FactPath.of(names));
    }

    private void remove(FactPath path) {
        root.remove(path.names(), 0);
        heard.gone(path);
    }

    /** The state's hash: 64 lower-case hexadecimal digits. */
    String hash() {
        return root.digest();
    }

    /** The hash that the state would have if these were its only plans and policies. */
    String hash(Set<String> plans, Set<String> policies) {
        return root.digest(name -> switch (name) {
            case "plans" -> plans;
            case "policies" -> policies;
            default -> null;
        });
    }
}
