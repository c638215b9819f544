package dk.seamark.faults.strike;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A disk of its own for a stack: a file system in a file, so that it can be full while the machine's disk is not. It
 * takes the administrator of the machine, and {@code mkfs.ext4}.
 */
final class SmallDisk {
    private static final String SIZE = "8G";
    private static final int CHUNK = 4_096;
    private static final int MOST_CHUNKS = 4_096;
    private static final String BALLAST = "ballast.";
    private static final String REST = "ballast.rest";

    private final Path image;
    private @Nullable Path place;

    /** @param image the file that it is in, once it is mounted */
    SmallDisk(Path image) {
        this.image = image;
    }

    /** Why there can be none here; empty if there can. */
    static Optional<String> hindrance() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Optional.of("kun maskinens administrator kan lave en disk i en fil");
        }
        boolean there =
                Files.isExecutable(Path.of("/usr/sbin/mkfs.ext4")) && Files.exists(Path.of("/dev/loop-control"));
        return there ? Optional.empty() : Optional.of("mkfs.ext4 eller /dev/loop-control mangler");
    }

    /** Makes it and mounts it on a folder, which is made if it is not there. */
    void mount(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run("truncate", "-s", SIZE, image.toString());
        run("/usr/sbin/mkfs.ext4", "-q", "-m", "0", image.toString());
        run("mount", "-o", "loop", image.toString(), folder.toString());
        place = folder;
    }

    /** Unmounts it; the file stays. */
    void unmount() throws IOException, InterruptedException {
        if (place != null) {
            run("umount", place.toString());
        }
    }

    private Path folder() {
        return Objects.requireNonNull(place, "it is not mounted");
    }

    /**
     * Fills it to the last byte, while others write on it.
     *
     * @return whether no byte more could be written
     */
    boolean fill() throws IOException, InterruptedException {
        int pieces = 0;
        long ask = room();
        // Others take of the room between the question and the request: then less is asked for.
        while (ask > CHUNK) {
            if (code("fallocate", "-l", Long.toString(ask), piece(pieces).toString()) == 0) {
                pieces++;
                ask = room();
            } else {
                Files.deleteIfExists(piece(pieces));
                ask = Math.min(ask / 2, room());
            }
        }
        byte[] chunk = new byte[CHUNK];
        Arrays.fill(chunk, (byte) 1);
        try (OutputStream rest = Files.newOutputStream(folder().resolve(REST))) {
            for (int i = 0; i < MOST_CHUNKS; i++) {
                rest.write(chunk);
            }
            return false;
        } catch (IOException full) {
            return true;
        }
    }

    private long room() throws IOException {
        return Files.getFileStore(folder()).getUsableSpace();
    }

    private Path piece(int number) {
        return folder().resolve(BALLAST + number);
    }

    /** Makes room again. */
    void free() throws IOException {
        try (DirectoryStream<Path> ballast = Files.newDirectoryStream(folder(), BALLAST + "*")) {
            for (Path piece : ballast) {
                Files.delete(piece);
            }
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int code = code(command);
        if (code != 0) {
            throw new IOException(String.join(" ", List.of(command)) + " ended with " + code);
        }
    }

    private static int code(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }
}
