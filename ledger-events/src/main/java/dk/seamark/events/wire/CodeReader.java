package dk.seamark.events.wire;

import java.util.Optional;

/** Reads the codes of a type. */
@FunctionalInterface
public interface CodeReader {

    /** The value with this code; empty if there is none, or if its code is not spelled exactly so. */
    Optional<? extends Coded> read(String code);
}
