package dk.seamark.kit.security;

import java.util.List;
import org.springframework.web.util.pattern.PathPattern;

/** The segments of a path pattern, with what must be known to tell whether two patterns can match one path. */
record Segments(List<Segment> each, boolean openEnded) {

    /** A segment between two slashes. */
    sealed interface Segment {

        /** Exactly this text. */
        record Literal(String text) implements Segment {}

        /** Any text: {@code {name}} or {@code *}. */
        record Anything() implements Segment {}

        /** A text of some form: {@code {name:regex}}, or a variable with text beside it. */
        record Some(String form) implements Segment {}

        /** Whether everything that matches {@code other} certainly matches this. */
        default boolean covers(Segment other) {
            return this instanceof Anything || equals(other);
        }

        /** Whether a text may match both; true if that cannot be decided from the patterns alone. */
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
        // A variable's name does not affect what matches it.
        return text.contains("{") || text.contains("*") || text.contains("?")
                ? new Segment.Some(text.replaceAll("\\{[^{:}]+:", "{:"))
                : new Segment.Literal(text);
    }

    /** Whether every path that matches {@code narrow} certainly matches this. */
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

    /** Whether a path may match both. */
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
