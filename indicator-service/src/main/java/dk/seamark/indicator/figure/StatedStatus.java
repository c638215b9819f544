package dk.seamark.indicator.figure;

import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.wire.Coded;
import org.jspecify.annotations.Nullable;

/** What a request says of how settled its figure is. */
public enum StatedStatus implements Coded {

    /** Its source may still change it. */
    PROVISIONAL("provisional"),

    /** It stays as it is. */
    FINAL("final");

    private final String code;

    StatedStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The status of the figure; null for a final one, and where the request says nothing. */
    public static @Nullable ObservationStatus of(@Nullable StatedStatus stated) {
        return stated == PROVISIONAL ? ObservationStatus.PROVISIONAL : null;
    }
}
