package dk.seamark.verify.witness;

import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.Cosignature;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a witness keeps: {@code key} (its secret), {@code vkey} (what verifies it) and for each log, in a folder
 * of the origin's hash, the newest checkpoint that it signed. One witness has the folder at a time.
 */
final class WitnessFolder implements AutoCloseable {

    private static final String KEY = "key";
    private static final String VKEY = "vkey";
    private static final String CHECKPOINT = "checkpoint";

    private final Path folder;
    private final FileChannel lock;
    private final WitnessKey key;

    private WitnessFolder(Path folder, FileChannel lock, WitnessKey key) {
        this.folder = folder;
        this.lock = lock;
        this.key = key;
    }

    /**
     * Takes a folder, and draws the key if there is none yet.
     *
     * @param name the key's name; null if it is the one that was drawn earlier
     * @throws Flaw if the folder cannot be used, another witness has it, or its key is of another name
     */
    static WitnessFolder open(Path folder, @Nullable String name) throws VerificationException {
        try {
            Files.createDirectories(folder);
            FileChannel lock = locked(folder);
            try {
                return new WitnessFolder(folder, lock, key(folder, name));
            } catch (VerificationException | IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new VerificationException("witness.folder", folder, e);
        }
    }

    private static FileChannel locked(Path folder) throws IOException, VerificationException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Another witness of this very process has it.
        }
        channel.close();
        throw new VerificationException("witness.another-runs", folder);
    }

    private static WitnessKey key(Path folder, @Nullable String name) throws IOException, VerificationException {
        if (!Files.exists(folder.resolve(KEY))) {
            if (!isNew(folder)) {
                // Another key could sign a second history of a log that the lost one signed for.
                throw new VerificationException("witness.key-lost", folder);
            }
            if (name == null) {
                throw new VerificationException("witness.no-name");
            }
            WitnessKey drawn = WitnessKey.drawn(name);
            // The secret last: where it is there, both are.
            write(folder.resolve(VKEY), drawn.verifier() + "\n");
            write(folder.resolve(KEY), drawn.kept() + "\n");
            return drawn;
        }
        WitnessKey kept = WitnessKey.of(
                Files.readString(folder.resolve(KEY)).strip(),
                Files.readString(folder.resolve(VKEY)).strip());
        if (name != null && !name.equals(kept.verifier().name())) {
            throw new VerificationException(
                    "witness.name", folder, kept.verifier().name(), name);
        }
        return kept;
    }

    private static boolean isNew(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, Files::isDirectory)) {
            return !files.iterator().hasNext();
        }
    }

    /** The key. */
    WitnessKey key() {
        return key;
    }

    /**
     * The newest checkpoint of a log that was signed here, as the note that was kept; empty if none was.
     *
     * @throws Flaw if what is kept is not what this witness signed: then nothing may be signed on top of it
     */
    Optional<Checkpoint> newest(String origin) throws VerificationException {
        Optional<String> kept =
                note(Hash.of(origin.getBytes(StandardCharsets.UTF_8)).hex());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Checkpoint checkpoint = Checkpoint.ofAnyLog(kept.get().getBytes(StandardCharsets.UTF_8));
        Cosignature.require(checkpoint.note(), key.verifier());
        if (!checkpoint.origin().equals(origin)) {
            throw new VerificationException("witness.kept-checkpoint", checkpoint.origin());
        }
        return Optional.of(checkpoint);
    }

    /**
     * The note that is kept of a log.
     *
     * @param originHash SHA-256 over the origin, 64 lower-case hexadecimal digits
     */
    Optional<String> note(String originHash) {
        try {
            return Optional.of(Files.readString(folder.resolve(originHash).resolve(CHECKPOINT)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a log's newest checkpoint; it is on the disk when this returns. */
    void keep(String origin, String note) {
        Path log =
                folder.resolve(Hash.of(origin.getBytes(StandardCharsets.UTF_8)).hex());
        try {
            if (!Files.isDirectory(log)) {
                Files.createDirectories(log);
                force(folder);
            }
            write(log.resolve(CHECKPOINT), note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file whole or not at all, readable by its owner alone. */
    private static void write(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel =
                FileChannel.open(fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOwner)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file.toAbsolutePath().getParent());
    }

    /** A rename is on the disk when its folder is. */
    private static void force(@Nullable Path folder) throws IOException {
        if (folder != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
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
