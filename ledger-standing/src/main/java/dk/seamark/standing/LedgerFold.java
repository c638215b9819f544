package dk.seamark.standing;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.ReportingEvent;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.wire.WireTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's ledger, folded event by event. The same events in the same order always give the
 * same state, the same {@linkplain #stateHash() hash} and the same standings, whoever folds them and
 * in whatever portions. It never throws over what an event says. One thread at a time may use it.
 */
public final class LedgerFold {

    /** Another one than before whenever the same events lead to another state. */
    public static final String VERSION = "4";

    private final Municipality municipality;
    private final StateTree tree;
    private final PolicyFold policies;
    private final Plans plans;
    private final List<Anomaly> anomalies = new ArrayList<>();
    private final List<UnreadableRecord> unread = new ArrayList<>();
    private long position;

    /** An empty ledger, at position 0. */
    public LedgerFold(Municipality municipality) {
        this(municipality, FactChanges.UNHEARD);
    }

    /** An empty ledger, at position 0, whose changes are heard. */
    public LedgerFold(Municipality municipality, FactChanges heard) {
        this.municipality = municipality;
        this.tree = new StateTree(heard);
        this.policies = new PolicyFold(tree);
        this.plans = new Plans(tree);
    }

    /**
     * Takes over facts that stood at a position, in place of folding the events that led to them. It can
     * be called again with further facts of the same position.
     *
     * @param facts facts that stood together; those of a policy must come together
     */
    public void restore(long position, Collection<? extends KeptFact> facts) {
        this.position = position;
        facts.forEach(tree::keep);
        policies.restore(facts.stream()
                .filter(fact -> fact.path().area().equals("policies"))
                .toList());
        for (KeptFact fact : facts) {
            switch (fact.path().area()) {
                case "policies" -> {}
                case "plans" -> plans.restore(fact);
                case "anomalies" -> anomalies.add(fact.as(Anomaly.class));
                case "unread" -> unread.add(fact.as(UnreadableRecord.class));
                default -> throw new IllegalArgumentException("No fact of a ledger: " + fact.path());
            }
        }
        anomalies.sort(Comparator.comparingLong(Anomaly::position));
        unread.sort(Comparator.comparingLong(UnreadableRecord::position));
    }

    /** The position of the last event folded; 0 before the first. */
    public long position() {
        return position;
    }

    /**
     * Folds the event at a position.
     *
     * @return false if the position is folded already, in which case nothing happens
     * @throws IllegalArgumentException if positions are left out in between
     */
    public boolean apply(long position, LedgerEvent event) {
        if (!advance(position)) {
            return false;
        }
        Contradiction contradiction = fold(event, position);
        if (contradiction != null) {
            String type = WireTypes.of(event.getClass()).name();
            Anomaly anomaly = new Anomaly(position, type, contradiction);
            anomalies.add(anomaly);
            tree.put(anomaly, "anomalies", Long.toString(position));
        }
        return true;
    }

    /**
     * Takes note of a record that cannot be read.
     *
     * @param stream the stream that its headers name; null if they name none
     * @return false if the position is folded already, in which case nothing happens
     * @throws IllegalArgumentException if positions are left out in between
     */
    public boolean unreadable(long position, @Nullable String stream) {
        if (!advance(position)) {
            return false;
        }
        UnreadableRecord record = UnreadableRecord.of(position, stream);
        unread.add(record);
        tree.put(record, "unread", Long.toString(position));
        return true;
    }

    /** SHA-256 of the canonical state: 64 lower-case hexadecimal digits. */
    public String stateHash() {
        return tree.hash();
    }

    /**
     * SHA-256 of the part of the canonical state that is about these plans and policies, and about records
     * that contradict others or cannot be read: the state's hash if there were no other plans and policies.
     */
    public String stateHashOf(Set<String> planIds, Set<String> policyIds) {
        return tree.hash(planIds, policyIds);
    }

    /** The events that contradicted the record before them, by position. */
    public List<Anomaly> anomalies() {
        return List.copyOf(anomalies);
    }

    /** The unreadable records that may touch the standing of a plan and period, by position. */
    public List<UnreadableRecord> unread(String planId, ReportingPeriod period) {
        return unread.stream().filter(each -> each.touches(planId, period)).toList();
    }

    /** The unreadable records that may touch something of this period, by position. */
    public List<UnreadableRecord> unread(ReportingPeriod period) {
        return unread.stream().filter(each -> each.touches(period)).toList();
    }

    /** The ids of the plans that are followed up on for this period, in order. */
    public List<String> plansOf(ReportingPeriod period) {
        return plans.of(period);
    }

    /** The policies that are for this calendar year, by id, drafts among them. */
    public List<PolicyStanding> policiesOf(int year) {
        return policies.of(year);
    }

    /** How a plan stands for a period; empty if nobody drafted the plan. */
    public Optional<Standing> standing(String planId, ReportingPeriod period) {
        return plans.find(planId).flatMap(plan -> standing(planId, plan, period));
    }

    private Optional<Standing> standing(String planId, Plans.Plan plan, ReportingPeriod period) {
        return Optional.ofNullable(plan.terms().terms())
                .map(terms -> new Standing(
                        municipality.key(),
                        planId,
                        terms,
                        policies.find(terms.policyId()).orElse(null),
                        plan.terms().approval(),
                        period.toString(),
                        position,
                        stateHashOf(Set.of(planId), Set.of(terms.policyId())),
                        new PlanStanding(plan.terms(), plan.figures(), plan.reports(), period).tracks()));
    }

    private boolean advance(long next) {
        if (next <= position) {
            return false;
        }
        if (next != position + 1) {
            throw new IllegalArgumentException("Position " + next + " does not follow " + position);
        }
        position = next;
        return true;
    }

    private @Nullable Contradiction fold(LedgerEvent event, long position) {
        if (!event.municipality().equals(municipality.key())) {
            return Contradiction.OTHER_MUNICIPALITY;
        }
        return switch (event) {
            case PolicyLifecycleEvent policy -> policies.fold(policy);
            case PlanEvent plan -> plans.fold(plan);
            case IndicatorEvent indicator -> plans.fold(indicator, position);
            case ReportingEvent reporting -> plans.fold(reporting);
        };
    }
}
