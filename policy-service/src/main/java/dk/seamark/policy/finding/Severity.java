package dk.seamark.policy.finding;

import dk.seamark.events.Coded;

/** How much a finding matters. */
public enum Severity implements Coded {

    /** The plan can be drafted so, but not approved. */
    BLOCKING("blocking"),

    /** Somebody should decide or mend it; until then some verdicts stay open or mislead. */
    WARNING("warning"),

    /** Worth knowing, and perhaps just as it should be. */
    NOTE("note");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
