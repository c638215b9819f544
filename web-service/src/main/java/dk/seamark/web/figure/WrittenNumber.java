package dk.seamark.web.figure;

import dk.seamark.text.Language;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as Danes write them: {@code 1.234,5}. A point that does not part thousands is not read, as {@code 61.5}
 * could be meant either way.
 */
public final class WrittenNumber {

    private static final Pattern FORM = Pattern.compile("[-−]?([0-9]{1,3}(\\.[0-9]{3})+|[0-9]{1,27})(,[0-9]{1,15})?");
    private static final Pattern UNIT = Pattern.compile("\\s*%$");

    private WrittenNumber() {}

    /**
     * The number that somebody wrote; empty if it is none, or if it could be meant in two ways.
     *
     * @param written may have space around it, and a sign of percent behind it
     */
    public static Optional<BigDecimal> read(String written) {
        String digits = UNIT.matcher(written.strip()).replaceFirst("");
        return FORM.matcher(digits).matches()
                ? Optional.of(
                        new BigDecimal(digits.replace("−", "-").replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    /** The number as it is written in a field, so that it can be read again: in Danish, whatever the page is in. */
    public static String inField(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** The number for a reader, with its thousands parted and all its decimals. */
    public static String shown(BigDecimal number, Language language) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : plain.substring(point + 1);
        String parted = whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", language == Language.DANISH ? "." : ",");
        String mark = language == Language.DANISH ? "," : ".";
        return (number.signum() < 0 ? "−" : "") + parted + (decimals.isEmpty() ? "" : mark + decimals);
    }
}
