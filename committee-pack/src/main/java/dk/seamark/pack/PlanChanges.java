package dk.seamark.pack;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.Continuation.SeriesCarriedOn;
import dk.seamark.events.plan.Exclusion.IndicatorDropped;
import dk.seamark.events.plan.Exclusion.IndicatorPaused;
import dk.seamark.events.plan.Exclusion.TrackDropped;
import dk.seamark.events.plan.Inclusion.ComponentAdded;
import dk.seamark.events.plan.Inclusion.IndicatorAdded;
import dk.seamark.events.plan.Inclusion.IndicatorResumed;
import dk.seamark.events.plan.Inclusion.TargetAdded;
import dk.seamark.events.plan.Inclusion.TrackAdded;
import dk.seamark.events.plan.Inclusion.TrackResumed;
import dk.seamark.events.plan.Predecessor;
import dk.seamark.events.plan.Reassignment.CentreSplit;
import dk.seamark.events.plan.Reassignment.CentresMerged;
import dk.seamark.events.plan.Reassignment.IndicatorMoved;
import dk.seamark.events.plan.Reassignment.TrackMoved;
import dk.seamark.events.plan.Redefinition.BreakBridged;
import dk.seamark.events.plan.Redefinition.ComponentRedefined;
import dk.seamark.events.plan.Rewording.CentreRenamed;
import dk.seamark.events.plan.Rewording.ComponentReworded;
import dk.seamark.events.plan.Rewording.DisclosureChanged;
import dk.seamark.events.plan.Rewording.IndicatorReworded;
import dk.seamark.events.plan.Rewording.PlanReworded;
import dk.seamark.events.plan.Rewording.TrackReworded;
import dk.seamark.events.plan.Span.PlanEnded;
import dk.seamark.events.plan.Span.PlanExtended;
import dk.seamark.events.standing.AmendmentStanding;
import dk.seamark.events.standing.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how the plan itself was changed by decisions since the pack before. */
record PlanChanges(Standing standing, PackContext context, Words words) {

    /** The changes in their order; null if there are none. */
    @Nullable
    List<PlanChange> all() {
        Previous previous = context.previous();
        int known = previous == null ? 0 : previous.standing().itsAmendments().size();
        List<PlanChange> changes =
                standing.itsAmendments().stream().skip(known).map(this::change).toList();
        return changes.isEmpty() ? null : changes;
    }

    private PlanChange change(AmendmentStanding amendment) {
        return new PlanChange(
                String.join(" ", sentences(amendment)),
                Objects.requireNonNull(
                        words.ofDecision(words.own(amendment.event().decision()))),
                reason(amendment));
    }

    /** Why, in the plan owner's words, which are for the committee and not for the public. */
    private @Nullable String reason(AmendmentStanding amendment) {
        return context.disclosure().isPublic()
                ? null
                : words.say(
                        "plan-change.reason",
                        context.texts()
                                .text(amendment.event().reason())
                                .map(words::own)
                                .orElse(words.say("erased")));
    }

    /** A number and a title in one text, the title in quotation marks. */
    private String quoted(@Nullable String numberAndTitle) {
        String plain = OwnWords.plain(Objects.requireNonNullElse(numberAndTitle, ""));
        int space = plain.indexOf(' ');
        return plain.substring(0, space + 1) + words.say("quoted", words.own(plain.substring(space + 1)));
    }

