package dk.seamark.kit.simulation;

/** The life of a process: once it is over, the process takes no further step. */
public final class Life {

    private boolean over;

    /** Ends it; the process notices at its next step. */
    public void end() {
        over = true;
    }

    public boolean isOver() {
        return over;
    }
}
