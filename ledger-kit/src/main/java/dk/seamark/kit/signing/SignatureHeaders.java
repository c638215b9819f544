package dk.seamark.kit.signing;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The headers with a record's signature; CloudEvents extension attributes. */
public final class SignatureHeaders {

    /** The signature with its path, in Base64: the only header that is not signed itself. */
    public static final String SIGNATURE = "ce_signature";

    /** The id of the key that signed. */
    public static final String SIGNING_KEY = "ce_signingkey";

    private SignatureHeaders() {}

    /** The last header of this name as text; null if there is none. */
    public static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
