package dk.seamark.kit.signing;

/** What is to be said of a record's signature. */
public sealed interface Verdict {

    /**
     * The service that the record names as its source signed it, and nothing of it was changed since.
     *
     * @param keyId the key
     * @param retired whether the key is retired
     */
    record Signed(String keyId, boolean retired) implements Verdict {}

    /** It has no signature. */
    record Unsigned() implements Verdict {}

    /**
     * It has one that does not hold.
     *
     * @param reason why, as the rest of a sentence that begins with the record
     */
    record Refused(String reason) implements Verdict {}
}
