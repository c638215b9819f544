package dk.seamark.policy.finding;

import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a title or a target's words state as an amount: the 100 of "100 unge". A number
 * that only names a thing is none: a year, "25-64-årige", "9. klasse", "5-årige", "§ 17.4",
 * "karakteren 2", "indikator nr. 1.2".
 */
final class StatedNumbers {

    /** Thousands have a point and decimals a comma, as in Danish: 1.000 and 1,5. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}.,/\\-–])"
            + "([0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+)(?:,([0-9]+))?"
            + "(?![\\p{L}\\p{N}/\\-–]|[.,]\\p{N}|\\. ?\\p{Ll}| ?års)");

    private static final Pattern NAMING = Pattern.compile(
            "(?:§|\\b(?:stk\\.|nr\\.|karakter(?:en)?|klasse|trin|spor|indikator|version)) *$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");

    private static final Pattern AMOUNT = Pattern.compile(
            "\\b(?:mindst|højst|flere end|færre end|mere end|mindre end|over|under) *$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private StatedNumbers() {}

    /** The amounts in {@code text}, each once; 1,50 is 1.5. */
    static SortedSet<BigDecimal> in(String text) {
        SortedSet<BigDecimal> stated = new TreeSet<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            boolean names = NAMING.matcher(text.substring(0, found.start())).find();
            boolean year = YEAR.matcher(found.group()).matches()
                    && !AMOUNT.matcher(text.substring(0, found.start())).find();
            if (!names && !year) {
                String whole = found.group(1).replace(".", "");
                String fraction = found.group(2) == null ? "" : "." + found.group(2);
                stated.add(new BigDecimal(whole + fraction));
            }
        }
        return stated;
    }

    /** Whether {@code number} is among {@code others}, however many decimals either is written with. */
    static boolean among(Iterable<BigDecimal> others, BigDecimal number) {
        for (BigDecimal other : others) {
            if (other.compareTo(number) == 0) {
                return true;
            }
        }
        return false;
    }
}
