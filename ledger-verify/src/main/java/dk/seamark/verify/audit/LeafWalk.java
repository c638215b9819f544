package dk.seamark.verify.audit;

import dk.seamark.verify.event.Leaf;
import dk.seamark.verify.log.EntryBundle;
import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.log.TilePath;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.Unavailable;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.GrowingRoot;
import dk.seamark.verify.tree.Hash;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a log from its first leaf to its last, bundle by bundle: each leaf against its hash in the tree,
 * both against the copy, and the tree against itself. Of the log, a few bundles are in memory at a time.
 */
final class LeafWalk {

    private final LogFiles files;
    private final long size;
    private final @Nullable CopyComparison copy;
    private final long older;
    private final Findings leaves = new Findings();
    private final Findings tree = new Findings();
    private final GrowingRoot root = new GrowingRoot();
    private final UpperTiles upper = new UpperTiles(this::compareUpper);
    private @Nullable Hash olderRoot;

    /**
     * A walk through a log.
     *
     * @param size how many leaves it has, as its checkpoint says
     * @param copy what it is compared with; null for nothing
     * @param older how many leaves an earlier checkpoint has, of which the root is wanted; 0 also if none is
     */
    LeafWalk(LogFiles files, long size, @Nullable CopyComparison copy, long older) {
        this.files = files;
        this.size = size;
        this.copy = copy;
        this.older = older;
        // No leaf comes before the walk that the empty tree could be found at.
        this.olderRoot = older == 0 ? Hash.EMPTY : null;
    }

    /** Goes to the end; answers with where it had to break off, or null. */
    @Nullable
    BrokenOff go(int ahead) {
        long bundles = (size + TilePath.WIDTH - 1) / TilePath.WIDTH;
        var wanted = LongStream.range(0, bundles)
                .boxed()
                .<PrefetchingReader.Wanted>mapMulti((index, take) -> {
                    take.accept(new PrefetchingReader.Wanted(entries(index), EntryBundle.most(width(index))));
                    take.accept(new PrefetchingReader.Wanted(tile(index), width(index) * Hash.BYTES));
                })
                .iterator();
        long index = 0;
        try (PrefetchingReader reading = new PrefetchingReader(files, wanted, ahead)) {
            for (; index < bundles; index++) {
                bundle(index, reading.next(), reading.next());
            }
            upper.end();
        } catch (Unavailable unavailable) {
            return new BrokenOff(unavailable, Math.min(size, index * TilePath.WIDTH + 1));
        }
        if (copy != null) {
            copy.end(size);
        }
        return null;
    }

    private int width(long index) {
        return (int) Math.min(TilePath.WIDTH, size - index * TilePath.WIDTH);
    }

    private String entries(long index) {
        return TilePath.of("tile/entries", index, width(index));
    }

    private String tile(long index) {
        return TilePath.of("tile/0", index, width(index));
    }

    private void bundle(long index, byte[] entryBytes, byte[] hashes) throws Unavailable {
        int width = width(index);
        EntryBundle bundle = EntryBundle.parse(entryBytes, width);
        long before = index * TilePath.WIDTH;
        if (copy != null) {
            copy.begin(index);
        }
        for (int i = 0; i < width; i++) {
            byte[] content = i < bundle.entries().size() ? bundle.entries().get(i) : null;
            Hash inTree = (i + 1) * Hash.BYTES <= hashes.length ? Hash.at(hashes, i * Hash.BYTES) : null;
            leaf(before + i + 1, content, inTree);
            if (copy != null) {
                copy.compare(before + i + 1, content, inTree);
            }
        }
        if (bundle.hasMore()) {
            leaves.add(before + width, Phrases.say("leaf.more"));
        }
        if (width == TilePath.WIDTH && hashes.length == TilePath.WIDTH * Hash.BYTES) {
            upper.full(hashes);
        }
        if (copy != null) {
            copy.take(entries(index), entryBytes);
            copy.take(tile(index), hashes);
        }
    }

    private void leaf(long position, byte @Nullable [] content, @Nullable Hash inTree) {
        if (content == null) {
            leaves.add(position, Phrases.say("leaf.not-in-files"));
        } else if (inTree == null) {
            leaves.add(position, Phrases.say("leaf.not-in-tree"));
        } else if (!Hash.ofLeaf(content).equals(inTree)) {
            leaves.add(position, Phrases.say("leaf.another-in-tree"));
        } else {
            said(position, content);
        }
        root.add(inTree == null ? Hash.EMPTY : inTree);
        if (position == older) {
            olderRoot = root.root();
        }
    }

    private void said(long position, byte[] content) {
        try {
            Leaf leaf = Leaf.parse(content);
            if (leaf.position() != position) {
                leaves.add(position, Phrases.say("leaf.number", leaf.position()));
            }
        } catch (VerificationException flaw) {
            leaves.add(position, flaw.said());
        }
    }

    private void compareUpper(String path, byte[] computed, long span, long first) throws Unavailable {
        byte[] read;
        try {
            read = files.read(path, computed.length);
        } catch (Unavailable unavailable) {
            tree.add(first, unavailable.said());
            return;
        }
        if (copy != null) {
            copy.take(path, read);
        }
        int same = Arrays.mismatch(computed, read);
        long at = first + Math.max(same, 0) / Hash.BYTES * span;
        // A leaf below it that differs has been named; that is why this differs as well.
        if (same >= 0 && !leaves.reach(at)) {
            tree.add(at, UpperTiles.wrong(path));
        }
    }

    Findings leaves() {
        return leaves;
    }

    Findings tree() {
        return tree;
    }

    /** The root of the tree of the hashes that the log has of its leaves. */
    Hash root() {
        return root.root();
    }

    /** Whether this is the root of the first leaves, as many as the earlier checkpoint has. */
    boolean beganWith(Hash earlier) {
        return olderRoot != null && olderRoot.equals(earlier);
    }
}
