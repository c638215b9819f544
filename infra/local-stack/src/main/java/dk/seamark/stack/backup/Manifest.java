package dk.seamark.stack.backup;

import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The SHA-256 of each file of a folder, in the form of {@code sha256sum}, which can check it too. It finds what a disk
 * or a copying lost; who changes a file can change it as well.
 */
final class Manifest {
    /** The name of the file. */
    static final String NAME = "MANIFEST.sha256";

    private static final String BETWEEN = "  ";
    private static final int DIGEST_LETTERS = 64;
    private static final int CHUNK_BYTES = 1 << 20;

    private Manifest() {}

    /** Writes that of all files in the folder. */
    static void write(Path folder) throws IOException {
        Secrets.writePrivately(
                folder.resolve(NAME),
                digests(folder).entrySet().stream()
                        .map(entry -> entry.getValue() + BETWEEN + entry.getKey() + "\n")
                        .collect(Collectors.joining()));
    }

    /**
     * Reads every file again and compares.
     *
     * @return how many files there are
     * @throws StackFailure when a file is not what it was, is missing or was not there
     */
    static int verify(Path folder) throws IOException {
        Map<String, String> written = read(folder);
        Map<String, String> there = digests(folder);
        for (var entry : written.entrySet()) {
            String digest = there.get(entry.getKey());
            if (!entry.getValue().equals(digest)) {
                throw new StackFailure("Sikkerhedskopien i %s er ikke hel: %s %s."
                        .formatted(
                                folder, entry.getKey(), digest == null ? "mangler" : "er ikke, som den blev skrevet"));
            }
        }
        for (String file : there.keySet()) {
            if (!written.containsKey(file)) {
                throw new StackFailure(
                        "I sikkerhedskopien i %s ligger %s, som ikke hører til.".formatted(folder, file));
            }
        }
        return written.size();
    }

    private static Map<String, String> read(Path folder) throws IOException {
        try {
            Map<String, String> digests = new TreeMap<>();
            for (String line : Files.readAllLines(folder.resolve(NAME))) {
                digests.put(line.substring(DIGEST_LETTERS + BETWEEN.length()), line.substring(0, DIGEST_LETTERS));
            }
            return digests;
        } catch (NoSuchFileException | IndexOutOfBoundsException e) {
            throw new StackFailure(
                    "%s er ikke en hel sikkerhedskopi: %s mangler eller kan ikke læses.".formatted(folder, NAME), e);
        }
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals(NAME)) {
                    digests.put(name, digest(file));
                }
            }
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK_BYTES);
            while (channel.read(chunk) >= 0) {
                digest.update(chunk.flip());
                chunk.clear();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
