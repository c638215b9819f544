package dk.seamark.reporting.record.rebuild;

import dk.seamark.events.wire.Coded;

/** What a rebuild starts from. */
enum RebuildFrom implements Coded {

    /** The first entry of the journal. */
    ZERO("zero"),

    /** The state that the latest rebuild verified, if the stored facts still have that hash. */
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
