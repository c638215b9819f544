package dk.seamark.pack;

import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Distance;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Quantity;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Fraction;
import dk.seamark.pack.PackModel.OpenPoint;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.standing.PeriodTargets;
import dk.seamark.standing.PeriodTargets.PeriodTarget;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what the period's targets leave open: what is missing, and who can settle it. */
record OpenPoints(Standing standing, Centres centres, Disclosure disclosure, Words words) {

    List<OpenPoint> all() {
        return PeriodTargets.of(standing).stream().flatMap(this::of).toList();
    }

    private Stream<OpenPoint> of(PeriodTarget target) {
        // Both the open question and the numbers in it could reveal a withheld figure.
        if (DisclosureLevel.of(target.verdict(), target.indicator(), disclosure) != DisclosureLevel.ALL) {
            return Stream.empty();
        }
        return VerdictFigures.open(target.verdict()).stream()
                .map(question -> new OpenPoint(
                        target.indicator().indicator().number(),
                        target.indicator().indicator().title(),
                        target.target().wording(),
                        asked(question, target),
                        settledBy(question, target)));
    }

    private String asked(OpenQuestion question, PeriodTarget target) {
        ShownFigures figures = new ShownFigures(target.indicator(), disclosure, words);
        return switch (question) {
            case OpenQuestion.ReferenceMissing missing -> reference(missing.absent(), figures);
            case OpenQuestion.PeriodsMissing missing -> periods(missing.absent(), figures);
            case OpenQuestion.AcrossBreak across ->
                words.say(
                        across.reference() == null ? "open.break-in-sum" : "open.break",
                        figures.label(
                                across.beyond().component(), across.beyond().series()),
                        words.period(across.beyond().from()),
                        words.period(across.beyond().period()));
            case OpenQuestion.ReadingOpen reading ->
                words.say(
                        isShare(reading.asPercent().quantity(), figures) ? "open.reading" : "open.reading-of-number",
                        bound(reading.asPercent(), figures),
                        bound(reading.asPoints(), figures));
            case OpenQuestion.ToleranceOpen tolerance ->
                words.say("open.tolerance", shown(tolerance.distance(), figures));
            case OpenQuestion.PercentOfZero percent ->
                words.say(isShare(percent.zero(), figures) ? "open.percent-of-zero" : "open.percent-of-zero-of-number");
            case OpenQuestion.CountingOpen counting ->
                words.say("open.counting", small(counting.asStock()), small(counting.asFlow()));
            case OpenQuestion.EnoughOpen enough ->
                words.say("open.enough", bound(enough.lowerEnd(), figures), bound(enough.upperEnd(), figures));
            case OpenQuestion.DirectionOpen direction -> words.say("open.direction");
            case OpenQuestion.RelevanceOpen relevance -> words.say("open.relevance", small(relevance.ifRelevant()));
        };
    }

    private static boolean isShare(Quantity quantity, ShownFigures figures) {
        return figures.component(quantity.figures().getFirst().component())
                .unit()
                .isInPercent();
    }

    private String small(Judgement judgement) {
        return Words.small(VerdictWord.of(judgement).mark(words).word());
    }

    private String reference(Absent absent, ShownFigures figures) {
        String label = figures.label(absent.component(), absent.series());
        return absent.period() == null
                ? words.say("open.no-baseline", label)
                : words.say("open.reference", label, words.period(absent.period()));
    }

    private String periods(List<Absent> absent, ShownFigures figures) {
        Absent first = absent.getFirst();
        return words.say(
                "open.periods-missing",
                figures.label(first.component(), first.series()),
                absent.stream()
                        .map(Absent::period)
                        .filter(Objects::nonNull)
                        .map(words::period)
                        .collect(Collectors.joining(", ")));
    }

    private String settledBy(OpenQuestion question, PeriodTarget target) {
        return switch (question) {
            case OpenQuestion.ReferenceMissing missing ->
                // The plan names no baseline, so no figure can be delivered; only a revision of the plan can settle it.
                missing.absent().period() == null ? words.say("open.revision") : centre(target);
            case OpenQuestion.PeriodsMissing missing -> centre(target);
            case OpenQuestion.AcrossBreak across -> words.say("open.plan-owner");
            case OpenQuestion.PercentOfZero percent -> centre(target);
            case OpenQuestion.CountingOpen counting -> words.say("open.plan-owner");
            case OpenQuestion.EnoughOpen enough -> words.say("open.plan-owner");
            case OpenQuestion.ReadingOpen reading -> words.say("open.plan-owner");
            case OpenQuestion.ToleranceOpen tolerance -> words.say("open.plan-owner");
            case OpenQuestion.DirectionOpen direction -> words.say("open.plan-owner");
            case OpenQuestion.RelevanceOpen relevance -> words.say("open.plan-owner");
        };
    }

    private String centre(PeriodTarget target) {
        return words.say("open.centre", centres.name(target.track().track().centreId()));
    }

    private String bound(Comparison comparison, ShownFigures figures) {
        boolean example = VerdictFigures.measured(new Judgement.Met(List.of(comparison))).stream()
                .anyMatch(Measured::example);
        String component = comparison.quantity().figures().getFirst().component();
        return shown(
                disclosure.isPublic()
                        ? comparison.bound().asRecorded().exact()
                        : comparison.bound().exact(),
                component,
                example,
                figures);
    }

    private String shown(Distance distance, ShownFigures figures) {
        boolean example = distance.one().example() || distance.other().example();
        return shown(
                disclosure.isPublic() ? distance.asRecorded().exact() : distance.exact(),
                distance.one().component(),
                example,
                figures);
    }

    private String shown(Fraction value, String componentId, boolean example, ShownFigures figures) {
        return words.notation().exact(value, figures.component(componentId)) + words.ifExample(example);
    }
}
