package dk.seamark.indicator.proposefigures;

import dk.seamark.events.wire.Coded;

/** What came of a cell that was fetched. */
enum CellOutcome implements Coded {

    /** It is proposed. */
    PROPOSED("proposed"),

    /** It was proposed before, and nobody has answered. */
    PENDING("pending"),

    /** The ledger says the same. */
    UNCHANGED("unchanged"),

    /** It was dismissed before, and nothing has changed since. */
    DISMISSED_BEFORE("dismissed-before"),

    /** It cannot be a figure of the component, as its unit allows no such number. */
    UNFIT("unfit"),

    /** The source has no figure, or says that it is too uncertain. */
    NOT_AVAILABLE("not-available"),

    /** The source withholds it. */
    CONFIDENTIAL("confidential"),

    /** The source has no figure and does not say why. */
    UNEXPLAINED("unexplained");

    private final String code;

    CellOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
