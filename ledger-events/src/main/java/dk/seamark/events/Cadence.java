package dk.seamark.events;

/** How often a track is reported on. */
public enum Cadence implements Coded {

    /** Once a year, in the first quarter of the next. */
    YEARLY("yearly");

    private final String code;

    Cadence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
