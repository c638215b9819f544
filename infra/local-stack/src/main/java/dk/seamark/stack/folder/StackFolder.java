package dk.seamark.stack.folder;

import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder of a stack, held by one stack at a time: {@code lock}, {@code logs/}, {@code running} and
 * a folder of data for each use. Whatever is in it, only its owner can read.
 *
 * <p>The lock is the operating system's, so that it goes with the process, also when that is killed.
 */
public final class StackFolder implements AutoCloseable {
    private static final long NEEDED_MEGABYTES = 1_000;

    private final Path path;
    private final Path data;
    private final FileChannel lock;

    private StackFolder(Path path, Path data, FileChannel lock) {
        this.path = path;
        this.data = data;
        this.lock = lock;
    }

    /**
     * Takes the folder; makes it if it is not there. Logs of the five runs before are
     * kept: {@code .log.1} is the newest.
     *
     * @param use the name of the folder of data in it
     * @param fresh whether to throw away the data that an earlier run left
     * @throws StackFailure when another stack has it, or the disk has no room
     */
    public static StackFolder take(Path path, String use, boolean fresh) {
        StackFolder taken = hold(path, use);
        if (fresh) {
            Folders.delete(taken.data);
            Folders.create(taken.data);
        }
        shiftLogs(path);
        return taken;
    }

    /**
     * Takes the folder, for work on the data of a stack that is down; makes it if it is not there. All that is in it
     * stays.
     *
     * @param use the name of the folder of data in it
     * @throws StackFailure when a stack has it, or the disk has no room
     */
    public static StackFolder hold(Path path, String use) {
        try {
            Folders.create(path);
            demandRoom(path);
            var lock = lock(path.resolve("lock"));
            Path data = path.resolve(use);
            Folders.create(data);
            // What an earlier version left may be open to others.
            Folders.makePrivate(path, 0);
            Folders.makePrivate(data, Integer.MAX_VALUE);
            return new StackFolder(path, data, lock);
        } catch (IOException e) {
            throw new StackFailure("Mappen %s kan ikke bruges: %s".formatted(path, e), e);
        }
    }

    private static void shiftLogs(Path path) {
        try {
            OldLogs.shift(path.resolve("logs"));
        } catch (IOException e) {
            throw new StackFailure("Mappen %s kan ikke bruges: %s".formatted(path, e), e);
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        var channel = Secrets.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0);
                String pid = Long.toString(ProcessHandle.current().pid());
                channel.write(StandardCharsets.UTF_8.encode(pid));
                return channel;
            }
        } catch (OverlappingFileLockException ignored) {
            // Another stack of this very JVM has it.
        }
        String pid = Files.readString(file).strip();
        channel.close();
        throw new StackFailure(
                "Der kører allerede en stak i %s (proces %s); stop den først.".formatted(file.getParent(), pid));
    }

    private static void demandRoom(Path path) throws IOException {
        long megabytes = Files.getFileStore(path).getUsableSpace() / 1_000_000;
        if (megabytes < NEEDED_MEGABYTES) {
            throw new StackFailure("Disken er fuld: der er %d MB ledig ved %s, og stakken skal bruge mindst %d MB."
                    .formatted(megabytes, path, NEEDED_MEGABYTES));
        }
    }

    /** The data of a member, or another file that is kept. */
    public Path data(String name) {
        return data.resolve(name);
    }

    /** Where the output of a member goes. */
    public Path log(String member) {
        return path.resolve("logs").resolve(member + ".log");
    }

    /** Says for {@link Running} that a stack runs here now. */
    public void announce(URI issuer, Path issuerFolder) {
        new Running(issuer, issuerFolder).write(path);
    }

    /** Lets others take it. */
    @Override
    public void close() {
        try {
            Running.forget(path);
            lock.close();
        } catch (IOException e) {
            throw new StackFailure("Mappen %s kunne ikke frigives: %s".formatted(path, e), e);
        }
    }
}
