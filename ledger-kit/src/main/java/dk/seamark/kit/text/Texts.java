package dk.seamark.kit.text;

import dk.seamark.events.value.Municipality;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The store of this service's texts; a bean of the kit. */
public interface Texts {

    /** Stores new texts, which are sent before the events of the same transaction. */
    void keep(Municipality municipality, Collection<NewText> texts);

    /** The text with this id; empty if it is unknown here or erased. */
    Optional<String> find(Municipality municipality, String textId);

    /** The texts with these ids, by id; without those that are unknown here or erased. */
    Map<String, String> find(Municipality municipality, Collection<String> textIds);
}
