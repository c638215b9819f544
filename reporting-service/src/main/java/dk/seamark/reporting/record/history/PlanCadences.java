package dk.seamark.reporting.record.history;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanLifecycleEvent;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Municipality;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How often plans were followed up on at a position. Each plan is looked up once; for one request. */
public final class PlanCadences implements Function<String, Cadence> {

    private final HistoryTable table;
    private final Municipality municipality;
    private final long last;
    private final Map<String, Cadence> known = new HashMap<>();

    /**
     * Of a municipality's plans.
     *
     * @param last the position up to which the journal is read
     */
    public PlanCadences(HistoryTable table, Municipality municipality, long last) {
        this.table = table;
        this.municipality = municipality;
        this.last = last;
    }

    /** The plan's cadence; each year if nobody has said, as for a plan that is not known. */
    @Override
    public Cadence apply(String planId) {
        return known.computeIfAbsent(planId, this::read);
    }

    private Cadence read(String planId) {
        String stream = municipality.key() + "/plans/" + planId;
        return table.stream(municipality.key(), stream, last).stream()
                .flatMap(told -> said(told.event()).stream())
                .reduce((earlier, later) -> later)
                .orElse(Cadence.YEARLY);
    }

    private static Optional<Cadence> said(LedgerEvent event) {
        if (!(event instanceof PlanLifecycleEvent plan)) {
            return Optional.empty();
        }
        return switch (plan) {
            case PlanDrafted drafted -> Optional.of(drafted.terms().followedUp());
            case PlanTermsChanged changed -> Optional.of(changed.terms().followedUp());
            case PlanApproved other -> Optional.empty();
            case FindingAcknowledged other -> Optional.empty();
        };
    }
}
