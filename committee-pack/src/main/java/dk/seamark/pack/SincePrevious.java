package dk.seamark.pack;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.pack.Corrections.ChangedVerdict;
import dk.seamark.pack.Corrections.CorrectedFigure;
import dk.seamark.pack.disclosure.Disclosure;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what has changed since the pack before. */
record SincePrevious(Previous previous, Standing now, Disclosure disclosure, Words words) {

    Corrections all() {
        return new Corrections(
                words.say(
                        "corrections.since",
                        previous.number(),
                        words.period(previous.standing().period())),
                indicators(previous.standing()).flatMap(this::figures).toList(),
                indicators(now).flatMap(this::verdicts).toList());
    }

    private Stream<CorrectedFigure> figures(IndicatorStanding before) {
        IndicatorStanding after = find(now, before).orElse(null);
        return before.figures().stream()
                .filter(figure -> !isStill(figure, standing(after, figure)))
                // What the plan no longer follows up on is not corrected by that.
                .filter(figure -> after != null || previous.reasons().containsKey(figure.slot()))
                .map(figure -> corrected(before, after, figure));
    }

    private CorrectedFigure corrected(
            IndicatorStanding before, @Nullable IndicatorStanding after, FigureStanding figure) {
        ShownFigures was = new ShownFigures(before, previous.disclosure(), words);
        FigureStanding standing = standing(after, figure);
        return new CorrectedFigure(
                before.indicator().number(),
                before.indicator().title(),
                was.label(figure.slot().componentId(), figure.slot().series()),
                words.period(figure.slot().period()),
                was.shown(figure),
                standing == null || after == null ? "–" : new ShownFigures(after, disclosure, words).shown(standing),
                reason(figure));
    }

    private String reason(FigureStanding figure) {
        CorrectionReason reason = previous.reasons().get(figure.slot());
        return reason == null ? words.say("corrected.gone") : words.of(reason);
    }

    private Stream<ChangedVerdict> verdicts(IndicatorStanding after) {
        IndicatorStanding before = find(previous.standing(), after).orElse(null);
        return before == null
                ? Stream.empty()
                : after.targets().stream().flatMap(target -> Stream.ofNullable(changed(before, after, target)));
    }

    private @Nullable ChangedVerdict changed(IndicatorStanding before, IndicatorStanding after, TargetStanding target) {
        VerdictWord then = before.targets().stream()
                .filter(earlier -> earlier.targetDate().equals(target.targetDate()))
                .map(earlier -> word(before, earlier, previous.disclosure()))
                .findFirst()
                .orElse(null);
        VerdictWord word = word(after, target, disclosure);
        // A verdict that was still ahead in the pack before is new, not corrected.
        return then == null || then == VerdictWord.AHEAD || then == word
                ? null
                : new ChangedVerdict(
                        after.indicator().number(),
                        after.indicator().title(),
                        words.date(target.targetDate()),
                        then.mark(words),
                        word.mark(words));
    }

    private static VerdictWord word(IndicatorStanding standing, TargetStanding target, Disclosure disclosure) {
        return switch (target) {
            case TargetStanding.Judged judged ->
                DisclosureLevel.of(judged.verdict(), standing, disclosure).wordFor(judged.verdict());
            case TargetStanding.Ahead ahead -> VerdictWord.AHEAD;
        };
    }

    private static boolean isStill(FigureStanding before, @Nullable FigureStanding after) {
        return after != null && before.measurementId().equals(after.measurementId());
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
