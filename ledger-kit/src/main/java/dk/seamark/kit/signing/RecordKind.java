package dk.seamark.kit.signing;

/**
 * The topic that a record belongs to. It is signed with the record, so that a record cannot be moved to the other
 * topic.
 */
public enum RecordKind {
    /** An event. */
    EVENT("event"),
    /** A text, or its erasure. */
    TEXT("text");

    private final String code;

    RecordKind(String code) {
        this.code = code;
    }

    /** The code in the signed form. */
    String code() {
        return code;
    }
}
