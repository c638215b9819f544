package dk.seamark.policy.finding;

import dk.seamark.events.wire.Coded;

/** How much a finding matters. */
public enum Severity implements Coded {

    /** The plan can be drafted so, but not approved until it is mended. */
    BLOCKING("blocking"),

    /**
     * Some verdicts stay open or mislead as long as it is so; the plan is approved once it is mended or
     * acknowledged.
     */
    WARNING("warning"),

    /** Worth knowing, and perhaps just as it should be; it hinders nothing. */
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
