package dk.seamark.client;

/**
 * A request that can be sent, again if need be. What an operation demands is given where the request is made; what it
 * may be told besides is told to the request, which makes another and stays as it is.
 *
 * @param <T> what is asked for
 */
public sealed class Request<T>
        permits ConditionalRequest, DraftRequest, KeyedRequest, PlanChange, PlanRequest, TableRequest {

    private final RequestParts<T> parts;

    Request(RequestParts<T> parts) {
        this.parts = parts;
    }

    final RequestParts<T> parts() {
        return parts;
    }

    /**
     * Sends it, and waits for the answer.
     *
     * @throws NoAnswer if there is none
     * @throws UnreadableAnswer if it was done, and what came back is not what the contract describes
     */
    public final Answer<T> send() {
        return parts.send();
    }
}
