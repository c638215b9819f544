package dk.seamark.reporting.record.rebuild;

import dk.seamark.events.wire.Coded;

/** What a rebuild begins with. */
enum RebuildFrom implements Coded {

    /** With the first entry of the journal. */
    ZERO("zero"),

    /** With what the newest rebuild verified, if that still has the hash that it had. */
    CHECKPOINT("checkpoint");

    private final String code;

    RebuildFrom(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
