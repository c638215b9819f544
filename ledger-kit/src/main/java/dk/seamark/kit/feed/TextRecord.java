package dk.seamark.kit.feed;

import org.jspecify.annotations.Nullable;

/** One record of the topic of texts. */
public sealed interface TextRecord {

    /** The text's id, a UUID. */
    String textId();

    /** Who sends it, of which municipality, as in an event's source; null if it came before texts said so. */
    @Nullable
    String source();

    /**
     * A text, or a newer form of its record; the last one counts.
     *
     * @param textId the text's id
     * @param source who sends it, of which municipality; null if it came before texts said so
     * @param municipality the municipality's key
     * @param salt the salt of its commitment
     * @param body the text
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(String textId, @Nullable String source, String municipality, byte[] salt, String body)
            implements TextRecord {}

    /**
     * The text is erased, and so must be every copy of it.
     *
     * @param textId the text's id
     * @param source who says so, of which municipality; null if it came before texts said so
     */
    record Erased(String textId, @Nullable String source) implements TextRecord {}
}
