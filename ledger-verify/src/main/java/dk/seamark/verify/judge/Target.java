package dk.seamark.verify.judge;

import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target as it stands.
 *
 * @param wording its words
 * @param rule what they ask
 * @param judges the period that it says it judges; null if it says none
 */
record Target(String wording, TargetRule rule, @Nullable String judges) {

    /**
     * The period that a target judges; null if it judges none.
     *
     * @param judges what it says itself: the period; null in events from before targets did, which judge the one that
     *     contains the day before their date
     */
    static @Nullable ReportingPeriod judged(@Nullable String judges, LocalDate date, Cadence followedUp) {
        try {
            return ReportingPeriod.ofTarget(judges, date, followedUp);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static Target of(IndicatorTargetSet event) {
        return new Target(event.wording(), event.rule(), event.judges());
    }

    Target revised(IndicatorTargetRevised event) {
        return new Target(event.wording(), event.rule(), event.judges() == null ? judges : event.judges());
    }

    Target answered(Answer answer) {
        return new Target(wording, rule.answered(answer), judges);
    }
}
