package dk.seamark.policy.finding;

import java.math.BigDecimal;
import java.util.List;
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

    /** Words behind which a number names a thing. */
    private static final List<String> NAMING =
            List.of("§", "stk.", "nr.", "karakter", "karakteren", "klasse", "trin", "spor", "indikator", "version");

    /** Words behind which a number that could be a year is an amount. */
    private static final List<String> AMOUNT =
            List.of("mindst", "højst", "flere end", "færre end", "mere end", "mindre end", "over", "under");

    private static final int LONGEST_WORD = 10;

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");

    private StatedNumbers() {}

    /** The amounts in {@code text}, each once; 1,50 is 1.5. */
    static SortedSet<BigDecimal> in(CharSequence text) {
        SortedSet<BigDecimal> stated = new TreeSet<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            boolean names = isBehind(NAMING, text, found.start());
            boolean year = YEAR.matcher(found.group()).matches() && !isBehind(AMOUNT, text, found.start());
            if (!names && !year) {
                String whole = found.group(1).replace(".", "");
                String fraction = found.group(2) == null ? "" : "." + found.group(2);
                stated.add(new BigDecimal(whole + fraction));
            }
        }
        return stated;
    }

    /** Whether one of the words stands before this place, with nothing but spaces between. */
    private static boolean isBehind(List<String> words, CharSequence text, int place) {
        int end = place;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        // No word is longer than this, with what is before it.
        String before =
                text.subSequence(Math.max(0, end - LONGEST_WORD - 1), end).toString();
        return words.stream().anyMatch(word -> endsWith(before, word));
    }

    private static boolean endsWith(String before, String word) {
        int start = before.length() - word.length();
        return before.regionMatches(true, start, word, 0, word.length())
                && (start == 0
                        || !Character.isLetter(word.charAt(0))
                        || !Character.isLetterOrDigit(before.charAt(start - 1)));
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
