package dk.seamark.pack.render;

import dk.seamark.characters.Characters;
import java.util.regex.Pattern;

/**
 * A text as a field of a CSV file, quoted as in RFC 4180 whether commas or semicolons part the fields.
 *
 * <p>A spreadsheet must not run what somebody typed as a formula: a text that it could take for one gets an apostrophe
 * in front (OWASP, CSV injection). Numbers are not texts, so that negative numbers are unchanged.
 */
public final class CsvText {

    /**
     * A text that starts, after optional space, with a character that starts a formula, also in its full-width form. A
     * single hyphen does not count: plans write it for "no target".
     */
    private static final Pattern FORMULA = Pattern.compile(
            "[\\p{Z}\\p{C}]*[=+@\\-\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("[;\",'\\r\\n\\t]|^\\s|\\s$");

    private CsvText() {}

    /** The field, with each character that would not be seen as what it is replaced by its code point. */
    public static String field(String text) {
        return quoted(harmless(Characters.shown(text)));
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() && !text.equals("-") ? "'" + text : text;
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
