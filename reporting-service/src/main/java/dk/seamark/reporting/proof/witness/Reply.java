package dk.seamark.reporting.proof.witness;

/** The response of a witness. */
sealed interface Reply {

    /**
     * It signed.
     *
     * @param line its signature line, verified, with its line feed
     */
    record Signed(String line) implements Reply {}

    /**
     * The log's size at the witness's last signature is not the one that the request stated.
     *
     * @param size that size in leaves, from 0
     */
    record SeenAt(long size) implements Reply {}

    /** The checkpoint does not extend the one that it signed last: there are two histories. */
    record Inconsistent() implements Reply {}

    /**
     * It does not sign for this log: it has another key for it, or none.
     *
     * @param status the HTTP status
     */
    record Refused(int status) implements Reply {}

    /**
     * It was not reachable, or its response was not valid.
     *
     * @param why in a few words
     */
    record Silent(String why) implements Reply {}
}
