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
     * It is signed by a key that is none of the service's that it names as its source: by somebody else, or by a key
     * that the service had before and that is in no list any more.
     *
     * @param keyId the id of the key that the record names
     * @param service the service that it names
     */
    record Unlisted(String keyId, String service) implements Verdict {

        /** Why it is refused, as the predicate of a sentence about the record. */
        public String reason() {
            return "it is signed by a key that is none of " + service + "'s";
        }
    }

    /**
     * Its signature is not valid.
     *
     * @param reason why, as the predicate of a sentence about the record
     */
    record Refused(String reason) implements Verdict {}
}
