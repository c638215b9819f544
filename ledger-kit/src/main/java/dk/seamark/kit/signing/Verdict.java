package dk.seamark.kit.signing;

/** The verdict on a record's signature. */
public sealed interface Verdict {

    /**
     * It is signed by the service that it names as its source, and unchanged since.
     *
     * @param keyId the key's id
     * @param retired whether the key is retired
     */
    record Signed(String keyId, boolean retired) implements Verdict {}

    /** It has no signature. */
    record Unsigned() implements Verdict {}

    /**
     * Its signature is not valid.
     *
     * @param reason why, as the predicate of a sentence about the record
     */
    record Refused(String reason) implements Verdict {}
}
