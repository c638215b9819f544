package dk.seamark.events.plan;

import dk.seamark.events.wire.Coded;

/** What a plan requires a track's report to contain. */
public enum FollowUp implements Coded {

    /** The status of the track's indicators. */
    INDICATOR_STATUS("indicator-status"),

    /** How the track worked towards its goals. */
    DESCRIPTION("description"),

    /** The activities, with examples. */
    ACTIVITIES("activities"),

    /** The number of participants. */
    ATTENDANCE("attendance"),

    /** A recommendation for each focus area. */
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
