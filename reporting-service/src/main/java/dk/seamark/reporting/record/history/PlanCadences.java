package dk.seamark.reporting.record.history;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDiscarded;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanLifecycleEvent;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Municipality;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cadences of plans as of a position. A cache for one request: each plan is looked up once. */
public final class PlanCadences implements Function<String, Cadence> {

    private final HistoryTable table;
    private final Municipality municipality;
    private final long last;
    private final Map<String, Cadence> known = new HashMap<>();

    /**
     * For a municipality's plans.
     *
     * @param last the last position to include
     */
    public PlanCadences(HistoryTable table, Municipality municipality, long last) {
        this.table = table;
        this.municipality = municipality;
        this.last = last;
    }

    /** The plan's cadence; yearly if the plan does not say or is unknown. */
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
            case PlanAmended other -> Optional.empty();
            case PlanDiscarded other -> Optional.empty();
        };
    }
}
