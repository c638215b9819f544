package dk.seamark.pack;

import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.standing.PeriodTargets;
import dk.seamark.standing.PeriodTargets.PeriodTarget;
import java.util.List;
import java.util.stream.Stream;

/** Lists the figures that the period's targets lack. */
record MissingFigures(Standing standing, Centres centres, Disclosure disclosure, Words words) {

    List<MissingFigure> all() {
        return PeriodTargets.of(standing).stream().flatMap(this::of).toList();
    }

    private Stream<MissingFigure> of(PeriodTarget target) {
        // The missing figures of a verdict reveal how far the judging got, and so perhaps something about a withheld
        // figure.
        if (DisclosureLevel.of(target.verdict(), target.indicator(), disclosure) != DisclosureLevel.ALL) {
            return Stream.empty();
        }
        List<Absent> named = VerdictFigures.absent(target.verdict());
        return Stream.concat(
                named.stream()
                        .map(absent -> missing(target, absent, words.of(absent.reason()), isOwed(target, absent))),
                unnamed(target, named)
                        .map(absent -> missing(target, absent, words.say("missing.no-difference"), false)));
    }

    /** Whether somebody has to deliver the figure: not one of a period in which the plan did not follow up on it. */
    private boolean isOwed(PeriodTarget target, Absent absent) {
        String period = absent.period();
        return absent.reason() == null
                && (period == null
                        || !Exclusion.restsIndicator(
                                target.indicator().indicator().indicatorId(),
                                Moment.after(ReportingPeriod.parse(period)),
                                standing.itsAmendments().stream()
                                        .map(amendment -> amendment.event().amendment())
                                        .toList()));
    }

    /**
     * The missing figures of the other components, which the verdict does not name because one component decided it.
     */
    private Stream<Absent> unnamed(PeriodTarget target, List<Absent> named) {
        if (target.verdict() instanceof Verdict.NoTarget) {
            return Stream.empty();
        }
        String period = target.target().period();
        ShownFigures figures = new ShownFigures(target.indicator(), disclosure, words);
        return target.target().rule().components().stream()
                .filter(component -> !figures.has(component, period))
                .filter(component -> named.stream().noneMatch(absent -> isOwn(absent, component, period)))
                .map(component -> new Absent(component, Series.MUNICIPALITY, period, null));
    }

    private static boolean isOwn(Absent absent, String component, String period) {
        return absent.component().equals(component)
                && absent.series() == Series.MUNICIPALITY
                && period.equals(absent.period());
    }

    private MissingFigure missing(PeriodTarget target, Absent absent, String reason, boolean owed) {
        String period = absent.period();
        return new MissingFigure(
                target.indicator().indicator().number(),
                target.indicator().indicator().title(),
                new ShownFigures(target.indicator(), disclosure, words).label(absent.component(), absent.series()),
                period,
                period == null ? words.say("baseline") : words.period(period),
                reason,
                centres.name(target.track().track().centreId()),
                target.track().track().centreId(),
                owed);
    }
}
