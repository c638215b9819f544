package dk.seamark.client.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a figure is corrected or withdrawn. */
public enum CorrectionReason {
    /** It was typed wrongly. */
    TYPING_ERROR,
    /** The source revised its figure. */
    SOURCE_REVISED,
    /** It belonged to another period. */
    WRONG_PERIOD,
    /** It belonged to another component or series. */
    WRONG_COMPONENT,
    /** It was counted or calculated wrongly. */
    METHOD_ERROR,
    /** Another reason, which the explanation must give. */
    OTHER;

    /** Its code. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
