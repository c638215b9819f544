package dk.seamark.pack;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.standing.AmendmentStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells how often indicators are measured that are not measured each year, and when next. */
record NextRounds(Standing standing, Words words) {

    /**
     * How often an indicator with rounds is measured, and when next; without that if the plan does not follow up on it
     * any more by then.
     */
    String told(IndicatorDefined indicator) {
        String often = new DefinitionWords(words).rounds(Objects.requireNonNull(indicator.rounds()));
        return year(indicator, indicator.rounds())
                .map(year -> words.say("missing.between-rounds", often, year.toString()))
                .orElse(often);
    }

    private Optional<ReportingPeriod> year(IndicatorDefined indicator, Rounds rounds) {
        int year = rounds.nextYear(ReportingPeriod.parse(standing.period()));
        return Optional.of(new ReportingPeriod(year))
                .filter(next -> next.year() <= standing.terms().lastYear())
                .filter(next -> !rests(indicator, Moment.after(next)));
    }

    private boolean rests(IndicatorDefined indicator, Moment then) {
        List<Amendment> amendments = standing.itsAmendments().stream()
                .map(AmendmentStanding::event)
                .map(PlanAmended::amendment)
                .toList();
        return Exclusion.restsIndicator(indicator.indicatorId(), then, amendments)
                || Exclusion.restsTrack(indicator.trackId(), then, amendments);
    }
}
