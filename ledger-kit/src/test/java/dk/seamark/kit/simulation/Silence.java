package dk.seamark.kit.simulation;

import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Keeps what fails in a simulation out of the log: it is meant to fail. */
public final class Silence {

    private Silence() {}

    /** From now on relays and feeds of this JVM log nothing. */
    public static void begin() {
        LoggingSystem logging = LoggingSystem.get(Silence.class.getClassLoader());
        for (String logger : List.of("dk.seamark.kit.relay", "dk.seamark.kit.feed", "io.micrometer")) {
            logging.setLogLevel(logger, LogLevel.OFF);
        }
    }
}
