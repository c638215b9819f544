package dk.seamark.indicator.proposefigures;

import dk.seamark.events.wire.Coded;

/** How a proposed figure stands to the ledger's. */
enum ProposalKind implements Coded {

    /** The ledger has no figure there. */
    NEW("new"),

    /** The source said something else before: it has revised its figure. */
    SOURCE_REVISED("source-revised"),

    /** The ledger has another figure, and nobody knows that the source ever said so. */
    DIFFERS("differs");

    private final String code;

    ProposalKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
