package dk.seamark.client;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * In whose name is asked.
 *
 * @param municipality the key of the municipality whose ledger it is; a token of another one is refused
 * @param token gives the bearer token, for each request anew, so that whoever asks can renew it
 * @param language what problems and other words for people are to be in, {@code da} or {@code en}; null leaves it to
 *     the service, which speaks Danish then
 */
public record Caller(
        String municipality,
        Supplier<String> token,
        @Nullable String language) {

    /** Somebody with tokens of a municipality, who reads Danish. */
    public static Caller of(String municipality, Supplier<String> token) {
        return new Caller(municipality, token, null);
    }

    /** The same person, who reads {@code da} or {@code en}. */
    public Caller reading(String language) {
        return new Caller(municipality, token, language);
    }
}
