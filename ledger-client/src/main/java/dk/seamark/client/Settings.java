package dk.seamark.client;

import java.time.Duration;

/**
 * How long is waited for an answer, and how much of it is taken.
 *
 * @param connecting how long for a connection
 * @param answering how long for the whole answer, from the moment that the request is sent; more than the 30 s that
 *     reporting-service may wait for an event
 * @param bytes how many bytes the body of an answer may have
 */
public record Settings(Duration connecting, Duration answering, int bytes) {

    /** 5 seconds for a connection, a minute for the answer, and 64 MiB, which a pack's bundle stays below. */
    public static Settings standard() {
        return new Settings(Duration.ofSeconds(5), Duration.ofMinutes(1), 64 << 20);
    }
}
