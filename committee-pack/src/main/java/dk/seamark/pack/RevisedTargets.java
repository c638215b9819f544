package dk.seamark.pack;

import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.pack.TargetRevision.Ruling;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells which targets were revised since the pack before, and what that did to their verdicts. Both verdicts rest on
 * the figures as they are now, so that they differ by the revision alone.
 */
record RevisedTargets(Standing standing, PackContext context, Words words) {

    /** The revised targets in the plan's order; null if there are none. */
    @Nullable
    List<RevisedTarget> since(@Nullable Previous previous) {
        if (previous == null) {
            return null;
        }
        List<RevisedTarget> revised = standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> indicator.targets().stream()
                        .flatMap(target -> previous.revisions().stream()
                                .filter(revision -> isOf(revision, indicator, target))
                                .map(revision -> revised(revision, indicator, target))))
                .toList();
        return revised.isEmpty() ? null : revised;
    }

    private static boolean isOf(TargetRevision revision, IndicatorStanding indicator, TargetStanding target) {
        return revision.indicatorId().equals(indicator.indicator().indicatorId())
                && revision.before().targetDate().equals(target.targetDate());
    }

    private RevisedTarget revised(TargetRevision revision, IndicatorStanding indicator, TargetStanding now) {
        TargetStanding then = revision.before();
        VerdictWord byThen = word(then, indicator);
        VerdictWord byNow = word(now, indicator);
        return new RevisedTarget(
                indicator.indicator().number(),
                indicator.indicator().title(),
                now.targetDate().toString(),
                words.date(now.targetDate()),
                then.wording(),
                mark(then, indicator),
                after(then, now),
                mark(now, indicator),
                revision.rulings().stream().map(this::decision).toList(),
                effect(byThen, mark(then, indicator), byNow, mark(now, indicator)));
    }

    private String after(TargetStanding then, TargetStanding now) {
        String wording = then.wording().equals(now.wording()) ? words.say("revised.same-words") : now.wording();
        return then.period().equals(now.period())
                ? wording
                : words.say("revised.period", wording, words.period(now.period()), words.period(then.period()));
    }

    /** Why is told in the plan owner's words, which are for the committee and not for the public. */
    private String decision(Ruling ruling) {
        String decision = Objects.requireNonNull(words.ofDecision(words.own(ruling.decision())));
        return context.disclosure().isPublic()
                ? decision
                : decision + " "
                        + words.say(
                                "plan-change.reason",
                                context.texts()
                                        .text(ruling.reason())
                                        .map(words::own)
                                        .orElse(words.say("erased")));
    }

    private String effect(VerdictWord then, Mark markedThen, VerdictWord now, Mark markedNow) {
        if (then == VerdictWord.AHEAD && now == VerdictWord.AHEAD) {
            return words.say("revised.later");
        }
        if (then == VerdictWord.WITHHELD || now == VerdictWord.WITHHELD) {
            return words.withheld();
        }
        return then == now
                ? words.say("revised.no-effect")
                : words.say("revised.effect", markedThen.word(), markedNow.word());
    }

    private Mark mark(TargetStanding target, IndicatorStanding indicator) {
        return VerdictWord.mark(target, indicator, context.disclosure(), words);
    }

    private VerdictWord word(TargetStanding target, IndicatorStanding indicator) {
        return VerdictWord.of(target, indicator, context.disclosure());
    }
}
