package dk.seamark.reporting.publish;

/** The names of the streams that hold the redactions of packs. */
public final class RedactionStream {

    private RedactionStream() {}

    /** The stream of the redactions of a pack. */
    public static String of(String municipality, String planId, String period, int number) {
        return municipality + "/plans/" + planId + "/redactions/" + period + "/" + number;
    }
}
