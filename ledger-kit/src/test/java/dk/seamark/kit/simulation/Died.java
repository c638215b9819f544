package dk.seamark.kit.simulation;

/** A process dies here. Nothing of it may catch this and go on; transactions are rolled back, as by the server. */
public final class Died extends Error {

    private static final long serialVersionUID = 1;

    Died() {
        super("The process dies here", null, false, false);
    }
}
