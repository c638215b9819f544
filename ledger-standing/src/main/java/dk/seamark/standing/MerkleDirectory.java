package dk.seamark.standing;

import dk.seamark.digest.Sha256;
import dk.seamark.standing.canonical.Canonical;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A directory of the {@linkplain StateTree state tree}, with its entries. */
final class MerkleDirectory implements StateNode {

    /** A leaf of the tree, which holds a fact or is empty. */
    static final class Leaf implements StateNode {

        private final FactPath path;
        private @Nullable Object fact;
        private @Nullable Supplier<Object> kept;
        private @Nullable MerkleDirectory folder;
        private @Nullable String digest;

        /** An empty leaf. */
        Leaf(FactPath path) {
            this.path = path;
        }

        FactPath path() {
            return path;
        }

        /** Sets the fact; false if the leaf is in no directory and must still be added to one. */
        boolean takes(Object next) {
            fact = next;
            kept = null;
            if (folder == null) {
                return false;
            }
            // If the leaf's digest is stale, those above it are too.
            if (digest != null) {
                digest = null;
                folder.stale();
            }
            return true;
        }

        /** Sets a fact that {@linkplain Kept was stored}; it is read when {@link #fact} is first called. */
        void keeps(Supplier<Object> reader) {
            kept = reader;
        }

        /** The fact; null if the leaf is empty. */
        @Nullable
        Object fact() {
            if (fact == null && kept != null) {
                fact = kept.get();
                kept = null;
            }
            return fact;
        }

        @Override
        public void leave() {
            folder = null;
            fact = null;
            kept = null;
            digest = null;
        }

        @Override
        public String digest() {
            if (digest == null) {
                digest = Sha256.hex(Canonical.bytes(Objects.requireNonNull(fact)));
            }
            return digest;
        }
    }

    /** A leaf that was restored from its canonical form. */
    record Kept(String digest) implements StateNode {

        @Override
        public void leave() {}
    }

    private final SortedMap<String, StateNode> entries = new TreeMap<>();
    private final @Nullable MerkleDirectory above;
    private @Nullable String digest;

    MerkleDirectory(@Nullable MerkleDirectory above) {
        this.above = above;
    }

    /** Marks its digest and those above it as stale. If a directory is stale, those above it are too. */
    void stale() {
        for (MerkleDirectory each = this; each != null && each.digest != null; each = each.above) {
            each.digest = null;
        }
    }

    void put(List<String> path, int depth, StateNode leaf) {
        digest = null;
        String name = path.get(depth);
        if (path.size() == depth + 1) {
            enter(name, leaf);
            if (leaf instanceof Leaf place) {
                place.folder = this;
            }
            return;
        }
        StateNode there = entries.get(name);
        if (!(there instanceof MerkleDirectory)) {
            there = new MerkleDirectory(this);
            enter(name, there);
        }
        ((MerkleDirectory) there).put(path, depth + 1, leaf);
    }

    private void enter(String name, StateNode node) {
        StateNode before = entries.put(name, node);
        if (before != null) {
            before.leave();
        }
    }

    @Override
    public void leave() {
        entries.values().forEach(StateNode::leave);
    }

    void remove(List<String> path, int depth) {
        digest = null;
        String name = path.get(depth);
        if (path.size() == depth + 1) {
            StateNode gone = entries.remove(name);
            if (gone != null) {
                gone.leave();
            }
        } else if (entries.get(name) instanceof MerkleDirectory folder) {
            folder.remove(path, depth + 1);
            if (folder.entries.isEmpty()) {
                entries.remove(name);
            }
        }
    }

    @Override
    public String digest() {
        if (digest == null) {
            digest = digest(entries, StateNode::digest);
        }
        return digest;
    }

    /**
     * The digest if its directories had only the chosen entries.
     *
     * @param chosen returns the names to include from the directory of a name; null includes all
     */
    String digest(Function<String, @Nullable Set<String>> chosen) {
        SortedMap<String, String> digests = new TreeMap<>();
        entries.forEach((name, node) -> {
            Set<String> names = chosen.apply(name);
            if (names == null || !(node instanceof MerkleDirectory folder)) {
                digests.put(name, node.digest());
            } else if (folder.entries.keySet().stream().anyMatch(names::contains)) {
                digests.put(name, folder.digestOf(names));
            }
        });
        return digest(digests, Function.identity());
    }

    private String digestOf(Set<String> names) {
        SortedMap<String, StateNode> some = new TreeMap<>(entries);
        some.keySet().retainAll(names);
        return digest(some, StateNode::digest);
    }

    private static <T> String digest(SortedMap<String, T> entries, Function<T, String> digest) {
        StringBuilder listing = new StringBuilder();
        entries.forEach((name, entry) ->
                listing.append(digest.apply(entry)).append("  ").append(name).append('\n'));
        return Sha256.hex(listing.toString());
    }
}
