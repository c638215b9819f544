package dk.seamark.kit.feed;

/** One record of the topic of texts. */
public sealed interface TextRecord {

    /** The text's id, a UUID. */
    String textId();

    /**
     * A text, or a newer form of its record; the last one counts.
     *
     * @param textId the text's id
     * @param municipality the municipality's key
     * @param salt the salt of its commitment
     * @param body the text
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(String textId, String municipality, byte[] salt, String body) implements TextRecord {}

    /**
     * The text is erased, and so must be every copy of it.
     *
     * @param textId the text's id
     */
    record Erased(String textId) implements TextRecord {}
}
