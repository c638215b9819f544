package dk.seamark.indicator.proposefigures;

import dk.seamark.events.wire.Coded;

/** What became of a proposal. */
enum ProposalState implements Coded {

    /** Nobody has answered it. */
    OPEN("open"),

    /** A person confirmed it, and the figure was recorded. */
    CONFIRMED("confirmed"),

    /** A person dismissed it; the same figure is not proposed again while the same one stands. */
    DISMISSED("dismissed"),

    /** The source or the ledger said something else since. */
    SUPERSEDED("superseded");

    private final String code;

    ProposalState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
