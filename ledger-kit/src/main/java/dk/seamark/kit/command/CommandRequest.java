package dk.seamark.kit.command;

import dk.seamark.kit.text.NewText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What accompanies a command. A controller method with a parameter of this type gets the request's key and digest, and
 * adds its texts.
 *
 * @param idempotencyKey the header {@code Idempotency-Key}; null if there is none
 * @param requestHash SHA-256 over method, path, query and body, in lower-case hexadecimal
 * @param texts the texts that people wrote, stored in the same transaction
 * @param extra further fields of the receipt
 * @param alongside work to do in the same transaction, once the events are appended
 */
public record CommandRequest(
        @Nullable String idempotencyKey,
        String requestHash,
        List<NewText> texts,
        Map<String, Object> extra,
        Runnable alongside) {

    /** Copies the collections. */
    public CommandRequest {
        texts = List.copyOf(texts);
        extra = Map.copyOf(extra);
    }

    /** A request without a key, for commands that a service gives on its own behalf. */
    public static CommandRequest plain() {
        return of(null, "");
    }

    static CommandRequest of(@Nullable String idempotencyKey, String requestHash) {
        return new CommandRequest(idempotencyKey, requestHash, List.of(), Map.of(), () -> {});
    }

    /** A copy with work that is done only if its events are appended. */
    public CommandRequest alongside(Runnable work) {
        return new CommandRequest(idempotencyKey, requestHash, texts, extra, work);
    }

    /** A copy with one more text to store. */
    public CommandRequest withText(NewText text) {
        return withTexts(List.of(text));
    }

    /** A copy with more texts to store. */
    public CommandRequest withTexts(List<NewText> more) {
        List<NewText> all = new ArrayList<>(texts);
        all.addAll(more);
        return new CommandRequest(idempotencyKey, requestHash, all, extra, alongside);
    }

    /** A copy with one more field for its receipt. */
    public CommandRequest with(String field, Object value) {
        Map<String, Object> all = new TreeMap<>(extra);
        all.put(field, value);
        return new CommandRequest(idempotencyKey, requestHash, texts, all, alongside);
    }
}
