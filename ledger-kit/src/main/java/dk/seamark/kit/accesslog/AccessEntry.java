package dk.seamark.kit.accesslog;

import dk.seamark.kit.security.Caller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened with one request.
 *
 * @param at when it was answered
 * @param municipality the one that the address names; null if it names none
 * @param caller who asked; null without a good token
 * @param method the HTTP method
 * @param pattern the row of the table of rights that decided; null if none did
 * @param path the address as it was sent, without its query
 * @param status the answer's
 * @param client where it came from
 * @param network what of {@code client} tells one household or office from another
 */
record AccessEntry(
        Instant at,
        @Nullable String municipality,
        @Nullable Caller caller,
        String method,
        @Nullable String pattern,
        String path,
        int status,
        String client,
        String network) {

    /** How many different things of a kind are told apart in a minute; what is beyond is counted. */
    enum Kind {
        /** What is not meant for everyone was handed out. */
        GRANTED("granted", 2_000),
        /** Somebody with a good token was refused. */
        REFUSED("refused", 1_000),
        /** Somebody without one was refused; anybody can be that, so it may fill no disk. */
        STRANGER("refused", 60);

        private final String code;
        private final int most;

        Kind(String code, int most) {
            this.code = code;
            this.most = most;
        }

        String code() {
            return code;
        }

        int most() {
            return most;
        }
    }

    /** What is one row within a minute. A caller is one wherever it calls from; a stranger is where it calls from. */
    record Same(
            Kind kind,
            int status,
            @Nullable String municipality,
            @Nullable Caller caller,
            String method,
            @Nullable String pattern,
            String what) {}

    Kind kind() {
        if (status < 400) {
            return Kind.GRANTED;
        }
        return caller == null ? Kind.STRANGER : Kind.REFUSED;
    }

    Same same() {
        return new Same(
                kind(),
                status,
                municipality,
                caller,
                method,
                pattern,
                switch (kind()) {
                    case GRANTED -> path;
                    case REFUSED -> "";
                    case STRANGER -> network;
                });
    }
}
