package dk.seamark.kit.simulation;

/** Somebody who acts when it is their turn. */
@FunctionalInterface
public interface Actor {

    /** Does one thing. Others may act in the middle of it, wherever it asks a database or the broker. */
    void act();
}
