package dk.seamark.kit.feed;

/** Processes texts; a bean of this type starts the feed of texts. */
@FunctionalInterface
public interface TextHandler {

    /** Processes one text, or its erasure, in the transaction that stores the offset. */
    void handle(TextRecord record);
}
