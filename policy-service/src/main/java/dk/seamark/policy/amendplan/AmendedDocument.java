package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.Reassignment;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.DocumentCheck;
import dk.seamark.policy.plan.GoalCheck;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanDocument;
import dk.seamark.policy.plan.PlanDocument.TrackEntry;
import dk.seamark.policy.plan.PlanState;
import dk.seamark.policy.plan.TargetKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that an amended plan is one that could have been entered as a document. */
final class AmendedDocument {

    private static final Pattern ITEM = Pattern.compile("^tracks\\[(\\d+)](?:\\.indicators\\[(\\d+)])?");

    private AmendedDocument() {}

    /**
     * The rules that the plan breaks only with this amendment; the places are those of the plan's document. A rule that
     * it breaks already is known by its place, whatever number that has in the list.
     */
    static List<Violation> brokenBy(PlanAmended event, PlanState state, PolicyState policy) {
        Set<String> already = brokenBy(state, policy).map(Broken::known).collect(Collectors.toSet());
        return brokenBy(state.after(event), policy)
                .filter(broken -> !already.contains(broken.known()))
                .map(Broken::violation)
                .map(violation -> new Violation(
                        FieldPath.ROOT.child("plan").text() + "." + violation.field(),
                        violation.rule(),
                        violation.args()))
                .toList();
    }

    /**
     * A rule that is broken.
     *
     * @param place where, with the ids of tracks and indicators in place of their numbers in the document
     */
    private record Broken(Violation violation, String place) {

        String known() {
            return place + " " + violation.rule() + violation.args();
        }
    }

    /** The centres that a track, or the secretariat, would lie with on a day on which the plan has no such centre. */
    static List<String> strayCentres(PlanAmended event, PlanState state) {
        PlanState after = state.after(event);
        PlanOutline known = after.known();
        ReportingPeriod last = known.terms().periods().getLast();
        Stream<Moment> starts = after.amendments().stream()
                .flatMap(each -> each.amendment() instanceof Reassignment change
                        ? Stream.of(
                                new Moment(last, change.from()),
                                new Moment(last, change.from().minusDays(1)))
                        : Stream.empty());
        return Stream.concat(starts, known.terms().periods().stream().map(Moment::after))
                .map(after::at)
                .flatMap(AmendedDocument::strayCentres)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> strayCentres(PlanOutline outline) {
        Set<String> there =
                outline.terms().centres().stream().map(Centre::centreId).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(outline.terms().secretariat()),
                        outline.tracks().values().stream().map(TrackDefined::centreId))
                .filter(centre -> !there.contains(centre));
    }

    private static Stream<Broken> brokenBy(PlanState state, PolicyState policy) {
        PlanContent content = state.current();
        PlanDocument document = PlanDocument.of(content);
        Map<ReportingPeriod, PlanOutline> seen = new HashMap<>();
        DocumentCheck.JudgedComponents judging = (indicator, date, entered) -> Optional.ofNullable(
                        content.targets().get(new TargetKey(indicator, date)))
                .map(target -> target.judged(content.terms().followedUp()))
                .map(judged -> seen.computeIfAbsent(judged, period -> state.at(Moment.after(period))))
                .map(outline -> outline.indicators().get(indicator))
                .map(IndicatorDefined::components);
        return Stream.concat(
                        DocumentCheck.of(document, judging).stream(),
                        GoalCheck.of(document, policy, FieldPath.ROOT).stream())
                .map(violation -> new Broken(violation, place(violation.field(), document)));
    }

    /** A place of the document by ids: {@code tracks[3].indicators[0]} is {@code tracks[bolig].indicators[trivsel]}. */
    private static String place(String field, PlanDocument document) {
        Matcher matcher = ITEM.matcher(field);
        if (!matcher.find()) {
            return field;
        }
        TrackEntry track = document.tracks().get(Integer.parseInt(matcher.group(1)));
        String indicator = matcher.group(2);
        String place = "tracks[" + track.id() + "]";
        return (indicator == null
                        ? place
                        : place + ".indicators["
                                + track.itsIndicators()
                                        .get(Integer.parseInt(indicator))
                                        .id() + "]")
                + field.substring(matcher.end());
    }
}
