package dk.seamark.client;

/**
 * A request for a plan to be changed, which can be tried first.
 *
 * @param <T> what is asked for
 */
public final class PlanChange<T> extends Request<T> {

    PlanChange(RequestParts<T> parts) {
        super(parts);
    }

    /**
     * The same under a key of the caller's own, 1 to 64 of {@code A-Za-z0-9_-}. Sent again with that key it is done
     * once, and the first answer comes again, for 30 days.
     */
    public PlanChange<T> once(String key) {
        return new PlanChange<>(parts().header("Idempotency-Key", key));
    }

    /** The same, to be done to this version only: the {@code version} of an earlier answer, or {@code *}. */
    public PlanChange<T> ifMatch(String version) {
        return new PlanChange<>(parts().header("If-Match", version));
    }

    /** The same, only tried: it is answered what it would lead to, and nothing is kept. */
    public PlanChange<T> dryRun() {
        return new PlanChange<>(parts().query("dryRun", true));
    }
}
