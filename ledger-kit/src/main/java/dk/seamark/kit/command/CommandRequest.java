package dk.seamark.kit.command;

import dk.seamark.kit.text.NewText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a command beside the command. A controller method that takes a {@code CommandRequest}
 * gets the request's key and digest, and adds its texts.
 *
 * @param idempotencyKey the header {@code Idempotency-Key}; null if there is none
 * @param requestHash SHA-256 over method, path, query and body, in lower-case hexadecimal
 * @param texts what people wrote, kept in the same transaction
 * @param extra what the receipt says beside the events
 * @param alongside what is done in the same transaction, once the events are appended
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

    /** A submission without a key, as a service makes on its own behalf. */
    public static CommandRequest plain() {
        return of(null, "");
    }

    static CommandRequest of(@Nullable String idempotencyKey, String requestHash) {
        return new CommandRequest(idempotencyKey, requestHash, List.of(), Map.of(), () -> {});
    }

    /** This submission, with work that is done if its events are appended, and only then. */
    public CommandRequest alongside(Runnable work) {
        return new CommandRequest(idempotencyKey, requestHash, texts, extra, work);
    }

    /** This submission with one more text to be kept. */
    public CommandRequest withText(NewText text) {
        return withTexts(List.of(text));
    }

    /** This submission with more texts to be kept. */
    public CommandRequest withTexts(List<NewText> more) {
        List<NewText> all = new ArrayList<>(texts);
        all.addAll(more);
        return new CommandRequest(idempotencyKey, requestHash, all, extra, alongside);
    }

    /** This submission with one more field in its receipt. */
    public CommandRequest with(String field, Object value) {
        Map<String, Object> all = new TreeMap<>(extra);
        all.put(field, value);
        return new CommandRequest(idempotencyKey, requestHash, texts, all, alongside);
    }
}
