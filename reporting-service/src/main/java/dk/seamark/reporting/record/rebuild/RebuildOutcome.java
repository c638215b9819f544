package dk.seamark.reporting.record.rebuild;

import dk.seamark.events.wire.Coded;

/** How a rebuild ended. */
enum RebuildOutcome implements Coded {

    /** It is running. */
    RUNNING("running"),

    /** The active facts matched the journal; they were replaced by the rebuilt ones. */
    AGREED("agreed"),

    /** The active facts did not match the journal; they were replaced by the rebuilt ones. */
    DIFFERED("differed"),

    /** The journal does not match the log; the active facts were not replaced. */
    JOURNAL_CHANGED("journal-changed"),

    /** It was cancelled; the active facts were not replaced. */
    CANCELLED("cancelled"),

    /** It failed; the active facts were not replaced. */
    FAILED("failed"),

    /** The instance that ran it is gone; the active facts were not replaced. */
    ABANDONED("abandoned");

    private final String code;

    RebuildOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
