package dk.seamark.indicator.keepdraft;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.store.RestoredCopies;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** The drafts of a database that was restored: one that was handed in since the backup would be there again. */
public final class RestoredDrafts implements RestoredCopies {

    private final DraftTable drafts;

    /** Finds them in this database. */
    public RestoredDrafts(JdbcOperations jdbc) {
        this.drafts = new DraftTable(jdbc);
    }

    /**
     * A draft from before its report was handed in is removed, also where the report was handed in without the draft:
     * the event does not say which it was.
     */
    @Override
    public List<String> remove(LedgerEvent event, String stream, Instant at) {
        return event instanceof TrackReportSubmitted && drafts.removeSavedBefore(at, stream)
                ? List.of("The draft of " + stream)
                : List.of();
    }

    @Override
    public void erase(Municipality municipality, String body) {
        drafts.remove(municipality, body);
    }
}
