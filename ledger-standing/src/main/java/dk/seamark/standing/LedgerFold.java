package dk.seamark.standing;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.pack.PackEvent;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.watermark.WatermarkAdvanced;
import dk.seamark.events.wire.WireTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of a municipality's ledger, folded event by event. The same events in the same order always give the same
 * state, the same {@linkplain #stateHash() hash} and the same standings, in whatever batches they are applied. The
 * content of an event never makes it throw. Not thread-safe.
 */
public final class LedgerFold {

    /** The version of the fold; it changes whenever the same events lead to another state. */
    public static final String VERSION = "5";

    private final Municipality municipality;
    private final StateTree tree;
    private final PolicyFold policies;
    private final Plans plans;
    private final List<Anomaly> anomalies = new ArrayList<>();
    private final UnreadableRecords unread;
    private long position;

    /** An empty ledger, at position 0. */
    public LedgerFold(Municipality municipality) {
        this(municipality, FactChanges.UNHEARD);
    }

    /**
     * An empty ledger, at position 0.
     *
     * @param heard is called for every change of the state
     */
    public LedgerFold(Municipality municipality, FactChanges heard) {
        this.municipality = municipality;
        this.tree = new StateTree(heard);
        this.policies = new PolicyFold(tree);
        this.plans = new Plans(tree);
        this.unread = new UnreadableRecords(tree);
    }

    /**
     * Restores facts as of a position, instead of folding the events that led to them. It may be called again with
     * further facts of the same position.
     *
     * @param facts facts of one state; all facts of a policy must be passed in one call
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
                default -> {
                    if (!unread.restore(fact)) {
                        throw new IllegalArgumentException("No fact of a ledger: " + fact.path());
                    }
                }
            }
        }
        anomalies.sort(Comparator.comparingLong(Anomaly::position));
    }

    /** The position of the last event folded; 0 before the first. */
    public long position() {
        return position;
    }

    /**
     * Applies the event at a position.
     *
     * @return false if the position was applied before; then nothing happens
     * @throws IllegalArgumentException if the position is not the next
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
     * Records that the record at a position could not be read.
     *
     * @param stream the stream that its headers name; null if they name none
     * @return false if the position was applied before; then nothing happens
     * @throws IllegalArgumentException if the position is not the next
     */
    public boolean unreadable(long position, @Nullable String stream) {
        if (!advance(position)) {
            return false;
        }
        unread.add(UnreadableRecord.of(position, stream));
        return true;
    }

    /** SHA-256 of the canonical state: 64 lower-case hexadecimal digits. */
    public String stateHash() {
        return tree.hash();
    }

    /**
     * SHA-256 of the part of the canonical state that is about these plans and policies, and about anomalies and
     * unreadable records: the hash that the state would have without any other plans and policies.
     */
    public String stateHashOf(Set<String> planIds, Set<String> policyIds) {
        return tree.hash(planIds, policyIds);
    }

    /** The events that contradicted the record before them, by position. */
    public List<Anomaly> anomalies() {
        return List.copyOf(anomalies);
    }

    /** All records that could not be read, by position, also those that are left out of account. */
    public List<UnreadableRecord> unread() {
        return unread.all();
    }

    /**
     * The unreadable records that may affect the standing of a plan and period, by position; without those that are
     * left out of account.
     */
    public List<UnreadableRecord> unread(String planId, ReportingPeriod period) {
        return unread.counted(each -> each.touches(planId, period));
    }

    /**
     * The unreadable records that may affect any plan in this period, by position; without those that are left out of
     * account.
     */
    public List<UnreadableRecord> unread(ReportingPeriod period) {
        return unread.counted(each -> each.touches(period));
    }

    /** The ids of the plans that are followed up on for this period, in order. */
    public List<String> plansOf(ReportingPeriod period) {
        return plans.of(period);
    }

    /** The policies that cover this calendar year, by id, including drafts. */
    public List<PolicyStanding> policiesOf(int year) {
        return policies.of(year);
    }

    /**
     * The terms of a plan for a period; empty if nobody drafted the plan. The facts that are
     * {@linkplain FactPath#isHead heads} are enough for it.
     */
    public Optional<PlanTerms> terms(String planId, ReportingPeriod period) {
        return plans.find(planId)
                .map(plan -> plan.terms().parts().at(Moment.after(period)))
                .map(PlanOutline::terms);
    }

    /** The standing of a plan for a period; empty if nobody drafted the plan. */
    public Optional<Standing> standing(String planId, ReportingPeriod period) {
        return standing(planId, period, SpanReading.FOLLOWED_UP);
    }

    /**
     * The standing of a plan for a period, as it was judged by earlier rules; empty if nobody drafted the plan.
     *
     * @param reading how these rules read spans of years
     */
    public Optional<Standing> standing(String planId, ReportingPeriod period, SpanReading reading) {
        return new Standings(municipality, plans, policies, unread, tree).of(planId, period, position, reading);
    }

    /**
     * The targets that have other words, another rule or another judged period now than in an earlier standing of the
     * plan: by their terms then, with the verdicts that these lead to on the figures of now.
     */
    public List<EarlierTarget> revisedSince(Standing earlier, ReportingPeriod period) {
        return plans.find(earlier.planId())
                .map(plan -> plan.revisedSince(earlier, period))
                .orElse(List.of());
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
            case PlanEvent plan -> plans.fold(plan, position);
            case IndicatorEvent indicator -> plans.fold(indicator, position);
            case PackEvent pack -> plans.fold(pack);
            case StrayRecordEvent stray -> unread.fold(stray);
            // A standing refers to texts and does not hold them.
            case ErasureEvent erasure -> null;
            case WatermarkAdvanced mark -> null;
        };
    }
}
