package dk.seamark.kit.axon;

/** The service must not start as it is configured; the message is one sentence for the operator. */
public final class RefusesToStart extends RuntimeException {

    /** Refuses for this reason, which says as well what to do. */
    public RefusesToStart(String reason) {
        super(reason);
    }
}
