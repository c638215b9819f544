package dk.seamark.indicator.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a file writes decimals where its numbers are texts: Danish {@code 1.234,5} or English {@code 1,234.5}. A number
 * as {@code 1.234} can be either; then it counts what the other numbers of the file show, and where they show nothing,
 * or both, it is not guessed.
 */
public enum DecimalSign {
    COMMA(',', '.'),
    POINT('.', ',');

    /** What is left of a number without signs of thousands that no decimals can have, and without a percent sign. */
    private static final Pattern SPACES = Pattern.compile("(?<=[0-9])[  \u2009\u202f'\u2019](?=[0-9]{3})");

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+");
    private static final Pattern ONE_SIGN = Pattern.compile("-?([0-9]*)([.,])([0-9]+)");
    private static final Pattern GROUPS = Pattern.compile("-?[0-9]{1,3}([.,])[0-9]{3}(?:\\1[0-9]{3})+");
    private static final Pattern BOTH = Pattern.compile("-?[0-9]{1,3}(?:([.,])[0-9]{3})+(?!\\1)([.,])[0-9]+");

    private final char sign;
    private final char thousands;

    DecimalSign(char sign, char thousands) {
        this.sign = sign;
        this.thousands = thousands;
    }

    /** A number as a text, read. */
    public sealed interface Read {

        /** It is this number. */
        record Value(BigDecimal value) implements Read {}

        /** It is one number in Danish and another in English. */
        record Ambiguous(BigDecimal danish, BigDecimal english) implements Read {}

        /** It is no number. */
        record None() implements Read {}
    }

    /** The sign that the numbers of a file show; empty if they show none, or both. */
    public static Optional<DecimalSign> of(Stream<String> numbers) {
        var shown = numbers.map(DecimalSign::shownBy)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty();
    }

    /** Reads a number. */
    public static Read read(String text, Optional<DecimalSign> file) {
        String number = bare(text);
        if (number.length() > 60) {
            return new Read.None();
        }
        if (PLAIN.matcher(number).matches()) {
            return new Read.Value(new BigDecimal(number));
        }
        Optional<DecimalSign> own = shownBy(text);
        if (own.isPresent()) {
            return new Read.Value(own.get().value(number));
        }
        Matcher one = ONE_SIGN.matcher(number);
        if (!one.matches()) {
            return new Read.None();
        }
        return file.<Read>map(sign -> new Read.Value(sign.value(number)))
                .orElseGet(() -> new Read.Ambiguous(COMMA.value(number), POINT.value(number)));
    }

    /** The sign that a number shows by itself; empty if it has none, can be read in both ways, or is no number. */
    private static Optional<DecimalSign> shownBy(String text) {
        String number = bare(text);
        Matcher both = BOTH.matcher(number);
        if (both.matches()) {
            return Optional.of(withSign(both.group(2)));
        }
        Matcher groups = GROUPS.matcher(number);
        if (groups.matches()) {
            return Optional.of(withSign(groups.group(1)).other());
        }
        Matcher one = ONE_SIGN.matcher(number);
        if (!one.matches()) {
            return Optional.empty();
        }
        boolean canBeThousands = one.group(3).length() == 3
                && one.group(1).length() >= 1
                && one.group(1).length() <= 3
                && !one.group(1).startsWith("0");
        // Where spaces part the thousands, another sign is that of the decimals.
        boolean spaced = SPACES.matcher(text.strip()).find();
        return canBeThousands && !spaced ? Optional.empty() : Optional.of(withSign(one.group(2)));
    }

    private static DecimalSign withSign(String sign) {
        return sign.equals(",") ? COMMA : POINT;
    }

    private DecimalSign other() {
        return this == COMMA ? POINT : COMMA;
    }

    private BigDecimal value(String number) {
        return new BigDecimal(number.replace(String.valueOf(thousands), "").replace(sign, '.'));
    }

    /** The number with a plain minus sign, and without spaces in it. */
    private static String bare(String text) {
        String stripped =
                text.replace('\u00a0', ' ').strip().replace('\u2212', '-').replace('\u2013', '-');
        return SPACES.matcher(stripped).replaceAll("");
    }
}
