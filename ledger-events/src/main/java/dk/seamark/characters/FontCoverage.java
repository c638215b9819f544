package dk.seamark.characters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which characters the fonts of a pack's PDF have. It is a table of their own making, so that a service that takes a
 * text in needs no font to know whether the text can be printed; a test of the pack holds it against the fonts.
 */
public final class FontCoverage {

    private static final Map<String, Ranges> FONTS = read();

    private FontCoverage() {}

    /** Whether some font has a letter for the character, or it is one that only directs how others are drawn. */
    public static boolean covers(int codePoint) {
        return (codePoint >= ' ' && codePoint < 0x7F)
                || isUndrawn(codePoint)
                || FONTS.values().stream().anyMatch(ranges -> ranges.contain(codePoint));
    }

    /**
     * Whether this font has a letter for the character.
     *
     * @param font the font's name in the table
     */
    public static boolean has(String font, int codePoint) {
        Ranges ranges = FONTS.get(font);
        if (ranges == null) {
            throw new IllegalArgumentException("No font " + font + " in " + FONTS.keySet());
        }
        return ranges.contain(codePoint);
    }

    /**
     * Whether the character needs no letter of its own: line breaks and tabs, soft hyphens, joiners, marks of
     * direction, variation selectors, and the colours of skin, which a drawing in one colour does not show.
     */
    public static boolean isUndrawn(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || codePoint == 0xAD
                || codePoint == Joiners.JOINER
                || codePoint == Joiners.NON_JOINER
                || Character.isEmojiModifier(codePoint)
                || Invisible.isDirectionMark(codePoint)
                || Invisible.isSelector(codePoint);
    }

    /** Ranges of characters in rising order. */
    private static final class Ranges {

        private final int[] firsts;
        private final int[] lasts;

        Ranges(List<String> written) {
            firsts = new int[written.size()];
            lasts = new int[written.size()];
            for (int at = 0; at < firsts.length; at++) {
                String range = written.get(at);
                int dash = range.indexOf('-');
                firsts[at] = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
                lasts[at] = Integer.parseInt(range.substring(dash + 1), 16);
            }
        }

        boolean contain(int codePoint) {
            int found = Arrays.binarySearch(firsts, codePoint);
            int range = found < 0 ? -found - 2 : found;
            return range >= 0 && codePoint <= lasts[range];
        }
    }

    /** Reads the table: the name of a font in brackets, then its ranges in lines. */
    private static Map<String, Ranges> read() {
        Map<String, Ranges> fonts = new LinkedHashMap<>();
        for (String font : table().substring(1).split("\n\\[", -1)) {
            int named = font.indexOf(']');
            String[] ranges = font.substring(named + 1).strip().split("\\s+", -1);
            fonts.put(font.substring(0, named), new Ranges(List.of(ranges)));
        }
        return fonts;
    }

    private static String table() {
        try (InputStream table = FontCoverage.class.getResourceAsStream("font-coverage.txt")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
