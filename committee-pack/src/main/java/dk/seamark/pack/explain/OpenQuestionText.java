package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.standing.FigureHistory;
import dk.seamark.text.LocalizedText;
import java.util.List;

/** What a verdict lacks, in words: what must be known or decided, and by whom. */
record OpenQuestionText(Figures figures, Workings workings, FigureHistory history) {

    private static final LocalizedText OWNER = say("closed-by.plan-owner");
    private static final LocalizedText CENTRE = say("closed-by.centre");

    /** That the judged figure is not there, and why. */
    LocalizedText missing(Absent absent) {
        return say("missing", figures.named(absent.component()), period(absent), reason(absent))
                .capitalised();
    }

    /** What is open, and who can close it. */
    LocalizedText open(OpenQuestion question, LocalizedText subject, Explanations explanations) {
        return switch (question) {
            case OpenQuestion.ReferenceMissing missing -> reference(missing);
            case OpenQuestion.PeriodsMissing missing -> periods(missing.absent());
            case OpenQuestion.AcrossBreak across ->
                say(
                                across.reference() == null ? "open.break-in-sum" : "open.break",
                                figures.named(across.beyond().component()),
                                Terms.period(across.beyond().from()),
                                Terms.period(across.beyond().period()),
                                OWNER)
                        .capitalised();
            case OpenQuestion.ReadingOpen reading ->
                say("open.reading", workings.bothReadings(subject, reading.asPercent(), reading.asPoints()), OWNER);
            case OpenQuestion.PercentOfZero percent ->
                say(
                        figures.isShare(percent.zero()) ? "open.percent-of-zero" : "open.percent-of-zero-of-number",
                        figures.quantity(percent.zero()).capitalised());
            case OpenQuestion.CountingOpen counting ->
                say(
                        "open.counting",
                        explanations.explain(counting.asStock(), subject).word(),
                        explanations.explain(counting.asStock(), subject).text(),
                        explanations.explain(counting.asFlow(), subject).word(),
                        explanations.explain(counting.asFlow(), subject).text(),
                        OWNER);
            case OpenQuestion.EnoughOpen enough ->
                say(
                        "open.enough",
                        figures.precise(enough.lowerEnd())
                                .quantity(enough.lowerEnd().quantity())
                                .capitalised(),
                        figures.bound(enough.lowerEnd()),
                        met(enough.lowerEnd()),
                        figures.bound(enough.upperEnd()),
                        met(enough.upperEnd()),
                        OWNER,
                        subject);
            case OpenQuestion.ToleranceOpen tolerance ->
                say(
                        "open.tolerance",
                        figures.finer().quantity(tolerance.distance()),
                        figures.finer().distance(tolerance.distance()),
                        OWNER,
                        subject);
            case OpenQuestion.DirectionOpen direction ->
                say(
                        "open.direction",
                        figures.precise(direction.ifHigher())
                                .quantity(direction.ifHigher().quantity()),
                        figures.precise(direction.ifHigher())
                                .held(direction.ifHigher().bound()),
                        met(direction.ifHigher()),
                        met(direction.ifLower()),
                        OWNER,
                        subject);
            case OpenQuestion.RelevanceOpen relevance ->
                say(
                        "open.relevance",
                        explanations
                                .explain(relevance.ifRelevant(), Workings.TARGET)
                                .word(),
                        explanations
                                .explain(relevance.ifRelevant(), Workings.TARGET)
                                .text(),
                        OWNER);
        };
    }

    /** The periods whose figures an average lacks, each with its reason. */
    private LocalizedText periods(List<Absent> absent) {
        LocalizedText listed = absent.stream()
                .map(each -> say("open.period-missing", period(each), reason(each)))
                .reduce((before, next) -> before.plus(LocalizedText.same(", ")).plus(next))
                .orElseThrow();
        return say("open.periods-missing", figures.named(absent.getFirst().component()), listed, CENTRE)
                .capitalised();
    }

    private LocalizedText reference(OpenQuestion.ReferenceMissing missing) {
        Absent absent = missing.absent();
        if (absent.period() == null) {
            return say("nothing-to-compare.ever", figures.named(absent.component()), never(missing.reference()))
                    .capitalised();
        }
        LocalizedText what = switch (missing.reference()) {
            case BASELINE -> say("nothing-to-compare.baseline", period(absent));
            case PREVIOUS_PERIOD ->
                figures.indicator().rounds() == null
                        ? say("nothing-to-compare.previous-period", length(absent), period(absent))
                        : say("nothing-to-compare.measured-before", period(absent));
            case YEAR_BEFORE -> say("nothing-to-compare.year-before", period(absent));
            case PREVIOUS_RESULT -> say("nothing-to-compare.previous-result", period(absent));
            case COMPARATOR ->
                say("nothing-to-compare.comparator", figures.comparatorName(absent.component()), period(absent));
        };
        if (absent.reason() == null && history.rested(figures.indicator(), ReportingPeriod.parse(absent.period()))) {
            return say("nothing-to-compare.rested", figures.named(absent.component()), what)
                    .capitalised();
        }
        return say("nothing-to-compare.yet", figures.named(absent.component()), what, reason(absent), CENTRE)
                .capitalised();
    }

    /** What no period can be named for, so that no figure of it can ever be recorded. */
    private static LocalizedText never(Reference reference) {
        return switch (reference) {
            case BASELINE, PREVIOUS_RESULT -> say("nothing-to-compare.no-baseline");
            case PREVIOUS_PERIOD, YEAR_BEFORE, COMPARATOR -> say("nothing-to-compare.no-period-before");
        };
    }

    private static LocalizedText period(Absent absent) {
        return absent.period() == null ? say("missing.baseline") : Terms.period(absent.period());
    }

    private static LocalizedText length(Absent absent) {
        Cadence cadence = absent.period() == null
                ? Cadence.YEARLY
                : ReportingPeriod.parse(absent.period()).cadence();
        return switch (cadence) {
            case YEARLY -> say("nothing-to-compare.year");
            case HALF_YEARLY -> say("nothing-to-compare.half-year");
            case QUARTERLY -> say("nothing-to-compare.quarter");
        };
    }

    private static LocalizedText met(Comparison comparison) {
        return comparison.holds() ? say("verdict.met") : say("verdict.not-met");
    }

    private LocalizedText reason(Absent absent) {
        MissingReason declared = absent.reason();
        if (declared != null) {
            return say("reason." + declared.code());
        }
        return absent.period() == null
                ? say("reason.none")
                : history.withdrawal(new FigureSlot(
                                figures.indicator().indicatorId(),
                                absent.component(),
                                absent.series(),
                                absent.period()))
                        .map(Explanations::withdrawn)
                        .orElse(say("reason.none"));
    }
}
