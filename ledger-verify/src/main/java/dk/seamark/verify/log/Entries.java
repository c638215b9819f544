package dk.seamark.verify.log;

import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.GrowingRoot;
import dk.seamark.verify.tree.Hash;

/** The leaves of a log, read from its bundles of entries and hashed to the root that is signed. */
public final class Entries {

    /** A leaf as the log publishes it. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Takes a leaf.
         *
         * @param position its ledger position, from 1
         * @param content its content
         * @throws Flaw if it is no leaf
         */
        void take(long position, byte[] content) throws VerificationException;
    }

    private final LogFiles files;
    private final long size;

    /**
     * The leaves of a log.
     *
     * @param size how many leaves it has, as a verified checkpoint says
     */
    public Entries(LogFiles files, long size) {
        this.files = files;
        this.size = size;
    }

    /**
     * Reads the first leaves, and answers with the root of the tree that they make.
     *
     * @param count how many leaves, from 1 to the log's size
     * @throws Flaw if they cannot be had or read
     */
    public Hash read(long count, Reader reader) throws VerificationException {
        GrowingRoot root = new GrowingRoot();
        for (long first = 0; first < count; first += TilePath.WIDTH) {
            int width = (int) Math.min(TilePath.WIDTH, size - first);
            String path = TilePath.of("tile/entries", first / TilePath.WIDTH, width);
            EntryBundle bundle = EntryBundle.parse(files.read(path, EntryBundle.most(width)), width);
            if (bundle.entries().size() < width) {
                throw new VerificationException("tile.cut-off", path);
            }
            if (bundle.hasMore()) {
                throw new VerificationException("tile.too-many", path);
            }
            for (int i = 0; i < width && first + i < count; i++) {
                byte[] content = bundle.entries().get(i);
                root.add(Hash.ofLeaf(content));
                reader.take(first + i + 1, content);
            }
        }
        return root.root();
    }
}
