package dk.seamark.pack.personaldata;

import dk.seamark.characters.Characters;
import dk.seamark.pack.personaldata.Suspicion.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds text that looks like a CPR number, a telephone number or an e-mail address. It prefers false positives to
 * misses: a finding only delays the issue of a pack until somebody confirms that it is no personal data.
 */
public final class PersonalData {

    /** The separators that people write inside a number: spaces and dashes of many kinds, full stops and slashes. */
    private static final String GAP = "[\\s\\h\\p{Pd}./]{0,3}";

    /**
     * Six digits that form a date, and four more. The check digit is not checked, as newer numbers may not have a valid
     * one.
     */
    private static final Pattern CPR = Pattern.compile(
            "(?<![0-9])([0-9]{2})" + GAP + "([0-9]{2})" + GAP + "(?:19|20)?([0-9]{2})" + GAP + "([0-9]{4})(?![0-9])");

    /** Eight digits with any grouping; with a decimal comma they are another kind of number. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![0-9]|[0-9][.,/-])(?:(?:\\+|00)45" + GAP + ")?[2-9](?:" + GAP + "[0-9]){7}(?![0-9]|[.,/-][0-9])");

    /** A range of years, such as 2023-2024, or a date, is no telephone number. */
    private static final Pattern YEARS_OR_DATE = Pattern.compile("(?:19|20)[0-9]{2}[^0-9]{1,3}(?:19|20)[0-9]{2}"
            + "|[0-3][0-9][./-][01][0-9][./-](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]");

    /** Thousands with full stops between: 25.000.000. Nobody groups a telephone number so. */
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+");

    /** What makes the number before it an amount. */
    private static final Pattern AMOUNT_BEHIND =
            Pattern.compile("(?i)^[\\s\\h]{0,2}(?:(?:kr|kroner|dkk|euro?|procent)(?![\\p{L}\\p{N}])|€|%)");

    /**
     * What makes the number after it an amount, or the number of a company. "Se" alone is a verb: "se 20 12 34 56" is a
     * telephone number.
     */
    private static final Pattern NAMED_BEFORE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])"
            + "(?:kr\\.?|dkk|eur|€|(?:cvr|(?:cvr|se)[- ]?(?:nr|nummer))[.:]{0,2})[\\s\\h]{0,2}$");

    /** The longest words that name a number, with what stands between. */
    private static final int CONTEXT = 20;

    private PersonalData() {}

    /**
     * The findings in a text, in order.
     *
     * @param place where the text is shown, in Danish
     */
    public static List<Suspicion> in(String place, String text) {
        return inSeen(place, Characters.seen(text));
    }

    /** The findings in a text without invisible characters, which could split a number. */
    private static List<Suspicion> inSeen(String place, String text) {
        List<Suspicion> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        for (Matcher match = CPR.matcher(text); match.find(); ) {
            if (isDate(
                    match.group(1),
                    match.group(2),
                    match.group(3),
                    match.group(4).charAt(0))) {
                found.add(new Suspicion(place, Kind.CPR, match.group()));
                blank(rest, match.start(), match.end());
            }
        }
        String withoutCpr = rest.toString();
        for (EmailScan scan = new EmailScan(withoutCpr); scan.find(); ) {
            found.add(new Suspicion(place, Kind.EMAIL, withoutCpr.substring(scan.start(), scan.end())));
            blank(rest, scan.start(), scan.end());
        }
        for (Matcher match = PHONE.matcher(rest.toString()); match.find(); ) {
            if (!isOther(rest, match.start(), match.end())) {
                found.add(new Suspicion(place, Kind.PHONE, match.group()));
            }
        }
        return found;
    }

    /** Whether eight digits are a date, an amount or the number of a company. */
    private static boolean isOther(CharSequence text, int start, int end) {
        CharSequence number = text.subSequence(start, end);
        CharSequence before = text.subSequence(Math.max(0, start - CONTEXT), start);
        CharSequence behind = text.subSequence(end, Math.min(text.length(), end + CONTEXT));
        return YEARS_OR_DATE.matcher(number).matches()
                || THOUSANDS.matcher(number).matches()
                || AMOUNT_BEHIND.matcher(behind).find()
                || NAMED_BEFORE.matcher(before).find();
    }

    /** Blanks out CPR numbers and addresses, so that they are not found again as telephone numbers. */
    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, "\n".repeat(end - start));
    }

    /**
     * Whether the first six digits of a CPR number are a date of the century that its seventh digit tells: the date of
     * birth of the Danish civil registration system (CPR-kontoret, "Personnummeret i CPR").
     */
    private static boolean isDate(String day, String month, String year, char seventh) {
        int two = Integer.parseInt(year);
        int century = switch (seventh) {
            case '0', '1', '2', '3' -> 1900;
            case '4', '9' -> two <= 36 ? 2000 : 1900;
            default -> two <= 57 ? 2000 : 1800;
        };
        return isDay(day, month, century + two);
    }

    private static boolean isDay(String day, String month, int year) {
        // Substitute numbers, for people without a CPR number, have 60 added to the day.
        int number = Integer.parseInt(day);
        try {
            LocalDate.of(year, Integer.parseInt(month), number > 60 ? number - 60 : number);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
