package dk.seamark.events.erasure;

import dk.seamark.events.LedgerEvent;

/**
 * The events about erasing a text that a person wrote. The service that keeps the text publishes them; they name the
 * text by its id alone, so that they can stay when it is gone.
 */
public sealed interface ErasureEvent extends LedgerEvent permits TextErasureRequested, TextErasureDeclined, TextErased {

    /** The id of the text, as in the reference that an event has to it. */
    String textId();
}
