package dk.seamark.client.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is kept where some rows are refused. */
public enum Keeping {
    /** Nothing. */
    ALL_OR_NOTHING,
    /** The rows that are not. */
    EACH_ON_ITS_OWN;

    /** Its code. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
