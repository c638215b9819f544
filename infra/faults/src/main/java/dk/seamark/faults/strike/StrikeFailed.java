package dk.seamark.faults.strike;

/** A fault could not be made to happen, and nothing of it is left. The cycle goes on as one without a fault. */
public final class StrikeFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message why, in English */
    StrikeFailed(String message) {
        super(message);
    }
}
