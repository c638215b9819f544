package dk.seamark.pack;

import dk.seamark.events.value.TextRef;
import java.util.Optional;

/** Looks up the texts that people wrote. */
@FunctionalInterface
public interface Texts {

    /** The text of a reference; empty if it was erased. */
    Optional<String> text(TextRef reference);
}
