package dk.seamark.policy.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers that a title or a target's words state as an amount: the 100 of "100 unge", the 3 of "tre møder". A
 * number that only names a thing is none: a year, "25-64-årige", "18 år", "9. klasse", "5-årige", "§ 17.4", "ISO 9001",
 * "karakteren 2", "indikator nr. 1.2"; nor is a length of time, "12 måneder", a quarter of a group, "de 25 % bedste", or
 * a percentile, "75 %-percentilen".
 */
final class StatedNumbers {

    /** Words behind which a number names a law or a standard, and so does the next: "§§ 17 og 18". */
    private static final Set<String> LAWS = Set.of("§", "stk", "iso", "iec", "artikel", "art", "kapitel", "kap");

    /** Words behind which a number names a thing. */
    private static final Set<String> NAMING = Set.of(
            "nr",
            "karakter",
            "karakteren",
            "kvartil",
            "klasse",
            "trin",
            "spor",
            "indikator",
            "version",
            "bilag",
            "verdensmål",
            "kl",
            "side",
            "pkt",
            "punkt",
            "fase",
            "modul",
            "danskuddannelse",
            "afsnit",
            "kategori");

    /** Words behind which a number that could be a year, or a number word in a title, is an amount. */
    private static final Set<String> AMOUNT = Set.of("mindst", "højst", "over", "under", "yderligere");

    /** Words between which and a number stands "end": "flere end 2000". */
    private static final Set<String> COMPARING = Set.of("flere", "færre", "mere", "mindre");

    private static final Set<String> TIMES = Set.of(
            "år",
            "årig",
            "årige",
            "årigt",
            "måned",
            "måneder",
            "uge",
            "uger",
            "dag",
            "dage",
            "døgn",
            "time",
            "timer",
            "minut",
            "minutter",
            "måneders",
            "ugers",
            "dages",
            "døgns",
            "timers",
            "minutters",
            "kvartal",
            "kvartaler",
            "halvår",
            "skoleår");

    /** Words behind which a number word points at what was named before: "de to grupper", "mellem to skoler". */
    private static final Set<String> POINTING = Set.of(
            "de", "disse", "begge", "alle", "mellem", "imellem", "blandt", "af", "hver", "hvert", "første", "sidste",
            "næste", "på", "ved", "i", "fra");

    private static final Set<String> JOINING = Set.of("og", "eller", ",", "/");

    private final List<Token> tokens;
    private final List<NamedQuarters.Quarter> quarters;

    private StatedNumbers(List<Token> tokens) {
        this.tokens = tokens;
        this.quarters = NamedQuarters.in(tokens);
    }

    /** The amounts that {@code text} states in digits, each once; 1,50 is 1.5. */
    static SortedSet<BigDecimal> in(CharSequence text) {
        StatedNumbers stated = new StatedNumbers(Tokens.of(text));
        SortedSet<BigDecimal> amounts = new TreeSet<>();
        stated.places()
                .filter(place -> stated.tokens.get(place) instanceof Token.Digits && stated.isAmount(place))
                .forEach(place -> amounts.add(stated.value(place).orElseThrow()));
        return amounts;
    }

    /** The amounts that {@code text} states in number words, each once; one half, as 50, only if asked for. */
    static SortedSet<BigDecimal> inWords(CharSequence text, boolean shares) {
        return words(text, shares, false);
    }

    /** Those of them that stand behind "mindst", "højst" and the like, where a title has no doubt about it. */
    static SortedSet<BigDecimal> boundInWords(CharSequence text, boolean shares) {
        return words(text, shares, true);
    }

