package dk.seamark.client.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why there is no figure. */
public enum MissingReason {
    /** Nobody measured it. */
    NOT_MEASURED,
    /** The source has not published it yet. */
    NOT_PUBLISHED_YET,
    /** The source withholds it, because the numbers are small. */
    SUPPRESSED,
    /** The method changed, so that it is not comparable. */
    METHOD_CHANGED,
    /** It is not relevant for this period. */
    NOT_RELEVANT,
    /** It was measured, but is delivered late. */
    LATE;

    /** Its code. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
