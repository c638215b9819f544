package dk.seamark.kit.erasure;

import dk.seamark.events.value.Municipality;

/**
 * Copies of texts that a service keeps beside its store of texts, such as drafts. Every bean of this type is called
 * when a text is erased, in the transaction that erases it.
 */
@FunctionalInterface
public interface TextCopies {

    /**
     * Removes every copy of a text.
     *
     * @param body the text that is being erased
     */
    void remove(Municipality municipality, String body);
}
