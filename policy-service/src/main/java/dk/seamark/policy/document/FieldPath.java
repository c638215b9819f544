package dk.seamark.policy.document;

import dk.seamark.characters.Characters;
import java.util.regex.Pattern;

/**
 * A place in a document: {@code tracks[3].indicators[0].targets["2025-01-01"].wording}.
 *
 * @param text the path; empty for the document itself
 */
public record FieldPath(String text) {

    /** The document itself. */
    public static final FieldPath ROOT = new FieldPath("");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,79}");
    private static final int LONGEST_NAME = 80;

    /** The field of this name below this place. */
    public FieldPath child(String name) {
        if (!PLAIN.matcher(name).matches()) {
            return new FieldPath(text + "[\"" + shown(name) + "\"]");
        }
        return new FieldPath(text.isEmpty() ? name : text + "." + name);
    }

    /** The item with this index, from 0, of the list at this place. */
    public FieldPath item(int index) {
        return new FieldPath(text + "[" + index + "]");
    }

    /** A name from the document, shortened and without characters that could break a response. */
    static String shown(String name) {
        String tidy = Characters.shown(name).replaceAll("[\\p{Cc}\"\\\\]", "?");
        return tidy.length() > LONGEST_NAME ? tidy.substring(0, LONGEST_NAME) + "…" : tidy;
    }

    @Override
    public String toString() {
        return text;
    }
}
