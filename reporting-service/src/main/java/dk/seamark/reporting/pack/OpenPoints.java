package dk.seamark.reporting.pack;

import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Distance;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.standing.Standing;
import dk.seamark.reporting.disclosure.Disclosure;
import dk.seamark.reporting.pack.PackModel.OpenPoint;
import dk.seamark.reporting.standing.PeriodTargets;
import dk.seamark.reporting.standing.PeriodTargets.PeriodTarget;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What the period's targets leave open: what is missing, and who can settle it. */
record OpenPoints(Standing standing, Centres centres, Disclosure disclosure) {

    private static final String PLAN_OWNER = "Planejeren, ved en beslutning";

    /** No figure can be delivered for a baseline that the plan does not name. */
    private static final String REVISION = "Planejeren, ved en revision af målet med en beslutning";

    List<OpenPoint> all() {
        return PeriodTargets.of(standing).stream().flatMap(this::of).toList();
    }

    private Stream<OpenPoint> of(PeriodTarget target) {
        // Which question is open may tell of a figure that is withheld, and so does its answer in numbers.
        if (Telling.of(target.verdict(), target.indicator(), disclosure) != Telling.ALL) {
            return Stream.empty();
        }
        return Cited.open(target.verdict()).stream()
                .map(question -> new OpenPoint(
                        target.indicator().indicator().number(),
                        target.indicator().indicator().title(),
                        target.target().wording(),
                        asked(question, target),
                        settledBy(question, target)));
    }

    private String asked(OpenQuestion question, PeriodTarget target) {
        ShownFigures figures = new ShownFigures(target.indicator(), disclosure);
        return switch (question) {
            case OpenQuestion.ReferenceMissing missing -> reference(missing.absent(), figures);
            case OpenQuestion.ReadingOpen reading ->
                "Skal »%« læses som procent eller som procentpoint? Som procent er grænsen "
                        + bound(reading.asPercent(), figures) + ", som procentpoint "
                        + bound(reading.asPoints(), figures)
                        + ", og de to giver hver sin vurdering.";
            case OpenQuestion.ToleranceOpen tolerance ->
                "Hvor stor må forskellen være? Planen nævner ingen grænse. Forskellen er "
                        + shown(tolerance.distance(), figures)
                        + ": målet er opfyldt, hvis så stor en forskel tillades, og ellers ikke.";
            case OpenQuestion.PercentOfZero percent ->
                "En ændring i procent fra 0 er intet tal. Er nullet rigtigt, kan målet kun vurderes, hvis planen lader"
                        + " læsningen stå åben, og den besluttes som procentpoint; ellers må målet revideres.";
            case OpenQuestion.CountingOpen counting ->
                "Tæller tallet alle, der er, eller dem, der er kommet til i perioden? Tæller det alle, er vurderingen: "
                        + small(counting.asStock()) + ". Tæller det periodens, er den: "
                        + small(counting.asFlow()) + ".";
            case OpenQuestion.EnoughOpen enough ->
                "Hvilken ende af spændet skal nås? Den nedre er " + bound(enough.lowerEnd(), figures)
                        + ", den øvre er " + bound(enough.upperEnd(), figures)
                        + ", og de to giver hver sin vurdering.";
            case OpenQuestion.DirectionOpen direction ->
                "Er et højere eller et lavere tal bedre? Planen siger det ikke, og det afgør vurderingen.";
            case OpenQuestion.RelevanceOpen relevance ->
                "Er målet relevant? Planen siger »hvis relevant«. Er det relevant, er vurderingen: "
                        + small(relevance.ifRelevant())
                        + ". Er det ikke, er der intet mål.";
        };
    }

    private static String small(Judgement judgement) {
        return Words.small(VerdictWord.of(judgement).mark().word());
    }

    private static String reference(Absent absent, ShownFigures figures) {
        String label = figures.label(absent.component(), absent.series());
        return absent.period() == null
                ? "Planen nævner intet udgangspunkt at sammenligne med: " + label + ". Målet må revideres."
                : "Der mangler et tal at sammenligne med: " + label + " for " + Danish.period(absent.period()) + ".";
    }

    private String settledBy(OpenQuestion question, PeriodTarget target) {
        return switch (question) {
            case OpenQuestion.ReferenceMissing missing ->
                missing.absent().period() == null
                        ? REVISION
                        : "Den der leverer tallet: "
                                + centres.name(target.track().track().centreId());
            case OpenQuestion.PercentOfZero percent ->
                "Den der leverer tallet: " + centres.name(target.track().track().centreId());
            case OpenQuestion.CountingOpen counting -> PLAN_OWNER;
            case OpenQuestion.EnoughOpen enough -> PLAN_OWNER;
            case OpenQuestion.ReadingOpen reading -> PLAN_OWNER;
            case OpenQuestion.ToleranceOpen tolerance -> PLAN_OWNER;
            case OpenQuestion.DirectionOpen direction -> PLAN_OWNER;
            case OpenQuestion.RelevanceOpen relevance -> PLAN_OWNER;
        };
    }

    private static String bound(Comparison comparison, ShownFigures figures) {
        boolean example =
                Cited.measured(new Judgement.Met(List.of(comparison))).stream().anyMatch(Measured::example);
        String component = comparison.quantity().figures().getFirst().component();
        return shown(comparison.bound().value(), component, example, figures);
    }

    private static String shown(Distance distance, ShownFigures figures) {
        boolean example = distance.one().example() || distance.other().example();
        return shown(distance.value(), distance.one().component(), example, figures);
    }

    private static String shown(BigDecimal value, String componentId, boolean example, ShownFigures figures) {
        return Danish.exact(value, figures.component(componentId)) + Words.ifExample(example);
    }
}
