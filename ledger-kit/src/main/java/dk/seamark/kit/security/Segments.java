package dk.seamark.kit.security;

import java.util.List;
import org.springframework.web.util.pattern.PathPattern;

/** A path pattern, segment by segment, as far as it must be known to tell whether two patterns can fit one address. */
record Segments(List<Segment> each, boolean openEnded) {

    /** One segment between two slashes. */
    sealed interface Segment {

        /** This text and no other. */
        record Literal(String text) implements Segment {}

        /** Any text: {@code {name}} or {@code *}. */
        record Anything() implements Segment {}

        /** Texts of a form: {@code {name:regex}}, or a variable with text beside it. */
        record Some(String form) implements Segment {}

        /** Whether all that fits {@code other} surely fits this. */
        default boolean covers(Segment other) {
            return this instanceof Anything || equals(other);
        }

        /** Whether a text may fit both; true where that cannot be told from the patterns alone. */
        default boolean canMeet(Segment other) {
            return !(this instanceof Literal && other instanceof Literal) || equals(other);
        }
    }

    static Segments of(PathPattern pattern) {
        String text = pattern.getPatternString();
        boolean openEnded = text.endsWith("/**") || text.matches(".*/\\{\\*[^}/]+}");
        String closed = openEnded ? text.substring(0, text.lastIndexOf('/')) : text;
        return new Segments(
                List.of(closed.split("/", -1)).stream().map(Segments::segment).toList(), openEnded);
    }

    private static Segment segment(String text) {
        if (text.equals("*") || text.matches("\\{[^:}]+}")) {
            return new Segment.Anything();
        }
        // A variable's name says nothing of what fits it.
        return text.contains("{") || text.contains("*") || text.contains("?")
                ? new Segment.Some(text.replaceAll("\\{[^{:}]+:", "{:"))
                : new Segment.Literal(text);
    }

    /** Whether every address that fits {@code narrow} surely fits this. */
    boolean covers(Segments narrow) {
        if (openEnded ? each.size() > narrow.each.size() : each.size() != narrow.each.size() || narrow.openEnded) {
            return false;
        }
        for (int i = 0; i < each.size(); i++) {
            if (!each.get(i).covers(narrow.each.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an address may fit both. */
    boolean canMeet(Segments other) {
        if (each.size() != other.each.size() && !(openEnded || other.openEnded)) {
            return false;
        }
        for (int i = 0; i < Math.min(each.size(), other.each.size()); i++) {
            if (!each.get(i).canMeet(other.each.get(i))) {
                return false;
            }
        }
        return true;
    }
}
