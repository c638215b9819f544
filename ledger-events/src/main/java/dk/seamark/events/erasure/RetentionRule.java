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
     * The first day on which a text is no longer kept.
     *
     * @param from the Danish date from which the time is counted
     */
    public LocalDate over(LocalDate from) {
        return from.plus(Period.parse(keep));
    }
}
