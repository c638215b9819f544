package dk.seamark.faults.client;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request's key in what it writes, by which that is found again. */
public final class Marks {
    private static final Pattern MARK = Pattern.compile("nøgle (\\S+) her");

    private Marks() {}

    static String of(String key) {
        return "nøgle " + key + " her";
    }

    /** The key in a text; empty if it has none. */
    public static Optional<String> in(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
    }
}
