package dk.seamark.reporting.record.period;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.reporting.record.facts.PastLedgers;
import dk.seamark.reporting.record.journal.JournalEntry;
import dk.seamark.reporting.record.journal.JournalTable;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the events that issued packs. */
@Component
public class Issues {

    private final JournalTable journal;
    private final PastLedgers past;

    /**
     * The issue event of a pack.
     *
     * @param position its ledger position
     * @param event the event
     * @param policyId the policy that the plan implemented then
     */
    public record Issued(long position, CommitteePackIssued event, String policyId) {}

    Issues(JournalTable journal, PastLedgers past) {
        this.journal = journal;
        this.past = past;
    }

    /** The issue event of a pack; empty if there is none, or it has not arrived in the journal. */
    public Optional<Issued> find(Municipality municipality, String planId, String period, int number) {
        // The stream of the packs of a plan and period has one event for each pack, so the number gives the sequence.
        String stream = municipality + "/plans/" + planId + "/packs/" + period;
        return journal.inStream(municipality, stream, number - 1L)
                .filter(JournalEntry.Decoded.class::isInstance)
                .map(JournalEntry.Decoded.class::cast)
                .flatMap(said -> issued(municipality, said));
    }

    private Optional<Issued> issued(Municipality municipality, JournalEntry.Decoded said) {
        return said.event() instanceof CommitteePackIssued issued
                ? Optional.of(new Issued(said.position(), issued, policyOf(municipality, said.position(), issued)))
                : Optional.empty();
    }

    private String policyOf(Municipality municipality, long position, CommitteePackIssued issued) {
        ReportingPeriod period = ReportingPeriod.parse(issued.period());
        return past.at(municipality, position, ledger -> Set.of(), ledger -> ledger.terms(issued.planId(), period))
                .map(PlanTerms::policyId)
                .orElseThrow(() -> new IllegalStateException("A pack was issued of a plan that nobody drafted"));
    }
}
