package dk.seamark.kit.feed;

/** What a service does with texts; a bean of this type starts the feed of texts. */
@FunctionalInterface
public interface TextHandler {

    /** Takes one text, or its erasure, in the transaction that stores the offset. */
    void handle(TextRecord record);
}
