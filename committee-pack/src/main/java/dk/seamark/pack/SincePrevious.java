package dk.seamark.pack;

import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.pack.Corrections.ChangedVerdict;
import dk.seamark.pack.Corrections.CorrectedDetail;
import dk.seamark.pack.Corrections.CorrectedFigure;
import dk.seamark.standing.FigureHistory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what has changed since the pack before. */
record SincePrevious(Previous previous, Standing now, PackContext context, FigureNotes notes, Words words) {

    Corrections all() {
        List<FigureChange> changes =
                indicators(previous.standing()).flatMap(this::changes).toList();
        return new Corrections(
                words.say(
                        "corrections.since",
                        previous.number(),
                        words.period(previous.standing().period())),
                changes.stream().flatMap(change -> number(change).stream()).toList(),
                changes.stream().flatMap(this::details).toList(),
                indicators(now).flatMap(this::verdicts).toList());
    }

    /**
     * A figure of the pack before that is another now, or gone.
     *
     * @param indicator its indicator then
     * @param before the figure then
     * @param indicatorNow its indicator now; null if the plan no longer follows up on it
     * @param after the figure now; null if there is none
     */
    private record FigureChange(
            IndicatorStanding indicator,
            FigureStanding before,
            @Nullable IndicatorStanding indicatorNow,
            @Nullable FigureStanding after) {}

    private Stream<FigureChange> changes(IndicatorStanding before) {
        IndicatorStanding after = find(now, before).orElse(null);
        return before.figures().stream()
                .map(figure -> new FigureChange(before, figure, after, standing(after, figure)))
                .filter(change -> isAnother(change) || isConfirmed(change))
                // What the plan no longer follows up on is not corrected by that.
                .filter(change -> change.indicatorNow() != null || why(change).isPresent());
    }

    private static boolean isAnother(FigureChange change) {
        FigureStanding after = change.after();
        return after == null || !after.measurementId().equals(change.before().measurementId());
    }

    private static boolean isConfirmed(FigureChange change) {
        FigureStanding after = change.after();
        return after != null
                && !isAnother(change)
                && change.before().figure().provisional()
                && !after.figure().provisional();
    }

    /**
     * The numbers before and now, if they differ; by their counts where the values are the same. Whether they are
     * provisional is a detail. Of a figure that is withheld it is not told whether its number moved, so each correction
     * of one is listed.
     */
    private Optional<CorrectedFigure> number(FigureChange change) {
        ShownFigures was = new ShownFigures(change.indicator(), previous.disclosure(), words);
        FigureStanding after = change.after();
        IndicatorStanding indicator = change.indicatorNow();
        if (after == null || indicator == null) {
            return Optional.of(corrected(change, was.shown(change.before()), "–"));
        }
        if (isConfirmed(change)) {
            return Optional.empty();
        }
        ShownFigures is = new ShownFigures(indicator, context.disclosure(), words);
        boolean isMoved =
                change.before().figure().value().compareTo(after.figure().value()) != 0
                        || !was.unmarked(change.before()).equals(is.unmarked(after));
        if (isMoved || isWithheld(change.before(), after)) {
            return Optional.of(corrected(change, was.shown(change.before()), is.shown(after)));
        }
        return was.everyCount(change.before()).equals(is.everyCount(after))
                ? Optional.empty()
                : Optional.of(corrected(change, was.withEveryCount(change.before()), is.withEveryCount(after)));
    }

    private CorrectedFigure corrected(FigureChange change, String before, String now) {
        return new CorrectedFigure(
                change.indicator().indicator().number(),
                change.indicator().indicator().title(),
                label(change),
                words.period(change.before().slot().period()),
                before,
                now,
                reason(change),
                explanation(change));
    }

    private boolean isWithheld(FigureStanding before, FigureStanding after) {
        return !previous.disclosure().shows(before.measurementId())
                || !context.disclosure().shows(after.measurementId());
    }

