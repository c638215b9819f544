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
 * @param address the same, decoded: however it was written, it is one
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
        String address,
        int status,
        String client,
        String network) {

    /** How many different things of a kind are told apart in a minute; what is beyond is counted. */
    enum Kind {
        /** What is not meant for everyone was handed out. */
        GRANTED("granted", 2_000, 100),
        /** Somebody with a good token was refused. */
        REFUSED("refused", 1_000, 50),
        /** Somebody without one was refused; anybody can be that, so it may fill no disk. */
        STRANGER("refused", 60, 10);

        private final String code;
        private final int most;
        private final int mostOfOne;

        Kind(String code, int most, int mostOfOne) {
            this.code = code;
            this.most = most;
            this.mostOfOne = mostOfOne;
        }

        String code() {
            return code;
        }

        int most() {
            return most;
        }

        /** How many of one caller, or of one stranger's network, before they are told together. */
        int mostOfOne() {
            return mostOfOne;
        }
    }

    /**
     * What is one row within a minute. A caller is one wherever it calls from; a stranger is where it calls from.
     *
     * @param who the caller by municipality, role and id, or the stranger's network
     * @param what the address of what was handed out; empty if it does not tell rows apart
     */
    record Same(
            Kind kind,
            int status,
            @Nullable String municipality,
            String who,
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
        return new Same(kind(), status, municipality, who(), method, pattern, kind() == Kind.GRANTED ? address : "");
    }

    /**
     * The same with less told apart: of who does very many different things in a minute, what was done stays to be
     * seen, and how often. What somebody was refused at made-up municipalities is not told to any of them.
     */
    Same coarse() {
        boolean own = caller != null && caller.municipality().key().equals(municipality);
        return new Same(kind(), status, own ? municipality : null, who(), "", pattern, "");
    }

    private String who() {
        return caller == null ? network : caller.toString();
    }
}
