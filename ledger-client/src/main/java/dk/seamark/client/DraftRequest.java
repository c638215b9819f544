package dk.seamark.client;

/**
 * A request for a draft to be kept.
 *
 * @param <T> what is asked for
 */
public final class DraftRequest<T> extends Request<T> {

    DraftRequest(RequestParts<T> parts) {
        super(parts);
    }

    /** The same, to be done to this version only: the {@code version} of an earlier answer, or {@code *}. */
    public DraftRequest<T> ifMatch(String version) {
        return new DraftRequest<>(parts().header("If-Match", version));
    }
}
