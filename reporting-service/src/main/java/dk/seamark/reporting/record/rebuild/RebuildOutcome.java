package dk.seamark.reporting.record.rebuild;

import dk.seamark.events.wire.Coded;

/** How a rebuild ended. */
enum RebuildOutcome implements Coded {

    /** It is at work. */
    RUNNING("running"),

    /** What was asked before is what the journal leads to; the fresh facts are asked now. */
    AGREED("agreed"),

    /** What was asked before is not what the journal leads to; the fresh facts are asked now. */
    DIFFERED("differed"),

    /** The journal is not the one that was logged; the facts that were asked still are. */
    JOURNAL_CHANGED("journal-changed"),

    /** Somebody broke it off; the facts that were asked still are. */
    CANCELLED("cancelled"),

    /** It could not be done; the facts that were asked still are. */
    FAILED("failed"),

    /** The instance that was at work is gone; the facts that were asked still are. */
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
