package dk.seamark.pack;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.PeriodTargets;
import dk.seamark.standing.PeriodTargets.PeriodTarget;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the figures that the period's targets lack. */
record MissingFigures(Standing standing, Centres centres, PackContext context, FigureNotes notes, Words words) {

    List<MissingFigure> all() {
        return PeriodTargets.of(standing).stream().flatMap(this::of).toList();
    }

    private Stream<MissingFigure> of(PeriodTarget target) {
        // The missing figures of a verdict reveal how far the judging got, and so perhaps something about a withheld
        // figure.
        if (DisclosureLevel.of(target.verdict(), target.indicator(), context.disclosure()) != DisclosureLevel.ALL) {
            return Stream.empty();
        }
        List<Absent> named = VerdictFigures.absent(target.verdict());
        return Stream.concat(
                named.stream().map(absent -> missing(target, absent, reason(target, absent), isOwed(target, absent))),
                unnamed(target, named).map(absent -> missing(target, absent, noDifference(target, absent), false)));
    }

    private String noDifference(PeriodTarget target, Absent absent) {
        return withdrawn(target, absent)
                .map(withdrawn -> words.say("missing.withdrawn-no-difference", withdrawn))
                .orElse(words.say("missing.no-difference"));
    }

    /** That the figure was withdrawn, when and why; empty if it was not. */
    private Optional<String> withdrawn(PeriodTarget target, Absent absent) {
        return slot(target, absent)
                .flatMap(context.history()::withdrawal)
                .map(withdrawal -> words.of(Explanations.withdrawn(withdrawal).capitalised()));
    }

    private @Nullable String explanation(PeriodTarget target, Absent absent) {
        String trackId = target.track().track().trackId();
        return slot(target, absent)
                .flatMap(slot -> context.history()
                        .missing(slot)
                        .or(() -> context.history().withdrawal(slot).map(FigureHistory.Change::explanation)))
                .flatMap(note -> notes.shown(note, trackId))
                .orElse(null);
    }

    private static Optional<FigureSlot> slot(PeriodTarget target, Absent absent) {
        return Optional.ofNullable(absent.period())
                .map(period -> new FigureSlot(
                        target.indicator().indicator().indicatorId(), absent.component(), absent.series(), period));
    }

    /** Why a figure is missing: what somebody said of it first. */
    private String reason(PeriodTarget target, Absent absent) {
        return absent.reason() == null
                ? withdrawn(target, absent).orElseGet(() -> unsaid(target, absent))
                : words.of(absent.reason());
    }

    /** It is no surprise in a period in which the indicator rested or is not measured. */
    private String unsaid(PeriodTarget target, Absent absent) {
        if (rested(target, absent)) {
            return words.say("missing.rested");
        }
        return isMeasured(target, absent)
                ? words.of(absent.reason())
                : new NextRounds(standing, words).told(target.indicator().indicator());
    }

    private static boolean isMeasured(PeriodTarget target, Absent absent) {
        String period = absent.period();
        return period == null || target.indicator().indicator().hasFiguresOf(ReportingPeriod.parse(period));
    }

    private boolean rested(PeriodTarget target, Absent absent) {
        String period = absent.period();
        return period != null
                && context.history().rested(target.indicator().indicator(), ReportingPeriod.parse(period));
    }

    /**
     * Whether somebody has to deliver the figure: not one of a period in which the plan did not follow up on it, or in
     * which it is not measured.
     */
    private boolean isOwed(PeriodTarget target, Absent absent) {
        return absent.reason() == null && isMeasured(target, absent) && !rested(target, absent);
    }

    /**
     * The missing figures of the other components, which the verdict does not name because one component decided it.
     */
    private Stream<Absent> unnamed(PeriodTarget target, List<Absent> named) {
        if (target.verdict() instanceof Verdict.NoTarget) {
            return Stream.empty();
        }
        String period = target.target().period();
        ShownFigures figures = new ShownFigures(target.indicator(), context.disclosure(), words);
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
        ShownFigures figures = new ShownFigures(target.indicator(), context.disclosure(), words);
        return new MissingFigure(
                target.indicator().indicator().number(),
                target.indicator().indicator().title(),
                slot(target, absent)
                        .map(figures::label)
                        .orElseGet(() -> figures.label(absent.component(), absent.series())),
                period,
                period == null ? words.say("baseline") : words.period(period),
                reason,
                explanation(target, absent),
                centres.name(target.track().track().centreId()),
                target.track().track().centreId(),
                owed);
    }
}
