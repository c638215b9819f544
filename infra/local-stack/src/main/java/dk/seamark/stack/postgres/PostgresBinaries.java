package dk.seamark.stack.postgres;

import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once per user from the archive on the class path. */
final class PostgresBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /**
     * The folder with {@code bin/}, {@code lib/} and {@code share/}; unpacked first if need be. One thread at a time: a
     * lock on a file is for a whole process, which may not take it twice.
     */
    static synchronized Path home() {
        try {
            Path cache = cache();
            Path home = cache.resolve("postgresql-" + size());
            try (var channel = FileChannel.open(
                    cache.resolve("postgresql.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // released with the channel
                if (!Files.exists(home)) {
                    Path fresh = Files.createTempDirectory(cache, "unpacking-");
                    unpack(fresh);
                    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
                    Files.move(fresh, home);
                }
            }
            return home;
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL kunne ikke pakkes ud: " + e, e);
        }
    }

    private static Path cache() throws IOException {
        String home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        Path cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElse(Path.of(home, ".cache"))
                .resolve("seamark");
        return Files.createDirectories(cache);
    }

    /** Tells one archive from another: its compressed length. */
    private static long size() throws IOException {
        var url = PostgresBinaries.class.getResource(ARCHIVE);
        if (url == null) {
            throw new IOException("no " + ARCHIVE + " on the class path");
        }
        return url.openConnection().getContentLengthLong();
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
                var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
