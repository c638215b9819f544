package dk.seamark.kit.security;

import dk.seamark.events.wire.Coded;

/** The role of a caller for a municipality's ledger; the token's claim {@code role} holds the code. */
public enum Role implements Coded {

    /** Delivers figures and track texts for one centre. */
    CENTRE_STAFF("centre-staff"),

    /** Enters and revises policies, plans and targets. */
    PLAN_OWNER("plan-owner"),

    /** Returns and approves track texts, and issues packs. */
    SECRETARIAT("secretariat"),

    /** Reads everything of the municipality and writes nothing. */
    AUDITOR("auditor"),

    /** Reads issued packs. */
    PUBLIC("public"),

    /**
     * Decides about the machinery, in the database itself, or is the machinery that carries out what people decided for
     * all cases once. Events name it; no token may.
     */
    OPERATOR("operator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
