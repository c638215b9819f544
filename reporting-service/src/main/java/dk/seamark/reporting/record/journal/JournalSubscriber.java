package dk.seamark.reporting.record.journal;

/** A projection of the journal; a thread of its own calls {@link #catchUp} again and again. */
public interface JournalSubscriber {

    /** The projection's name, one word. */
    String follows();

    /** Processes the new entries of the journal. An exception is logged, and it is called again. */
    void catchUp();
}
