package dk.seamark.reporting.standing;

import dk.seamark.reporting.canonical.Canonical;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    private final Folder root = new Folder();

    /** @param heard hears every change */
    StateTree(FactChanges heard) {
        this.heard = heard;
    }

    /** Puts a fact; folders on the path come by themselves. */
    void put(Object fact, String... names) {
        FactPath path = FactPath.of(names);
        root.put(path.names(), 0, new Leaf(fact));
        heard.stands(path, fact);
    }

    /** Puts a fact that stood already; nobody hears of it. */
    void keep(KeptFact fact) {
        root.put(fact.path().names(), 0, new Kept(sha256(fact.canonical())));
    }

    /** Takes away a fact, and the folders that are empty then. */
    void remove(String... names) {
        FactPath path = FactPath.of(names);
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

    private sealed interface Node {
        String digest();
    }

    private static final class Leaf implements Node {

        private final Object value;
        private @Nullable String digest;

        Leaf(Object value) {
            this.value = value;
        }

        @Override
        public String digest() {
            if (digest == null) {
                digest = sha256(Canonical.bytes(value));
            }
            return digest;
        }
    }

    /** A leaf that was put together from its canonical form. */
    private record Kept(String digest) implements Node {}

    private static final class Folder implements Node {

        private final SortedMap<String, Node> entries = new TreeMap<>();
        private @Nullable String digest;

        void put(List<String> path, int depth, Node leaf) {
            digest = null;
            String name = path.get(depth);
            if (path.size() == depth + 1) {
                entries.put(name, leaf);
                return;
            }
            Node there = entries.get(name);
            if (!(there instanceof Folder)) {
                there = new Folder();
                entries.put(name, there);
            }
            ((Folder) there).put(path, depth + 1, leaf);
        }

        void remove(List<String> path, int depth) {
            digest = null;
            String name = path.get(depth);
            if (path.size() == depth + 1) {
                entries.remove(name);
            } else if (entries.get(name) instanceof Folder folder) {
                folder.remove(path, depth + 1);
                if (folder.entries.isEmpty()) {
                    entries.remove(name);
                }
            }
        }

        @Override
        public String digest() {
            if (digest == null) {
                digest = digest(entries, Node::digest);
            }
            return digest;
        }

        /** The digest if only the chosen entries of its folders were there; null chooses all. */
        String digest(Function<String, @Nullable Set<String>> chosen) {
            SortedMap<String, String> digests = new TreeMap<>();
            entries.forEach((name, node) -> {
                Set<String> names = chosen.apply(name);
                if (names == null || !(node instanceof Folder folder)) {
                    digests.put(name, node.digest());
                } else if (folder.entries.keySet().stream().anyMatch(names::contains)) {
                    digests.put(name, folder.digestOf(names));
                }
            });
            return digest(digests, Function.identity());
        }

        private String digestOf(Set<String> names) {
            SortedMap<String, Node> some = new TreeMap<>(entries);
            some.keySet().retainAll(names);
            return digest(some, Node::digest);
        }

        private static <T> String digest(SortedMap<String, T> entries, Function<T, String> digest) {
            StringBuilder listing = new StringBuilder();
            entries.forEach((name, entry) -> listing.append(digest.apply(entry))
                    .append("  ")
                    .append(name)
                    .append('\n'));
            return sha256(listing.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
