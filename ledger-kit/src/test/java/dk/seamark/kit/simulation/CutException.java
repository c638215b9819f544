package dk.seamark.kit.simulation;

/** A connection is gone, or a server refuses. Without a stack trace, as a million of them are made. */
public final class CutException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CutException(String message) {
        super(message, null, false, false);
    }
}
