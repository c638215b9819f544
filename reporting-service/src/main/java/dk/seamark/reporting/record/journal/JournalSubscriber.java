package dk.seamark.reporting.record.journal;

/** Makes something of the journal, and follows it: a thread of its own lets it catch up again and again. */
public interface JournalSubscriber {

    /** What it makes of the journal, in a word. */
    String follows();

    /** Takes in what the journal has more. What it throws is said in the log, and it is asked again. */
    void catchUp();
}
