package dk.seamark.kit.accesslog;

import dk.seamark.kit.security.Caller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request and its response.
 *
 * @param at when the response was sent
 * @param municipality the municipality in the path; null if it has none
 * @param caller the caller; null without a valid token
 * @param method the HTTP method
 * @param pattern the pattern of the access rule that decided; null if none did
 * @param path the path as it was sent, without the query
 * @param address the decoded path, the same for every spelling
 * @param status the response's status; 403 if the caller may not do a part of what was requested
 * @param client the client's address
 * @param network the part of {@code client} that identifies one household or office
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

    /** How many different entries of a kind are distinguished within a minute; further ones are only counted. */
    enum Kind {
        /** A response with data that is not meant for everyone. */
        GRANTED("granted", 2_000, 100),
        /** A refused request with a valid token. */
        REFUSED("refused", 1_000, 50),
        /** A refused request without a valid token. As anybody can send those, they must not fill the disk. */
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

        /**
         * How many entries of one caller, or of one network without a token, are distinguished before they are merged.
         */
        int mostOfOne() {
            return mostOfOne;
        }
    }

    /**
     * The key by which entries within a minute are merged into one row. A caller is identified by its token, wherever
     * it calls from; a request without one by its network.
     *
     * @param who the caller by municipality, role and id, or the network
     * @param what the path of the data that was returned; empty if the path does not distinguish rows
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
     * A coarser key. If somebody does very many different things in a minute, it still shows what was done and how
     * often. Refusals at invented municipalities are then recorded for none of them.
     */
    Same coarse() {
        boolean own = caller != null && caller.municipality().key().equals(municipality);
        return new Same(kind(), status, own ? municipality : null, who(), "", pattern, "");
    }

    private String who() {
        return caller == null ? network : caller.toString();
    }
}
