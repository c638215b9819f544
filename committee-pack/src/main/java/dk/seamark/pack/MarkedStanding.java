package dk.seamark.pack;

import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackOrganisation;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.Goal;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.policy.StrategyTrack;
import dk.seamark.events.policy.TargetGroup;
import dk.seamark.events.standing.AmendmentStanding;
import dk.seamark.events.standing.DismissedRecord;
import dk.seamark.events.standing.EarlierDefinition;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.PolicyStatus;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies a standing with {@link OwnWords} marks around every text that the municipality wrote, so that they survive
 * into every sentence made from it. Ids, numbers, dates and case numbers are unchanged.
 */
final class MarkedStanding {

    private MarkedStanding() {}

    static Standing of(Standing standing) {
        return new Standing(
                standing.municipality(),
                standing.planId(),
                terms(standing.terms()),
                standing.policy() == null ? null : policy(standing.policy()),
                decision(standing.approval()),
                standing.period(),
                standing.position(),
                standing.stateHash(),
                standing.tracks().stream()
                        .map(track -> new TrackStanding(
                                track(track.track()),
                                track.report(),
                                track.indicators().stream()
                                        .map(MarkedStanding::indicator)
                                        .toList()))
                        .toList(),
                standing.dismissed().stream()
                        .map(record -> new DismissedRecord(record.position(), record.ground(), own(record.reason())))
                        .toList(),
                standing.amendments() == null
                        ? null
                        : standing.amendments().stream()
                                .map(MarkedStanding::amendment)
                                .toList());
    }

    /** The words of the event itself are marked where they are said. */
    private static AmendmentStanding amendment(AmendmentStanding standing) {
        return new AmendmentStanding(
                standing.event(),
                standing.indicator() == null ? null : own(standing.indicator()),
                standing.component() == null ? null : own(standing.component()),
                standing.track() == null ? null : own(standing.track()),
                own(standing.centres()));
    }

    private static PlanTerms terms(PlanTerms terms) {
        return new PlanTerms(
                terms.policyId(),
                own(terms.title()),
                terms.firstYear(),
                terms.lastYear(),
                terms.figuresFrom(),
                own(terms.committee()),
                terms.secretariat(),
                terms.centres().stream()
                        .map(centre -> new Centre(centre.centreId(), own(centre.name())))
                        .toList(),
                own(terms.notes()),
                terms.cadence(),
                own(terms.document()));
    }

    private static PolicyStanding policy(PolicyStanding policy) {
        return new PolicyStanding(policy.policyId(), policy.version(), text(policy.text()), status(policy.status()));
    }

    private static PolicyText text(PolicyText text) {
        return new PolicyText(
                own(text.title()),
                text.firstYear(),
                text.lastYear(),
                own(text.vision()),
                own(text.objectives()),
                text.targetGroups().stream()
                        .map(group -> new TargetGroup(
                                group.targetGroupId(),
                                own(group.title()),
                                group.description() == null ? null : own(group.description())))
                        .toList(),
                text.strategyTracks().stream()
                        .map(track -> new StrategyTrack(track.strategyTrackId(), own(track.title()), own(track.text())))
                        .toList(),
                text.focusAreas().stream().map(MarkedStanding::focusArea).toList(),
                own(text.document()));
    }

    private static FocusArea focusArea(FocusArea area) {
        return new FocusArea(
                area.focusAreaId(),
                own(area.title()),
                area.strategyTracks(),
                area.goals().stream()
                        .map(goal -> new Goal(
                                goal.goalId(), goal.number(), own(goal.text()), goal.targetGroups(), goal.areas()))
                        .toList());
    }

    private static PolicyStatus status(PolicyStatus status) {
        return switch (status) {
            case PolicyStatus.Draft draft -> draft;
            case PolicyStatus.InHearing heard ->
                new PolicyStatus.InHearing(heard.opensOn(), heard.closesOn(), marked(heard.decision()));
            case PolicyStatus.Adopted adopted -> new PolicyStatus.Adopted(marked(adopted.decision()));
            case PolicyStatus.Superseded gone ->
                new PolicyStatus.Superseded(marked(gone.decision()), gone.successorId(), gone.since());
        };
    }

    private static TrackDefined track(TrackDefined track) {
        TrackOrganisation told = track.organisation();
        return new TrackDefined(
                track.municipality(),
                track.planId(),
                track.trackId(),
                track.number(),
                own(track.title()),
                track.centreId(),
                own(track.goals()),
                track.serves(),
                told == null
                        ? null
                        : new TrackOrganisation(
                                own(told.owner()), own(told.management()), own(told.partners()), own(told.efforts())),
                track.followUp(),
                own(track.followUpFormat()),
                track.cadence());
    }

    private static IndicatorStanding indicator(IndicatorStanding standing) {
        return new IndicatorStanding(
                indicator(standing.indicator()),
                standing.figures().stream().map(MarkedStanding::figure).toList(),
                standing.targets().stream().map(MarkedStanding::target).toList(),
                standing.breaks(),
                standing.earlier() == null
                        ? null
                        : standing.earlier().stream()
                                .map(each -> new EarlierDefinition(component(each.component()), each.until()))
                                .toList(),
                standing.carried());
    }

    private static IndicatorDefined indicator(IndicatorDefined indicator) {
        return new IndicatorDefined(
                indicator.municipality(),
                indicator.planId(),
                indicator.trackId(),
                indicator.indicatorId(),
                indicator.number(),
                own(indicator.title()),
                indicator.goalId(),
                indicator.areas(),
                indicator.components().stream().map(MarkedStanding::component).toList(),
                own(indicator.source()),
                own(indicator.baselineWording()),
                own(indicator.notes()),
                indicator.sums(),
                indicator.rounds());
    }

    private static ComponentDefinition component(ComponentDefinition component) {
        return new ComponentDefinition(
                component.componentId(),
                own(component.title()),
                component.unit(),
                component.decimals(),
                component.direction(),
                component.counting(),
                component.comparator() == null ? null : own(component.comparator()),
                component.baseline(),
                component.counts(),
                component.outOf(),
                component.population(),
                component.comparatorQuartile());
    }

    private static FigureStanding figure(FigureStanding standing) {
        return standing.with(standing.figure().from(own(standing.figure().source())));
    }

    /** A target with its words marked. */
    static TargetStanding target(TargetStanding target) {
        return switch (target) {
            case TargetStanding.Judged judged ->
                new TargetStanding.Judged(
                        judged.targetDate(),
                        judged.period(),
                        own(judged.wording()),
                        judged.rule(),
                        decision(judged.decision()),
                        judged.verdict());
            case TargetStanding.Ahead ahead ->
                new TargetStanding.Ahead(
                        ahead.targetDate(),
                        ahead.period(),
                        own(ahead.wording()),
                        ahead.rule(),
                        decision(ahead.decision()));
        };
    }

    private static @Nullable Decision decision(@Nullable Decision decision) {
        return decision == null ? null : marked(decision);
    }

    private static Decision marked(Decision decision) {
        return new Decision(own(decision.body()), decision.decidedOn(), decision.caseNumber());
    }

    private static String own(String text) {
        return OwnWords.marked(text);
    }

    private static List<String> own(List<String> texts) {
        return texts.stream().map(OwnWords::marked).toList();
    }
}