    private List<String> sentences(AmendmentStanding standing) {
        Amendment amendment = standing.event().amendment();
        String indicator = quoted(standing.indicator());
        String component = Objects.requireNonNullElse(standing.component(), "");
        String track = quoted(standing.track());
        List<String> centres = standing.centres();
        return switch (amendment) {
            case PlanReworded of ->
                some(
                        of.title() == null ? null : words.say("plan-change.title", words.own(of.title())),
                        of.committee() == null ? null : words.say("plan-change.committee", words.own(of.committee())));
            case CentreRenamed of -> List.of(words.say("plan-change.centre", centres.getFirst(), words.own(of.name())));
            case TrackReworded of -> List.of(words.say("plan-change.track", track, words.own(of.title())));
            case IndicatorReworded of -> reworded(of, indicator);
            case ComponentReworded of ->
                some(
                        of.title() == null
                                ? null
                                : words.say("plan-change.component", component, indicator, words.own(of.title())),
                        of.comparator() == null
                                ? null
                                : words.say(
                                        "plan-change.comparator", component, indicator, words.own(of.comparator())));
            case DisclosureChanged of -> List.of(words.say("plan-change.disclosure", component, indicator));
            case TrackMoved of ->
                List.of(words.say(
                        "plan-change.track-moved",
                        track,
                        words.date(of.from()),
                        centres.getLast(),
                        centres.getFirst()));
            case IndicatorMoved of ->
                List.of(words.say("plan-change.indicator-moved", indicator, words.date(of.from()), track));
            case CentresMerged of ->
                List.of(words.say(
                        "plan-change.merged",
                        words.list(centres),
                        words.date(of.from()),
                        words.own(of.into().name())));
            case CentreSplit of ->
                List.of(words.say(
                        "plan-change.split",
                        centres.getFirst(),
                        words.date(of.from()),
                        words.list(of.into().stream()
                                .map(Centre::name)
                                .map(words::own)
                                .toList())));
            case TrackAdded of -> List.of(words.say("plan-change.track-added", track, words.period(of.from())));
            case IndicatorAdded of ->
                List.of(words.say("plan-change.indicator-added", indicator, words.period(of.from())));
            case TargetAdded of ->
                List.of(words.say(
                        "plan-change.target-added",
                        indicator,
                        words.date(of.target().targetDate()),
                        words.own(of.target().wording())));
            case IndicatorResumed of ->
                List.of(words.say("plan-change.indicator-resumed", indicator, words.period(of.from())));
            case TrackResumed of -> List.of(words.say("plan-change.track-resumed", track, words.period(of.from())));
            case ComponentAdded of ->
                List.of(words.say("plan-change.component-added", component, indicator, words.period(of.from())));
            case TrackDropped of -> List.of(words.say("plan-change.track-dropped", track, words.period(of.from())));
            case IndicatorDropped of ->
                List.of(words.say("plan-change.indicator-dropped", indicator, words.period(of.from())));
            case IndicatorPaused of ->
                List.of(words.say("plan-change.paused", indicator, words.period(of.from()), words.period(of.until())));
            case PlanExtended of -> List.of(words.say("plan-change.extended", Integer.toString(of.lastYear())));
            case PlanEnded of -> List.of(words.say("plan-change.ended", Integer.toString(of.lastYear())));
            case ComponentRedefined of ->
                List.of(words.say("plan-change.redefined", component, indicator, words.period(of.from())));
            case BreakBridged of ->
                List.of(words.say("plan-change.bridged", component, indicator, words.period(of.from())));
            case SeriesCarriedOn of ->
                List.of(words.say(
                        "plan-change.carried-on",
                        component,
                        indicator,
                        words.period(of.from()),
                        words.list(of.predecessors().stream()
                                .map(Predecessor::name)
                                .map(words::own)
                                .toList())));
        };
    }

    private List<String> reworded(IndicatorReworded of, String indicator) {
        return some(
                of.number() == null ? null : words.say("plan-change.number", indicator, of.number()),
                of.title() == null ? null : words.say("plan-change.indicator", indicator, words.own(of.title())),
                of.source() == null ? null : words.say("plan-change.source", indicator, words.own(of.source())),
                of.baselineWording() == null
                        ? null
                        : words.say("plan-change.baseline", indicator, words.own(of.baselineWording())),
                of.notes() == null ? null : words.say("plan-change.notes", indicator));
    }

    private static List<String> some(@Nullable String... sentences) {
        List<String> some = new ArrayList<>();
        Stream.of(sentences).filter(Objects::nonNull).forEach(some::add);
        return List.copyOf(some);
    }
}
