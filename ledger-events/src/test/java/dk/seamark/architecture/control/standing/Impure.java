package dk.seamark.architecture.control.standing;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Each impurity that the JDK offers. */
final class Impure {

    @Nullable
    Connection database;

    @Nullable
    URI address;

    @Nullable
    Clock clock;

    @Nullable
    Random random;

    @Nullable
    SecureRandom secureRandom;

    System.@Nullable Logger systemLogger;

    @Nullable
    Logger logger;

    Object today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    Object id() {
        return UUID.randomUUID();
    }

    Object chance() {
        return Math.random();
    }

    Object millis() {
        return System.currentTimeMillis();
    }

    Object nanos() {
        return System.nanoTime();
    }

    Object home() {
        return ZoneId.systemDefault();
    }

    Object language() {
        return Locale.getDefault();
    }
}
