package dk.seamark.reporting.record.checkjournal;

/**
 * One check of a municipality's journal. It exists only in the memory of the instance that was asked. One thread
 * carries it out; any thread may read its state and cancel it.
 */
final class Check {

    private final String id;
    private final String municipality;
    private volatile long checked;
    private volatile long last;
    private volatile long refusedThoughSigned;
    private volatile boolean cancelled;
    private volatile CheckOutcome outcome = new CheckOutcome.Running();

    Check(String id, String municipality) {
        this.id = id;
        this.municipality = municipality;
    }

    String id() {
        return id;
    }

    String municipality() {
        return municipality;
    }

    /** The last position that was checked without a difference, from 0. */
    long checked() {
        return checked;
    }

    /** The end of the journal when the check began, at which the check ends; 0 until it is known. */
    long last() {
        return last;
    }

    /** The number of records stored as refused that would be accepted today. */
    long refusedThoughSigned() {
        return refusedThoughSigned;
    }

    CheckOutcome outcome() {
        return outcome;
    }

    boolean isRunning() {
        return outcome instanceof CheckOutcome.Running;
    }

    boolean foundDifference() {
        return outcome instanceof CheckOutcome.Different;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void goesTo(long position) {
        last = position;
    }

    void reached(Comparing comparing) {
        checked = comparing.position();
        refusedThoughSigned = comparing.refusedThoughSigned();
    }

    void cancel() {
        cancelled = true;
    }

    void ended(CheckOutcome with) {
        outcome = with;
    }
}
