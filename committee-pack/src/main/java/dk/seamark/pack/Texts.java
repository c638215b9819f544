package dk.seamark.pack;

import dk.seamark.events.value.TextRef;
import java.util.Optional;

/** Where the texts are that people wrote. */
@FunctionalInterface
public interface Texts {

    /** The text that the reference names; empty if it was erased. */
    Optional<String> text(TextRef reference);
}
