package dk.seamark.client;

/**
 * A request for many figures to be recorded, which can be tried first.
 *
 * @param <T> what is asked for
 */
public final class TableRequest<T> extends Request<T> {

    TableRequest(RequestParts<T> parts) {
        super(parts);
    }

    /**
     * The same under a key of the caller's own, 1 to 64 of {@code A-Za-z0-9_-}. Sent again with that key it is done
     * once, and the first answer comes again, for 30 days.
     */
    public TableRequest<T> once(String key) {
        return new TableRequest<>(parts().header("Idempotency-Key", key));
    }

    /** The same, only tried: it is answered what it would lead to, and nothing is kept. */
    public TableRequest<T> dryRun() {
        return new TableRequest<>(parts().query("dryRun", true));
    }
}
