package dk.seamark.reporting.standing;

import dk.seamark.events.CommitteePackIssued;
import dk.seamark.events.FindingAcknowledged;
import dk.seamark.events.IndicatorDefined;
import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.IndicatorRemoved;
import dk.seamark.events.IndicatorTargetRemoved;
import dk.seamark.events.IndicatorTargetRevised;
import dk.seamark.events.IndicatorTargetSet;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.MeasurementCorrected;
import dk.seamark.events.MeasurementDeclaredMissing;
import dk.seamark.events.MeasurementRecorded;
import dk.seamark.events.MeasurementWithdrawn;
import dk.seamark.events.Municipality;
import dk.seamark.events.PlanApproved;
import dk.seamark.events.PlanDrafted;
import dk.seamark.events.PlanEvent;
import dk.seamark.events.PlanTerms;
import dk.seamark.events.PlanTermsChanged;
import dk.seamark.events.PolicyLifecycleEvent;
import dk.seamark.events.ReportingEvent;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.TargetReadingDecided;
import dk.seamark.events.TrackDefined;
import dk.seamark.events.TrackRemoved;
import dk.seamark.events.TrackReportApproved;
import dk.seamark.events.TrackReportReturned;
import dk.seamark.events.TrackReportSubmitted;
import dk.seamark.events.TrackReportWithdrawn;
import dk.seamark.events.WireTypes;
import dk.seamark.events.standing.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's ledger, folded event by event. The same events in the same order always give the
 * same state, the same {@linkplain #stateHash() hash} and the same standings, whoever folds them and
 * in whatever portions. It never throws over what an event says. One thread at a time may use it.
 */
public final class LedgerFold {

    private final Municipality municipality;
    private final StateTree tree = new StateTree();
    private final SortedMap<String, Plan> plans = new TreeMap<>();
    private final List<Anomaly> anomalies = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private long position;

    /** What is folded of one plan. */
    private record Plan(PlanFold terms, FigureFold figures, ReportFold reports) {

        static Plan of(String planId, StateTree tree) {
            PlanFold terms = new PlanFold(planId, tree);
            return new Plan(terms, new FigureFold(planId, terms, tree), new ReportFold(planId, terms, tree));
        }
    }

    /** An empty ledger, at position 0. */
    public LedgerFold(Municipality municipality) {
        this.municipality = municipality;
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
        Unread record = Unread.of(position, stream);
        unread.add(record);
        tree.put(record, "unread", Long.toString(position));
        return true;
    }

    /** SHA-256 of the canonical state: 64 lower-case hexadecimal digits. */
    public String stateHash() {
        return tree.hash();
    }

    /** The events that contradicted the record before them, by position. */
    public List<Anomaly> anomalies() {
        return List.copyOf(anomalies);
    }

    /** The unreadable records that may touch the standing of a plan and period, by position. */
    public List<Unread> unread(String planId, ReportingPeriod period) {
        return unread.stream().filter(each -> each.touches(planId, period)).toList();
    }

    /** The ids of the plans that are followed up on for this period, in order. */
    public List<String> plansOf(ReportingPeriod period) {
        return plans.entrySet().stream()
                .filter(plan -> covers(plan.getValue().terms().terms(), period))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean covers(@Nullable PlanTerms terms, ReportingPeriod period) {
        return terms != null && terms.holds(period);
    }

    /** How a plan stands for a period; empty if nobody drafted the plan. */
    public Optional<Standing> standing(String planId, ReportingPeriod period) {
        Plan plan = plans.get(planId);
        PlanTerms terms = plan == null ? null : plan.terms().terms();
        if (plan == null || terms == null) {
            return Optional.empty();
        }
        return Optional.of(new Standing(
                municipality.key(),
                planId,
                terms,
                plan.terms().approval(),
                period.toString(),
                position,
                stateHash(),
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
            case PolicyLifecycleEvent policy -> fold(policy);
            case PlanEvent plan -> fold(plan);
            case IndicatorEvent indicator -> fold(indicator, position);
            case ReportingEvent reporting -> fold(reporting);
        };
    }

    private @Nullable Contradiction fold(PlanEvent event) {
        return switch (event) {
            case PlanDrafted drafted -> plan(drafted.planId()).terms().drafted(drafted);
            case PlanTermsChanged changed -> plan(changed.planId()).terms().changed(changed);
            case PlanApproved approved -> plan(approved.planId()).terms().approved(approved);
            case TrackDefined defined -> plan(defined.planId()).terms().defined(defined);
            case TrackRemoved removed -> plan(removed.planId()).terms().removed(removed);
            case IndicatorDefined defined -> plan(defined.planId()).terms().defined(defined);
            case IndicatorRemoved removed -> plan(removed.planId()).terms().removed(removed);
            case IndicatorTargetSet set -> plan(set.planId()).terms().set(set);
            case IndicatorTargetRemoved removed ->
                plan(removed.planId()).terms().removed(removed);
            case IndicatorTargetRevised revised ->
                plan(revised.planId()).terms().revised(revised);
            case FindingAcknowledged read -> null;
            case TargetReadingDecided decided -> plan(decided.planId()).terms().decided(decided);
        };
    }

    private @Nullable Contradiction fold(IndicatorEvent event, long position) {
        FigureFold figures = plan(event.planId()).figures();
        ReportFold reports = plan(event.planId()).reports();
        return switch (event) {
            case MeasurementRecorded recorded -> figures.recorded(recorded, position);
            case MeasurementCorrected corrected -> figures.corrected(corrected, position);
            case MeasurementWithdrawn withdrawn -> figures.withdrawn(withdrawn);
            case MeasurementDeclaredMissing missing -> figures.declaredMissing(missing, position);
            case TrackReportSubmitted submitted -> reports.submitted(submitted);
            case TrackReportReturned returned -> reports.returned(returned);
            case TrackReportApproved approved -> reports.approved(approved);
            case TrackReportWithdrawn withdrawn -> reports.withdrawn(withdrawn);
        };
    }

    private @Nullable Contradiction fold(ReportingEvent event) {
        return switch (event) {
            case CommitteePackIssued issued -> plan(issued.planId()).reports().issued(issued);
        };
    }

    private @Nullable Contradiction fold(PolicyLifecycleEvent event) {
        tree.put(event, "policies", event.policyId());
        return null;
    }

    private Plan plan(String planId) {
        return plans.computeIfAbsent(planId, id -> Plan.of(id, tree));
    }
}
