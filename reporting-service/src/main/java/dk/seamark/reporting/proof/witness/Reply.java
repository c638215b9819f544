package dk.seamark.reporting.proof.witness;

/** What came of a request to a witness. */
sealed interface Reply {

    /**
     * It signed.
     *
     * @param line its signature line, verified, with its line feed
     */
    record Signed(String line) implements Reply {}

    /**
     * It has seen the log at another size than it was told.
     *
     * @param size how many leaves, from 0
     */
    record SeenAt(long size) implements Reply {}

    /** What it was handed does not go on from what it has signed: there are two histories. */
    record Inconsistent() implements Reply {}

    /**
     * It does not sign for this log: it knows another key, or none.
     *
     * @param status the status of HTTP
     */
    record Refused(int status) implements Reply {}

    /**
     * It could not be asked, or answered what it must not.
     *
     * @param why in a few words
     */
    record Silent(String why) implements Reply {}
}
