package dk.seamark.verify.audit;

import dk.seamark.verify.form.Json;
import dk.seamark.verify.form.LineEnds;
import dk.seamark.verify.log.EntryBundle;
import dk.seamark.verify.log.TilePath;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A log as an auditor keeps it, in the files of C2SP tlog-tiles, with the log's key beside them. What a run
 * fetches lies in {@code .new} until all was well, and only then takes its place.
 */
final class LogCopy implements AutoCloseable {

    private static final String CHECKPOINT = "checkpoint";
    private static final String KEY = "key";
    private static final int LEVELS = 8;

    private final Path folder;
    private final Path fresh;
    private final FileChannel lock;
    private final @Nullable Checkpoint checkpoint;

    private LogCopy(Path folder, FileChannel lock, @Nullable Checkpoint checkpoint) {
        this.folder = folder;
        this.fresh = folder.resolve(".new");
        this.lock = lock;
        this.checkpoint = checkpoint;
    }

    /**
     * The copy in a folder, which is made if it is not there.
     *
     * @throws Flaw if the folder cannot be used, or somebody else uses it, or its checkpoint is none
     */
    static LogCopy open(Path folder) throws VerificationException {
        try {
            Files.createDirectories(folder);
            FileChannel lock = locked(folder);
            try {
                Path kept = folder.resolve(CHECKPOINT);
                LogCopy copy = new LogCopy(
                        folder,
                        lock,
                        Files.exists(kept) ? Checkpoint.parse(LineEnds.lf(Files.readAllBytes(kept))) : null);
                Disk.delete(copy.fresh);
                return copy;
            } catch (VerificationException | IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new VerificationException("copy.unusable", folder, e);
        }
    }

    private static FileChannel locked(Path folder) throws IOException, VerificationException {
        FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Another run of this very process has it.
        }
        channel.close();
        throw new VerificationException("copy.in-use", folder);
    }

    /** The checkpoint of the log when it was kept; null if this is the first time. */
    @Nullable
    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** How many leaves it has. */
    long size() {
        return checkpoint == null ? 0 : checkpoint.size();
    }

    /**
     * The log's key when it was kept; null if none is there.
     *
     * @throws Flaw if it is none
     */
    @Nullable
    VerifierKey key() throws VerificationException {
        Path file = folder.resolve(KEY);
        if (!Files.exists(file)) {
            return null;
        }
        return VerifierKey.parse(Json.text(read(file)).strip());
    }

    /**
     * The hashes of a tile of leaves.
     *
     * @param index which one, from 0; the copy must reach it
     * @throws Flaw if it is not there whole
     */
    byte[] hashes(long index) throws VerificationException {
        int width = width(index);
        String path = TilePath.of("tile/0", index, width);
        byte[] hashes = read(folder.resolve(path));
        if (hashes.length != width * Hash.BYTES) {
            throw new VerificationException("copy.cut-off", path);
        }
        return hashes;
    }

    /**
     * The content of a leaf.
     *
     * @param position its ledger position, from 1 to the copy's size
     * @throws Flaw if it is not there
     */
    byte[] leaf(long position) throws VerificationException {
        long index = (position - 1) / TilePath.WIDTH;
        String path = TilePath.of("tile/entries", index, width(index));
        EntryBundle bundle = EntryBundle.parse(read(folder.resolve(path)), width(index));
        int at = (int) ((position - 1) % TilePath.WIDTH);
        if (at >= bundle.entries().size()) {
            throw new VerificationException("copy.cut-off", path);
        }
        return bundle.entries().get(at);
    }

    private int width(long index) {
        return (int) Math.min(TilePath.WIDTH, size() - index * TilePath.WIDTH);
    }

    private static byte[] read(Path file) throws VerificationException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new VerificationException("copy.unreadable", file);
        }
    }

    /**
     * Lays a file of the log ready, unless the copy has it just so. A file of a run that was broken off, or one that
     * was damaged since, is not believed because it is there.
     */
    void take(String path, byte[] content) {
        try {
            Path kept = folder.resolve(path);
            if (!Files.exists(kept) || !Arrays.equals(Files.readAllBytes(kept), content)) {
                Disk.write(fresh.resolve(path), content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets what was laid ready take its place: all was well. */
    void bringForward(byte[] newCheckpoint, long newSize, VerifierKey key) {
        try {
            Disk.write(fresh.resolve(KEY), (key + "\n").getBytes(StandardCharsets.UTF_8));
            place();
            // The checkpoint last, once all else is on the disk: until then the copy is the old one, with some files
            // more.
            Disk.write(fresh.resolve(CHECKPOINT), newCheckpoint);
            place();
            Disk.delete(fresh);
            for (int level = 0; level < LEVELS; level++) {
                dropPartial("tile/" + level, size() >> (8 * level), newSize >> (8 * level));
            }
            dropPartial("tile/entries", size(), newSize);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tile that was not full then, and is longer now, is there as it is now. */
    private void dropPartial(String kind, long then, long now) throws IOException {
        if (then != now && then % TilePath.WIDTH > 0) {
            Files.deleteIfExists(
                    folder.resolve(TilePath.of(kind, then / TilePath.WIDTH, (int) (then % TilePath.WIDTH))));
        }
    }

    /** Moves all that was laid ready to where it belongs; it is on the disk when this returns. */
    private void place() throws IOException {
        Files.walkFileTree(fresh, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Disk.force(file);
                Disk.move(file, folder.resolve(fresh.relativize(file)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                // A rename is on the disk when its folder is.
                Disk.force(folder.resolve(fresh.relativize(each)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