    private Stream<CorrectedDetail> details(FigureChange change) {
        FigureStanding after = change.after();
        if (after == null) {
            return Stream.empty();
        }
        Figure then = change.before().figure();
        Figure now = after.figure();
        Stream<Optional<CorrectedDetail>> always = Stream.of(
                detail(change, words.say("sources.source"), then.source(), now.source()),
                detail(
                        change,
                        words.say("sources.measured"),
                        words.date(then.measuredOn()),
                        words.date(now.measuredOn())));
        // Neither is shown of a figure that is withheld.
        Stream<Optional<CorrectedDetail>> shown = isWithheld(change.before(), after)
                ? Stream.empty()
                : Stream.of(
                        detail(change, words.say("detail.status"), status(then), status(now)),
                        detail(change, words.say("detail.link"), link(then.link()), link(now.link())));
        return Stream.concat(always, shown).flatMap(Optional::stream);
    }

    private String status(Figure figure) {
        return figure.provisional() ? words.say("status.provisional") : words.say("status.final");
    }

    private String link(@Nullable EvidenceLink link) {
        return link == null ? "–" : words.say("sources.link", link.url(), words.date(link.accessedOn()));
    }

    private Optional<CorrectedDetail> detail(FigureChange change, String detail, String before, String after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new CorrectedDetail(
                        change.indicator().indicator().number(),
                        change.indicator().indicator().title(),
                        label(change),
                        words.period(change.before().slot().period()),
                        detail,
                        before,
                        after,
                        reason(change),
                        explanation(change)));
    }

    private String label(FigureChange change) {
        return new ShownFigures(change.indicator(), previous.disclosure(), words)
                .label(change.before().slot());
    }

    private String reason(FigureChange change) {
        return isConfirmed(change)
                ? words.say("corrected.confirmed")
                : why(change).map(why -> words.of(why.reason())).orElse(words.say("corrected.gone"));
    }

    private @Nullable String explanation(FigureChange change) {
        String trackId = change.indicator().indicator().trackId();
        return why(change)
                .filter(any -> !isConfirmed(change))
                .flatMap(why -> notes.shown(why.explanation(), trackId))
                .orElse(null);
    }

    /** The latest correction or withdrawal since the pack before. */
    private Optional<FigureHistory.Change> why(FigureChange change) {
        return context.history()
                .change(change.before().slot())
                .filter(why -> why.position() > previous.standing().position());
    }

    private Stream<ChangedVerdict> verdicts(IndicatorStanding after) {
        IndicatorStanding before = find(previous.standing(), after).orElse(null);
        return before == null
                ? Stream.empty()
                : after.targets().stream().flatMap(target -> Stream.ofNullable(changed(before, after, target)));
    }

    private @Nullable ChangedVerdict changed(IndicatorStanding before, IndicatorStanding after, TargetStanding target) {
        TargetStanding earlier = before.targets().stream()
                .filter(other -> other.targetDate().equals(target.targetDate()))
                .findFirst()
                .orElse(null);
        if (earlier == null) {
            return null;
        }
        VerdictWord then = VerdictWord.of(earlier, before, previous.disclosure());
        // A verdict that was still ahead in the pack before is new, not corrected.
        return then == VerdictWord.AHEAD || then == VerdictWord.of(target, after, context.disclosure())
                ? null
                : new ChangedVerdict(
                        after.indicator().number(),
                        after.indicator().title(),
                        words.date(target.targetDate()),
                        VerdictWord.mark(earlier, before, previous.disclosure(), words),
                        VerdictWord.mark(target, after, context.disclosure(), words));
    }

    private static @Nullable FigureStanding standing(@Nullable IndicatorStanding indicator, FigureStanding figure) {
        return indicator == null
                ? null
                : indicator.figures().stream()
                        .filter(other -> other.slot().equals(figure.slot()))
                        .findFirst()
                        .orElse(null);
    }

    private static Optional<IndicatorStanding> find(Standing standing, IndicatorStanding like) {
        return indicators(standing)
                .filter(indicator -> indicator
                        .indicator()
                        .indicatorId()
                        .equals(like.indicator().indicatorId()))
                .findFirst();
    }

    private static Stream<IndicatorStanding> indicators(Standing standing) {
        return standing.tracks().stream().flatMap(track -> track.indicators().stream());
    }
}
