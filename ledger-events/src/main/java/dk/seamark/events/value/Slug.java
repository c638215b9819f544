package dk.seamark.events.value;

import java.util.regex.Pattern;

/** The form of every key that a person chooses; it is safe in a URL and in a stream name. */
public final class Slug {

    /** 1 to 64 characters: lower-case letters a-z, digits, single hyphens inside. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** Whether a text has this form. */
    public static boolean fits(String value) {
        return value.length() <= 64 && FORM.matcher(value).matches();
    }

    /**
     * Returns the text if it has this form.
     *
     * @param what what the text is the key of, for the message
     * @throws IllegalArgumentException if it has another form
     */
    public static String require(String what, String value) {
        if (!fits(value)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to 64 of a-z, 0-9 and single hyphens: " + shown(value));
        }
        return value;
    }

    private static String shown(String value) {
        return value.length() > 80 ? value.substring(0, 80) + "…" : value;
    }
}
