package dk.seamark.events.stray;

/** The names of the streams that hold the events about stray records: one for each record. */
public final class StrayStream {

    /** What the names of the streams about unreadable records begin with, after the municipality and a slash. */
    public static final String UNREADABLE = "records";

    /** The same of the streams about records that were set aside. */
    public static final String SET_ASIDE = "set-aside";

    private StrayStream() {}

    /**
     * The stream of the events about an unreadable record.
     *
     * @param position its ledger position, from 1
     */
    public static String ofUnreadable(String municipality, long position) {
        return municipality + "/" + UNREADABLE + "/" + position;
    }

    /**
     * The stream of the event about a record that was set aside.
     *
     * @param partition the partition of the topic of events
     * @param offset its offset there
     */
    public static String ofSetAside(String municipality, int partition, long offset) {
        return municipality + "/" + SET_ASIDE + "/" + partition + "/" + offset;
    }

    /** The stream in which an event is. */
    public static String of(StrayRecordEvent event) {
        return switch (event) {
            case RecordDismissalRequested about -> ofUnreadable(about.municipality(), about.position());
            case RecordDismissalDeclined about -> ofUnreadable(about.municipality(), about.position());
            case RecordDismissed about -> ofUnreadable(about.municipality(), about.position());
            case RecordSetAside about -> ofSetAside(about.municipality(), about.partition(), about.offset());
        };
    }
}
