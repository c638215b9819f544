package dk.seamark.events.erasure;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/**
 * How long texts of a kind may be kept. When the time is over, they are erased under article 5(1)(e) of Regulation (EU)
 * 2016/679.
 *
 * @param kind the kind of text
 * @param keep for how long, in years or months of the calendar, in the form of ISO 8601: {@code P5Y}, {@code P18M}
 * @param start from when the time is counted
 */
public record RetentionRule(TextKind kind, String keep, RetentionStart start) {

    private static final Pattern FORM = Pattern.compile("P[1-9][0-9]{0,2}[YM]");

    /** The shortest time for what an issued pack may still need. */
    private static final int SHORTEST_MONTHS = 12;

    /** Whether this is 1 to 999 years or months, in the form of ISO 8601. */
    public static boolean isTime(String keep) {
        return FORM.matcher(keep).matches();
    }

    /**
     * Whether its time is too short for its kind: what is on record is kept for a year at least, as the period's pack
     * is made of it.
     */
    public boolean tooShort() {
        return kind != TextKind.DRAFT && Period.parse(keep).toTotalMonths() < SHORTEST_MONTHS;
    }

    /**
     * The first day on which a text is no longer kept, by this rule alone. The day of the event is not counted, and the
     * time ends with the last hour of the day of the same date, or of its month's last day where that has no such date:
     * article 3 of Regulation (EEC, Euratom) 1182/71.
     *
     * @param from the Danish date of the event from which the time is counted
     */
    public LocalDate over(LocalDate from) {
        return over(from, Period.parse(keep));
    }

    /**
     * The first day on which a text on record is no longer kept: it is kept for a year at least, from whenever else the
     * rule counts.
     *
     * @param from the Danish date of the event from which the time is counted
     * @param recorded the Danish date on which the text was put on record, or the last day of its period if that is
     *     later
     */
    public LocalDate over(LocalDate from, LocalDate recorded) {
        LocalDate byRule = over(from);
        LocalDate atLeast = over(recorded, Period.ofMonths(SHORTEST_MONTHS));
        return byRule.isBefore(atLeast) ? atLeast : byRule;
    }

    private static LocalDate over(LocalDate from, Period time) {
        return from.plus(time).plusDays(1);
    }
}
