package dk.seamark.events.plan;

import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The measurement rounds ("målerunder") of an indicator that is not measured each year, as of a survey that is made
 * every second year. They go on in both directions from the year that is named.
 *
 * @param everyYears how many calendar years lie between two rounds, 2 to {@value #MOST_YEARS}
 * @param year the calendar year of one of the rounds, 1990 to 2199
 */
public record Rounds(int everyYears, int year) {

    /** The most years between two rounds. */
    public static final int MOST_YEARS = 5;

    /** @throws IllegalArgumentException if the rounds are not 2 to {@value #MOST_YEARS} years apart */
    public Rounds {
        if (everyYears < 2 || everyYears > MOST_YEARS) {
            throw new IllegalArgumentException("Rounds are 2 to " + MOST_YEARS + " years apart: " + everyYears);
        }
    }

    /** Whether a period lies in the year of a round. */
    public boolean include(ReportingPeriod period) {
        return sinceRound(period) == 0;
    }

    /** The year of the last round before the year of a period; empty if that would be before 1990. */
    public Optional<ReportingPeriod> before(ReportingPeriod period) {
        int last = period.year() - (include(period) ? everyYears : sinceRound(period));
        return ReportingPeriod.parsed(Integer.toString(last));
    }

    /**
     * The year of the last round that has ended before this date, which a target of this date judges.
     *
     * @throws IllegalArgumentException if that would be before 1990 or after 2199
     */
    public ReportingPeriod lastEndedBefore(LocalDate date) {
        ReportingPeriod ended = ReportingPeriod.lastEndedBefore(date, Cadence.YEARLY);
        return include(ended)
                ? ended
                : before(ended).orElseThrow(() -> new IllegalArgumentException("No round has ended before " + date));
    }

    /** The calendar year of the first round after the year of a period. */
    public int nextYear(ReportingPeriod period) {
        return period.year() + everyYears - sinceRound(period);
    }

    /** How many years a period's year lies after that of a round, from 0. */
    private int sinceRound(ReportingPeriod period) {
        return Math.floorMod(period.year() - year, everyYears);
    }
}
