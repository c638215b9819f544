package dk.seamark.pack.font;

import dk.seamark.characters.FontCoverage;
import dk.seamark.pack.font.Cluster.Placed;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins letters, puts marks in their places and orders the parts of syllables, as the script's rules and the font say.
 * The work is done by HarfBuzz inside the JDK.
 */
final class TextShaper {

    /** Unhinted and unrounded, so that a place follows from the font alone. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** From here on are the numbers by which the JDK says that nothing is drawn. */
    private static final int INVISIBLE = 0xFFFE;

    private TextShaper() {}

    /**
     * The clusters of a text, in the order in which it is written.
     *
     * @param text letters of one script and font, in one direction
     * @param rightToLeft the direction
     */
    static List<Cluster> shaped(FontFile font, String text, boolean rightToLeft) {
        char[] letters = text.toCharArray();
        GlyphVector glyphs = font.layoutFont()
                .layoutGlyphVector(
                        EXACT,
                        letters,
                        0,
                        letters.length,
                        rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        return new GlyphLine(font, text, glyphs).clusters();
    }

    /** A cluster for each character of the text that is drawn, with what directs its drawing. */
    static List<Cluster> sideBySide(FontFile font, String text) {
        List<Cluster> clusters = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int point = text.codePointAt(from);
            int to = from + Character.charCount(point);
            while (to < text.length() && FontCoverage.isUndrawn(text.codePointAt(to))) {
                to += Character.charCount(text.codePointAt(to));
            }
            int glyph = font.glyph(point);
            clusters.add(new Cluster(text.substring(from, to), List.of(new Placed(glyph, 0, 0)), font.advance(glyph)));
            from = to;
        }
        return clusters;
    }

    /**
     * A line of glyphs, from left to right.
     *
     * @param glyphs each with its place and the index of the first character that it is drawn for
     */
    private record GlyphLine(FontFile font, String text, GlyphVector glyphs) {

        List<Cluster> clusters() {
            int[] starts = starts();
            List<Span> spans = new ArrayList<>();
            for (int glyph = 0; glyph < glyphs.getNumGlyphs(); glyph++) {
                int start = starts[glyphs.getGlyphCharIndex(glyph)];
                if (spans.isEmpty() || spans.getLast().start() != start) {
                    spans.add(new Span(start, glyph, new ArrayList<>()));
                }
                spans.getLast().glyphs().add(glyph);
            }
            List<Cluster> clusters = new ArrayList<>();
            List<Span> logical = spans.stream()
                    .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                    .toList();
            for (int at = 0; at < logical.size(); at++) {
                Span span = logical.get(at);
                int end = at + 1 < logical.size() ? logical.get(at + 1).start() : text.length();
                int visual = spans.indexOf(span);
                double right = visual + 1 < spans.size()
                        ? left(spans.get(visual + 1))
                        : glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
                clusters.add(cluster(span, text.substring(span.start(), end), right));
            }
            return clusters;
        }

        private Cluster cluster(Span span, String letters, double right) {
            double left = left(span);
            // Some fonts draw a line for a joiner, to be seen in an editor.
            Set<Integer> undrawn = letters.codePoints()
                    .filter(FontCoverage::isUndrawn)
                    .mapToObj(font::glyph)
                    .collect(Collectors.toSet());
            List<Placed> placed = new ArrayList<>();
            for (int glyph : span.glyphs()) {
                int code = glyphs.getGlyphCode(glyph);
                if (code < INVISIBLE && !undrawn.contains(code)) {
                    Point2D place = glyphs.getGlyphPosition(glyph);
                    placed.add(
                            new Placed(code, (int) Math.round(place.getX() - left), (int) Math.round(-place.getY())));
                }
            }
            return new Cluster(letters, placed, (int) Math.round(right - left));
        }

        /** Where the pen is before the first glyph of the span that moves it. */
        private double left(Span span) {
            int first = span.glyphs().stream()
                    .filter(glyph -> glyphs.getGlyphMetrics(glyph).getAdvanceX() > 0)
                    .findFirst()
                    .orElse(span.first());
            return glyphs.getGlyphPosition(first).getX();
        }

        /**
         * For each character, where the cluster begins that it belongs to: at a letter that a reader would call one,
         * and not inside what the font draws as one.
         */
        private int[] starts() {
            boolean[] drawn = new boolean[text.length()];
            for (int glyph = 0; glyph < glyphs.getNumGlyphs(); glyph++) {
                drawn[glyphs.getGlyphCharIndex(glyph)] = true;
            }
            BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
            graphemes.setText(text);
            int[] starts = new int[text.length()];
            int start = 0;
            for (int at = 0; at < text.length(); at++) {
                start = drawn[at] && graphemes.isBoundary(at) ? at : start;
                starts[at] = start;
            }
            return starts;
        }
    }

    /**
     * Glyphs that stand side by side and belong to one cluster.
     *
     * @param start the index of its first character
     * @param first its leftmost glyph
     */
    private record Span(int start, int first, List<Integer> glyphs) {}
}
