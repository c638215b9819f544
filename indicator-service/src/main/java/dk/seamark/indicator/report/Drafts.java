package dk.seamark.indicator.report;

import java.util.Optional;

/** The drafts of reports: rows, not events. */
public interface Drafts {

    /** The draft of the report in this stream; empty if there is none. */
    Optional<Draft> find(String stream);

    /** Forgets this version of a draft; what somebody saved after it stays. */
    void discard(String stream, Draft draft);
}
