package dk.seamark.faults.strike;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clock of the services and of the issuer, which libfaketime reads from a file while they run. */
final class FakeClock {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/faketime/libfaketime.so.1"),
            Path.of("/usr/lib64/faketime/libfaketime.so.1"));

    private final Path file;
    private volatile boolean used;

    /** @param file where it is set */
    FakeClock(Path file) {
        this.file = file;
    }

    /** Why there can be none here; empty if there can. */
    static Optional<String> hindrance() {
        return library().isPresent() ? Optional.empty() : Optional.of("libfaketime er ikke installeret");
    }

    private static Optional<Path> library() {
        return PLACES.stream().filter(Files::exists).findFirst();
    }

    /** Whether what starts from now on goes by it; it costs each look at the clock some microseconds. */
    void use(boolean wanted) {
        used = wanted;
    }

    /** What a process must find in its environment to go by it; empty while it is not used. */
    Map<String, String> environment() {
        if (!used) {
            return Map.of();
        }
        return Map.of(
                "NO_FAKE_STAT",
                "1",
                "LD_PRELOAD",
                library().orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                file.toString(),
                "FAKETIME_CACHE_DURATION",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                // With it every timed wait of a JVM takes twenty milliseconds more.
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }

    /** Sets it, at most a second later: {@code +90d}, {@code +0}. */
    void set(String offset) {
        try {
            Path whole = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(whole, offset + "\n");
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
