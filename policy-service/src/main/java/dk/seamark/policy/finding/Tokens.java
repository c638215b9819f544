package dk.seamark.policy.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a text as tokens, from the left, each character a few times. */
final class Tokens {

    /** Their point ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "nr", "stk", "pct", "pr", "ca", "kl", "maks", "max", "min", "pkt", "kap", "art", "mio", "mia", "bl",
            "inkl");

    private static final String SPACES = " \u00a0\u2009\u202f";
    /** Signs that are read as words. */
    private static final String SIGNS = "%§≤≥<>";

    private static final char MINUS = '\u2212';

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of a text, in its order. */
    static List<Token> of(CharSequence text) {
        Tokens tokens = new Tokens(text.toString());
        while (tokens.at < tokens.text.length()) {
            tokens.next();
        }
        return List.copyOf(tokens.tokens);
    }

    private void next() {
        char first = charAt(at);
        if (isDigit(at) || isSign(at)) {
            number();
        } else if (Character.isLetter(first)) {
            word();
        } else {
            if (SIGNS.indexOf(first) >= 0) {
                tokens.add(new Token.Word(String.valueOf(first)));
            } else if (!Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
                tokens.add(new Token.Mark(String.valueOf(first)));
            }
            at++;
        }
    }

    /** A minus that no letter or number stands before. */
    private boolean isSign(int place) {
        boolean free = place == 0 || SPACES.indexOf(charAt(place - 1)) >= 0 || charAt(place - 1) == '(';
        return free && isDigit(place + 1) && (charAt(place) == MINUS || charAt(place) == '-');
    }

    private void number() {
        int start = at;
        boolean negative = !isDigit(at);
        int digits = negative ? at + 1 : at;
        int end = run(digits);
        if (end - digits <= 3) {
            end = groups(end);
        }
        StringBuilder value = new StringBuilder(negative ? "-" : "");
        text.substring(digits, end).chars().filter(Tokens::isDecimal).forEach(digit -> value.append((char) digit));
        if (charAt(end) == ',' && isDigit(end + 1)) {
            int fraction = run(end + 1);
            value.append('.').append(text, end + 1, fraction);
            end = fraction;
        }
        if (onlyNames(start, end)) {
            name();
        } else {
            at = end;
            tokens.add(new Token.Digits(text.substring(start, end), new BigDecimal(value.toString())));
        }
    }

    /** The end of groups of three digits behind this place, all with one kind of character before them. */
    private int groups(int place) {
        char between = charAt(place);
        if (between != '.' && SPACES.indexOf(between) < 0) {
            return place;
        }
        int end = place;
        while (charAt(end) == between && isDigit(end + 1) && run(end + 1) == end + 4) {
            end += 4;
        }
        return end;
    }

    /** Whether what stands around a number makes it a name: "5-årige", "9. klasse", "0.-3.", "1.1.2025", "§ 17.4", "4/5". */
    private boolean onlyNames(int start, int end) {
        char after = charAt(end);
        char later = charAt(end + 1);
        char before = start == 0 ? ' ' : charAt(start - 1);
        boolean joined = Character.isLetterOrDigit(after) || "/-–".indexOf(after) >= 0;
        boolean goesOn = ".,:".indexOf(after) >= 0 && Character.isDigit(later);
        char behindPoint = later == ' ' ? charAt(end + 2) : later;
        boolean ordinal = after == '.' && Character.isLowerCase(behindPoint);
        boolean range = after == '.' && "-–/".indexOf(later) >= 0;
        return joined || goesOn || ordinal || range || ".,/-–:".indexOf(before) >= 0;
    }

    private void name() {
        int start = at;
        int end = at + 1;
        while (Character.isLetterOrDigit(charAt(end))
                || (".,:/-–'".indexOf(charAt(end)) >= 0 && Character.isLetterOrDigit(charAt(end + 1)))) {
            end++;
        }
        add(start, end);
        at = charAt(end) == '.' && Character.isLowerCase(charAt(end + 2)) ? end + 1 : end;
    }

    private void word() {
        int start = at;
        int end = at + 1;
        while (Character.isLetterOrDigit(charAt(end))
                || ("-'’".indexOf(charAt(end)) >= 0 && Character.isLetterOrDigit(charAt(end + 1)))) {
            end++;
        }
        add(start, end);
        boolean abbreviated =
                charAt(end) == '.' && ABBREVIATIONS.contains(tokens.getLast().text());
        at = abbreviated ? end + 1 : end;
    }

    private void add(int start, int end) {
        tokens.add(new Token.Word(text.substring(start, end).toLowerCase(Locale.ROOT)));
    }

    /** The end of the digits from this place on. */
    private int run(int place) {
        int end = place;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int place) {
        return isDecimal(charAt(place));
    }

    private static boolean isDecimal(int letter) {
        return letter >= '0' && letter <= '9';
    }

    /** The character at a place; the one that is nowhere in a text beyond its end. */
    private char charAt(int place) {
        return place < text.length() ? text.charAt(place) : '\uffff';
    }
}
