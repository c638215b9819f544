package dk.seamark.indicator.report;

import java.util.Optional;

/** The drafts of reports: rows, not events. */
@FunctionalInterface
public interface Drafts {

    /** The draft of the report in this stream; empty if there is none. */
    Optional<ReportBody> find(String stream);
}
