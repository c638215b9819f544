package dk.seamark.indicator.report;

import java.util.Optional;

/** The drafts of reports; they are rows of a table, not events. */
public interface Drafts {

    /** The draft of the report in this stream; empty if there is none. */
    Optional<Draft> find(String stream);

    /** Deletes the draft if it still has this version; what somebody saved after it stays. */
    void discard(String stream, Draft draft);
}
