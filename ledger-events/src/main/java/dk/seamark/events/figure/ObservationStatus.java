package dk.seamark.events.figure;

import dk.seamark.events.wire.Coded;

/** How settled a figure is at its source, as the codes of official statistics say it. */
public enum ObservationStatus implements Coded {

    /** Its source may still change it. */
    PROVISIONAL("provisional");

    private final String code;

    ObservationStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
