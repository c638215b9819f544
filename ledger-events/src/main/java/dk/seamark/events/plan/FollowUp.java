package dk.seamark.events.plan;

import dk.seamark.events.wire.Coded;

/** What a track's report must hold, as its plan asks. */
public enum FollowUp implements Coded {

    /** The status of the track's indicators. */
    INDICATOR_STATUS("indicator-status"),

    /** How the track's goals were worked with. */
    DESCRIPTION("description"),

    /** The activities, with examples. */
    ACTIVITIES("activities"),

    /** How many took part. */
    ATTENDANCE("attendance"),

    /** Recommendations for each focus area. */
    RECOMMENDATIONS("recommendations");

    private final String code;

    FollowUp(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
