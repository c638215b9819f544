package dk.seamark.stack.folder;

import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Passwords and keys, drawn at first use and kept in a file that only its owner can read. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Map<String, String> values;

    private Secrets(Path file, Map<String, String> values) {
        this.file = file;
        this.values = values;
    }

    /** Reads the file, or begins an empty one. */
    public static Secrets in(Path file) {
        try {
            var values = new TreeMap<String, String>();
            if (Files.exists(file)) {
                var properties = new Properties();
                properties.load(new StringReader(Files.readString(file)));
                properties.forEach((name, value) -> values.put((String) name, (String) value));
            }
            return new Secrets(file, values);
        } catch (IOException e) {
            throw new StackFailure("%s kan ikke læses: %s".formatted(file, e), e);
        }
    }

    /** The secret of this name: 192 random bits in URL-safe letters, the same ever after. */
    public String get(String name) {
        return get(name, () -> {
            var bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
    }

    /** The secret of this name: what is drawn the first time, on one line, without backslashes; the same ever after. */
    public synchronized String get(String name, Supplier<String> draw) {
        String known = values.get(name);
        if (known != null) {
            return known;
        }
        String drawn = draw.get();
        values.put(name, drawn);
        writePrivately(
                file,
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
        return drawn;
    }

    /** Writes a file that only its owner can read, whole or not at all. */
    public static void writePrivately(Path file, String content) {
        writePrivately(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with any bytes. */
    public static void writePrivately(Path file, byte[] content) {
        try {
            Folders.createFor(file);
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            try (var channel = open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackFailure("%s kan ikke skrives: %s".formatted(file, e), e);
        }
    }

    /** Opens a file that only its owner can read if it is made now. */
    public static FileChannel open(Path file, OpenOption... how) throws IOException {
        return FileChannel.open(
                file, Set.of(how), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
