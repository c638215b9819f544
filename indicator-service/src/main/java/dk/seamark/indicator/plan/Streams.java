package dk.seamark.indicator.plan;

/** The names of streams. The first segment is always the municipality's key. */
public final class Streams {

    private Streams() {}

    /** The stream of a plan, which policy-service writes. */
    public static String plan(String municipality, String planId) {
        return municipality + "/plans/" + planId;
    }

    /** The stream of all figures of an indicator for a period. */
    public static String figures(String municipality, String planId, String indicatorId, String period) {
        return plan(municipality, planId) + "/indicators/" + indicatorId + "/" + period;
    }

    /** The stream of a track's report for a period. */
    public static String report(String municipality, String planId, String trackId, String period) {
        return plan(municipality, planId) + "/tracks/" + trackId + "/" + period;
    }
}
