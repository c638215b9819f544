package dk.seamark.standing;

import dk.seamark.digest.Sha256;
import dk.seamark.standing.canonical.Canonical;
import java.util.Set;

/**
 * The ledger's state as a tree of folders, so that it has one hash that is cheap to keep.
 *
 * <p>A leaf's digest is SHA-256 over its {@linkplain Canonical canonical form}. A folder's digest is
 * SHA-256 over its listing: for each entry, in the order of the names, the digest in hexadecimal, two
 * spaces, the name and a line feed, just as {@code sha256sum} prints it. The state's hash is the
 * digest of the root. A change makes only the digests on its path stale, and a stale digest is
 * worked out when somebody asks.
 */
final class StateTree {

    private final FactChanges heard;
    private final MerkleDirectory root = new MerkleDirectory(null);

    /** @param heard hears every change */
    StateTree(FactChanges heard) {
        this.heard = heard;
    }

    /** Puts a fact; folders on the path come by themselves. */
    void put(Object fact, String... names) {
        put(fact, place(names));
    }

    /** A place for facts that come and go often: found once, it takes another fact without a search. */
    MerkleDirectory.Leaf place(String... names) {
        return new MerkleDirectory.Leaf(FactPath.of(names));
    }

    /** Puts a fact in its place. */
    void put(Object fact, MerkleDirectory.Leaf place) {
        if (!place.takes(fact)) {
            root.put(place.path().names(), 0, place);
        }
        heard.stands(place.path(), fact);
    }

    /** Takes away the fact that stands in a place. */
    void remove(MerkleDirectory.Leaf place) {
        remove(place.path());
        place.leave();
    }

    /** Puts a fact that stood already; nobody hears of it. */
    void keep(KeptFact fact) {
        root.put(fact.path().names(), 0, new MerkleDirectory.Kept(Sha256.hex(fact.canonical())));
    }

    /** Takes away a fact, and the folders that are empty then. */
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
