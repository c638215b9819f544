package dk.seamark.kit.text;

import dk.seamark.events.value.Municipality;
import java.util.Collection;
import java.util.Optional;

/** The texts that this service keeps; bean of the kit. */
public interface Texts {

    /** Keeps new texts, to be sent before the events of the same transaction. */
    void keep(Municipality municipality, Collection<NewText> texts);

    /** The text with this id, or empty if it is unknown here or erased. */
    Optional<String> find(Municipality municipality, String textId);
}
