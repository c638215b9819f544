package dk.seamark.pack.font;

import java.util.List;

/**
 * What is drawn for the letters that belong together: a letter with its marks, a syllable, an emoji of several.
 *
 * @param text the characters, in the order in which they are written
 * @param glyphs what is drawn, each in its place
 * @param advance how far the pen moves, in units of the font
 */
record Cluster(String text, List<Placed> glyphs, int advance) {

    Cluster {
        glyphs = List.copyOf(glyphs);
    }

    /**
     * A glyph in its place.
     *
     * @param glyph its number in the font
     * @param x how far to the right of the cluster's beginning, in units of the font
     * @param y how far above the baseline, in units of the font
     */
    record Placed(int glyph, int x, int y) {}

    /** Whether the cluster is a single character, drawn as it is drawn when it stands alone. */
    boolean isPlain(FontFile font) {
        return text.codePointCount(0, text.length()) == 1
                && glyphs.equals(List.of(new Placed(font.glyph(text.codePointAt(0)), 0, 0)))
                && advance == font.advance(glyphs.getFirst().glyph());
    }
}
