package dk.seamark.verify.log;

import dk.seamark.verify.report.Flaw;
import dk.seamark.verify.tree.Hash;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/** The leaves of a log, read from its bundles of entries and hashed to the root that is signed. */
public final class Entries {

    private static final int LONGEST = 65_535;

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
        void take(long position, byte[] content) throws Flaw;
    }

    private final LogFiles files;
    private final long size;

    /** A full subtree that waits for its sibling. */
    private record Peak(int height, Hash hash) {}

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
    public Hash read(long count, Reader reader) throws Flaw {
        Deque<Peak> peaks = new ArrayDeque<>();
        for (long first = 0; first < count; first += TilePath.WIDTH) {
            int width = (int) Math.min(TilePath.WIDTH, size - first);
            String path = TilePath.of("tile/entries", first / TilePath.WIDTH, width);
            ByteBuffer bundle = ByteBuffer.wrap(files.read(path, width * (LONGEST + Short.BYTES)));
            for (int i = 0; i < width; i++) {
                byte[] content = next(bundle, path);
                if (first + i < count) {
                    push(peaks, new Peak(0, Hash.ofLeaf(content)));
                    reader.take(first + i + 1, content);
                }
            }
            if (bundle.hasRemaining()) {
                throw new Flaw("{} har flere blade, end den skal", "{} has more leaves than it should", path);
            }
        }
        return root(peaks);
    }

    private static byte[] next(ByteBuffer bundle, String path) throws Flaw {
        int length = bundle.remaining() < Short.BYTES ? -1 : Short.toUnsignedInt(bundle.getShort());
        if (length < 0 || length > bundle.remaining()) {
            throw new Flaw("{} er klippet over", "{} is cut off", path);
        }
        byte[] content = new byte[length];
        bundle.get(content);
        return content;
    }

    private static void push(Deque<Peak> peaks, Peak leaf) {
        Peak peak = leaf;
        while (!peaks.isEmpty() && peaks.getLast().height() == peak.height()) {
            peak = new Peak(peak.height() + 1, Hash.ofNode(peaks.removeLast().hash(), peak.hash()));
        }
        peaks.addLast(peak);
    }

    private static Hash root(Deque<Peak> peaks) {
        Hash root = peaks.removeLast().hash();
        while (!peaks.isEmpty()) {
            root = Hash.ofNode(peaks.removeLast().hash(), root);
        }
        return root;
    }
}
