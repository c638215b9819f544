package dk.seamark.reporting.standing;

import dk.seamark.reporting.canonical.Canonical;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private final Folder root = new Folder();

    /** Puts a leaf; folders on the path come by themselves. */
    void put(Object leaf, String... path) {
        root.put(List.of(path), new Leaf(leaf));
    }

    /** Takes away a leaf or a folder, and the folders that are empty then. */
    void remove(String... path) {
        root.remove(List.of(path));
    }

    /** The state's hash: 64 lower-case hexadecimal digits. */
    String hash() {
        return root.digest();
    }

    private sealed interface Node permits Folder, Leaf {
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

    private static final class Folder implements Node {

        private final SortedMap<String, Node> entries = new TreeMap<>();
        private @Nullable String digest;

        void put(List<String> path, Leaf leaf) {
            digest = null;
            String name = path.getFirst();
            if (path.size() == 1) {
                entries.put(name, leaf);
                return;
            }
            Folder folder = entries.get(name) instanceof Folder there ? there : new Folder();
            entries.put(name, folder);
            folder.put(path.subList(1, path.size()), leaf);
        }

        void remove(List<String> path) {
            digest = null;
            String name = path.getFirst();
            if (path.size() == 1) {
                entries.remove(name);
            } else if (entries.get(name) instanceof Folder folder) {
                folder.remove(path.subList(1, path.size()));
                if (folder.entries.isEmpty()) {
                    entries.remove(name);
                }
            }
        }

        @Override
        public String digest() {
            if (digest == null) {
                StringBuilder listing = new StringBuilder();
                entries.forEach((name, node) ->
                        listing.append(node.digest()).append("  ").append(name).append('\n'));
                digest = sha256(listing.toString().getBytes(StandardCharsets.UTF_8));
            }
            return digest;
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
