package dk.seamark.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks around the texts that a municipality wrote, inside sentences of another language: two Unicode noncharacters,
 * which are reserved for a program's internal use. Renderers replace them by markup that says that the text is Danish.
 */
public final class OwnWords {

    /** Stands before a text of the municipality. */
    public static final char START = '\ufdd0';

    /** Stands after it. */
    public static final char END = '\ufdd1';

    private static final char REPLACEMENT = '\ufffd';

    private OwnWords() {}

    /** The text between marks; an empty text gets none. Marks that the text itself contains are removed. */
    static String marked(String text) {
        return text.isEmpty() ? text : START + text.replace(START, REPLACEMENT).replace(END, REPLACEMENT) + END;
    }

    /** Whether the character is one of the two marks. */
    public static boolean isMark(char c) {
        return c == START || c == END;
    }

    /**
     * A part of a text.
     *
     * @param own whether the municipality wrote it
     */
    public record Part(String text, boolean own) {}

    /** The text split at its marks, without them. No part is empty, except the single part of an empty text. */
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

    /** The text without marks, for places that cannot say the language of a part. */
    public static String plain(String text) {
        return text.replace(Character.toString(START), "").replace(Character.toString(END), "");
    }
}
