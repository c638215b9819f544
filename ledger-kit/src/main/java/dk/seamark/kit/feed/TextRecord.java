package dk.seamark.kit.feed;

import org.jspecify.annotations.Nullable;

/** One record of the topic of texts. */
public sealed interface TextRecord {

    /** The text's id, a UUID. */
    String textId();

    /**
     * Which service of which municipality sent it, as in an event's source; null if it is from before texts had a
     * source.
     */
    @Nullable
    String source();

    /**
     * A text; if there are several records of it, the last one counts.
     *
     * @param textId the text's id
     * @param source which service of which municipality sent it; null if it is from before texts had a source
     * @param municipality the municipality's key
     * @param salt the salt of its commitment
     * @param body the text
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(String textId, @Nullable String source, String municipality, byte[] salt, String body)
            implements TextRecord {}

    /**
     * The text is erased, and every copy of it must be erased too.
     *
     * @param textId the text's id
     * @param source which service of which municipality sent the erasure; null if it is from before texts had a source
     */
    record Erased(String textId, @Nullable String source) implements TextRecord {}
}
