package dk.seamark.kit.signing;

/** Which topic a record is of. It is signed with the record, so that none can be moved to the other topic. */
public enum RecordKind {
    /** An event. */
    EVENT("event"),
    /** A text, or its erasure. */
    TEXT("text");

    private final String code;

    RecordKind(String code) {
        this.code = code;
    }

    /** As it stands in what is signed. */
    String code() {
        return code;
    }
}
