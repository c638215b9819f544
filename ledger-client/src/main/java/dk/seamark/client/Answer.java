package dk.seamark.client;

import org.jspecify.annotations.Nullable;

/**
 * What a service answered.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

    /**
     * It was done.
     *
     * @param status the HTTP status, 200 to 299
     * @param body what was asked for
     * @param version the {@code ETag}, in its quotation marks, for {@code ifMatch} and {@code ifNoneMatch}; null if
     *     the answer has none
     */
    record Accepted<T>(int status, T body, @Nullable String version) implements Answer<T> {}

    /**
     * The sender has it already: the answer to {@code ifNoneMatch} alone.
     *
     * @param request the request in a line, for messages
     */
    record Unchanged<T>(String request) implements Answer<T> {

        @Override
        public int status() {
            return 304;
        }
    }

    /**
     * It was not done.
     *
     * @param request the request in a line, for messages
     * @param problem why
     */
    record Refused<T>(String request, Problem problem) implements Answer<T> {

        @Override
        public int status() {
            return problem.status();
        }
    }

    /** The HTTP status. */
    int status();

    /** Whether it was done. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * What was asked for.
     *
     * @throws RequestRefused if it was refused
     * @throws IllegalStateException if the sender has it already
     */
    default T body() {
        return accepted().body();
    }

    /**
     * The answer, if it was done.
     *
     * @throws RequestRefused if it was refused
     * @throws IllegalStateException if the sender has it already
     */
    default Accepted<T> accepted() {
        return switch (this) {
            case Accepted<T> accepted -> accepted;
            case Unchanged<T>(String request) -> throw new IllegalStateException(request + " → 304");
            case Refused<T>(String request, Problem problem) -> throw new RequestRefused(request, problem);
        };
    }

    /**
     * Why it was refused.
     *
     * @throws IllegalStateException if it was not
     */
    default Problem problem() {
        if (this instanceof Refused<T>(String request, Problem problem)) {
            return problem;
        }
        throw new IllegalStateException("It was not refused, but answered " + status());
    }
}
