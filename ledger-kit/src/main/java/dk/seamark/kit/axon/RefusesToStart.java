package dk.seamark.kit.axon;

/** The service must not start with this configuration; the message is one sentence for the operator. */
public final class RefusesToStart extends RuntimeException {

    /** @param reason what is wrong, and what to do */
    public RefusesToStart(String reason) {
        super(reason);
    }
}
