package dk.seamark.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks around what a municipality wrote, wherever it stands among words of another language: two characters that
 * Unicode sets aside for a program's own use. A rendering says there that the language is Danish.
 */
public final class OwnWords {

    /** Stands before what the municipality wrote. */
    public static final char START = '\ufdd0';

    /** Stands behind it. */
    public static final char END = '\ufdd1';

    private static final char REPLACEMENT = '\ufffd';

    private OwnWords() {}

    /** The text between its marks; an empty one has none. Marks that somebody typed are not kept. */
    static String marked(String text) {
        return text.isEmpty() ? text : START + text.replace(START, REPLACEMENT).replace(END, REPLACEMENT) + END;
    }

    /** Whether it is one of the two marks. */
    public static boolean isMark(char c) {
        return c == START || c == END;
    }

    /**
     * A part of a text.
     *
     * @param own whether the municipality wrote it
     */
    public record Part(String text, boolean own) {}

    /** The text in parts, each without marks and none of them empty but that of an empty text. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        boolean own = false;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isMark(text.charAt(at))) {
                if (at > from) {
                    parts.add(new Part(text.substring(from, at), own));
                }
                own = at < text.length() && text.charAt(at) == START;
                from = at + 1;
            }
        }
        return parts.isEmpty() ? List.of(new Part("", false)) : List.copyOf(parts);
    }

    /** The text without marks, for a place that can say of no part which language it is in. */
    public static String plain(String text) {
        return text.replace(Character.toString(START), "").replace(Character.toString(END), "");
    }
}