    private static SortedSet<BigDecimal> words(CharSequence text, boolean shares, boolean bound) {
        StatedNumbers stated = new StatedNumbers(Tokens.of(text));
        return stated.places()
                .filter(place -> stated.tokens.get(place) instanceof Token.Word word
                        && (shares || !NumberWords.isHalf(word.text()))
                        && (stated.isBound(place) || (!bound && stated.isFreeWord(place)))
                        && stated.isAmount(place))
                .mapToObj(stated::value)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a number word here counts something: not "de to", "to af tre", "en til to" or "to gange om året". */
    private boolean isFreeWord(int place) {
        boolean range = text(place - 1).equals("til")
                && (Set.of("en", "et", "én", "ét").contains(text(place - 2))
                        || value(place - 2).isPresent());
        return !range
                && !POINTING.contains(text(place - 1))
                && (NumberWords.isHalf(text(place))
                        || !Set.of("af", "ud", "gange", "til").contains(text(place + 1)));
    }

    private IntStream places() {
        return IntStream.range(0, tokens.size());
    }

    private Optional<BigDecimal> value(int place) {
        return place >= 0 ? value(tokens.get(place)) : Optional.empty();
    }

    /** The number that a token says, in digits or as a word; empty if it says none. */
    static Optional<BigDecimal> value(Token token) {
        return switch (token) {
            case Token.Digits digits -> Optional.of(digits.value());
            case Token.Word word -> NumberWords.value(word.text());
            case Token.Mark mark -> Optional.empty();
        };
    }

    private boolean isAmount(int place) {
        String after = text(place + 1);
        return !isNamed(place)
                && !(isYear(tokens.get(place)) && (!isBound(place) || isSpan(place)))
                && !isTime(after)
                && !isStart(place)
                && !isAgeOfPeople(place)
                && quarters.stream().noneMatch(quarter -> quarter.covers(place))
                && !isPercentile(place)
                && !isFraction(after)
                && !after.equals("+");
    }

    private boolean isNamed(int place) {
        return LAWS.contains(text(place - 1)) || NAMING.contains(text(place - 1)) || isNextOfLaw(place);
    }

    private boolean isNextOfLaw(int place) {
        return JOINING.contains(text(place - 1))
                && place > 1
                && tokens.get(place - 2) instanceof Token.Digits
                && LAWS.contains(text(place - 3));
    }

    /** The 7 of "fra 7 % til 5 %". */
    private boolean isStart(int place) {
        return text(place - 1).equals("fra")
                && IntStream.rangeClosed(place + 1, place + 5)
                        .anyMatch(next -> text(next).equals("til"));
    }

    /** The 25 of "unge under 25 i job". */
    private boolean isAgeOfPeople(int place) {
        return new Sentence(tokens).isPeople(place);
    }

    /** The 75 of "75 %-percentilen". */
    private boolean isPercentile(int place) {
        return IntStream.rangeClosed(place + 1, place + 3)
                .mapToObj(this::text)
                .dropWhile(word -> word.equals("%") || word.equals("-"))
                .limit(1)
                .anyMatch(word -> word.startsWith("percentil") || word.startsWith("fraktil"));
    }

    /** The 3 of "tre fjerdedele". */
    private static boolean isFraction(String after) {
        return after.endsWith("dele") && !after.equals("dele");
    }

    /** The 2024 of "over 2024-2026". */
    private boolean isSpan(int place) {
        return (text(place + 1).equals("-") || text(place + 1).equals("–"))
                && place + 2 < tokens.size()
                && isYear(tokens.get(place + 2));
    }

    private boolean isBound(int place) {
        return AMOUNT.contains(text(place - 1))
                || (text(place - 1).equals("end") && COMPARING.contains(text(place - 2)));
    }

    private String text(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place).text() : "";
    }

    /** Whether a number before this word is an age or a length of time. */
    static boolean isTime(String word) {
        return TIMES.contains(word) || word.startsWith("års");
    }

    /** Whether a number looks like a year. */
    static boolean isYear(Token token) {
        return token instanceof Token.Digits digits
                && digits.text().length() == 4
                && List.of("19", "20", "21").contains(digits.text().substring(0, 2));
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
