package dk.seamark.client;

/**
 * A request for something to be done to a plan.
 *
 * @param <T> what is asked for
 */
public final class PlanRequest<T> extends Request<T> {

    PlanRequest(RequestParts<T> parts) {
        super(parts);
    }

    /**
     * The same under a key of the caller's own, 1 to 64 of {@code A-Za-z0-9_-}. Sent again with that key it is done
     * once, and the first answer comes again, for 30 days.
     */
    public PlanRequest<T> once(String key) {
        return new PlanRequest<>(parts().header("Idempotency-Key", key));
    }

    /** The same, to be done to this version only: the {@code version} of an earlier answer, or {@code *}. */
    public PlanRequest<T> ifMatch(String version) {
        return new PlanRequest<>(parts().header("If-Match", version));
    }
}
