package dk.seamark.events.figure;

import dk.seamark.events.wire.Coded;

/** Why a figure was corrected or withdrawn. */
public enum CorrectionReason implements Coded {

    /** It was typed wrongly. */
    TYPING_ERROR("typing-error"),

    /** The source revised its figure. */
    SOURCE_REVISED("source-revised"),

    /** It belonged to another period. */
    WRONG_PERIOD("wrong-period"),

    /** It belonged to another component or series. */
    WRONG_COMPONENT("wrong-component"),

    /** It was counted or calculated wrongly. */
    METHOD_ERROR("method-error"),

    /** Another reason, given in the explanation. */
    OTHER("other");

    private final String code;

    CorrectionReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
