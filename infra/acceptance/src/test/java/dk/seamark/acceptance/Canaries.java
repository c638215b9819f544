package dk.seamark.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Marks drawn from a seed, each in a text of its own: words that nobody writes by chance. */
final class Canaries {

    private static final int LETTERS = 24;

    /** Many times the same, so that a database compresses it. */
    private static final String SENTENCE = "Vi har holdt møder med foreningerne, og det gik godt. ";

    private final Random random;
    private final Map<String, String> kinds = new LinkedHashMap<>();

    Canaries(long seed) {
        random = new Random(seed);
    }

    /** A short text with a new mark. */
    String text(String kind) {
        return "En borger, " + mark(kind) + ", var med.";
    }

    /** A text with a new mark that is so long that PostgreSQL stores it compressed, and apart from its row. */
    String page(String kind) {
        String half = SENTENCE.repeat(60);
        return half + text(kind) + " " + half + noise();
    }

    private String mark(String kind) {
        String mark = letters(LETTERS);
        kinds.put(mark, kind);
        return mark;
    }

    /** What does not get small, so that the text is still long when it is compressed. */
    private String noise() {
        return letters(4_000);
    }

    private String letters(int count) {
        return random.ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** All marks so far. */
    Set<String> marks() {
        return kinds.keySet();
    }

    /** What kind of text has the mark. */
    String kind(String mark) {
        return kinds.getOrDefault(mark, "?");
    }
}
