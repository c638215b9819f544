package dk.seamark.client;

/**
 * A request for something to be done, which can have a key.
 *
 * @param <T> what is asked for
 */
public final class KeyedRequest<T> extends Request<T> {

    KeyedRequest(RequestParts<T> parts) {
        super(parts);
    }

    /**
     * The same under a key of the caller's own, 1 to 64 of {@code A-Za-z0-9_-}. Sent again with that key it is done
     * once, and the first answer comes again, for 30 days.
     */
    public KeyedRequest<T> once(String key) {
        return new KeyedRequest<>(parts().header("Idempotency-Key", key));
    }
}
