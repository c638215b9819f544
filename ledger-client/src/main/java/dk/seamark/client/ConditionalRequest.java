package dk.seamark.client;

/**
 * A request for something that has versions, of which the caller may have the latest.
 *
 * @param <T> what is asked for
 */
public final class ConditionalRequest<T> extends Request<T> {

    ConditionalRequest(RequestParts<T> parts) {
        super(parts);
    }

    /** The same, answered only if there is another version than this: the {@code version} of an earlier answer. */
    public ConditionalRequest<T> ifNoneMatch(String version) {
        return new ConditionalRequest<>(parts().header("If-None-Match", version));
    }
}
