package dk.seamark.pack.render;

import dk.seamark.characters.Characters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML without any white space of its own; all text is escaped. */
final class Xml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values, alternating
     */
    Xml start(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    Xml end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends this many elements. */
    Xml end(int elements) {
        for (int each = 0; each < elements; each++) {
            end();
        }
        return this;
    }

    /** Writes an element without content. */
    Xml empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** Writes text. A character that a text may not hold, and that XML mostly cannot, is written as its code point. */
    Xml text(String text) {
        escape(text);
        return this;
    }

    /** Writes an element with this text. */
    Xml element(String name, String text) {
        return start(name).text(text).end();
    }

    /** Appends what another writer has written, which must be complete. */
    Xml add(Xml other) {
        other.requireComplete();
        out.append(other.out);
        return this;
    }

    /** The document. */
    byte[] bytes() {
        requireComplete();
        return (DECLARATION + out).getBytes(StandardCharsets.UTF_8);
    }

    private void requireComplete() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not ended: " + open);
        }
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            out.append(' ').append(attributes[at]).append("=\"");
            escape(attributes[at + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        String shown = Characters.shown(text);
        for (int at = 0; at < shown.length(); at++) {
            char letter = shown.charAt(at);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // Unescaped in an attribute, a parser would replace them by spaces or a line feed.
                case '\t' -> out.append("&#9;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                default -> out.append(letter);
            }
        }
    }
}
