package dk.seamark.events.erasure;

/**
 * The events about erasing one text that a person wrote. They name the text by its id alone, so that they can stay when
 * it is gone.
 */
public sealed interface TextErasureEvent extends ErasureEvent
        permits TextErasureRequested, TextErasureDeclined, TextErased {

    /** The id of the text, as in the reference that an event has to it. */
    String textId();
}
