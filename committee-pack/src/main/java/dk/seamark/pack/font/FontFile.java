package dk.seamark.pack.font;

import dk.seamark.pack.font.FontBuilder.LineHeight;
import java.awt.Font;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A TrueType font with outlines (ISO/IEC 14496-22, tables {@code glyf} and {@code loca}). */
final class FontFile {

    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;

    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new TreeMap<>();
    private final CmapLookup letters;
    private @Nullable Font layoutFont;

    /**
     * Reads a font.
     *
     * @throws IOException if the bytes are no such font
     */
    FontFile(byte[] bytes) throws IOException {
        file = ByteBuffer.wrap(bytes);
        int count = file.getShort(4);
        for (int table = 0; table < count; table++) {
            int at = DIRECTORY + table * DIRECTORY_ENTRY;
            String tag = new String(bytes, at, 4, StandardCharsets.US_ASCII);
            tables.put(tag, file.slice(file.getInt(at + 8), file.getInt(at + 12)));
        }
        if (!tables.containsKey("glyf")) {
            throw new IOException("The font has no TrueType outlines");
        }
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            letters = parsed.getUnicodeCmapLookup(false);
        }
    }

    /** Whether the font has a glyph for this character. */
    boolean has(int codePoint) {
        return letters.getGlyphId(codePoint) != 0;
    }

    /** The glyph of a character when it stands alone; 0 if there is none. */
    int glyph(int codePoint) {
        return letters.getGlyphId(codePoint);
    }

    /** How many units of the font the size of its letters has. */
    int unitsPerEm() {
        return Short.toUnsignedInt(table("head").getShort(18));
    }

    /** The font in a size at which a unit is a unit of the font, for the JDK's text layout. */
    synchronized Font layoutFont() {
        Font kept = layoutFont;
        if (kept == null) {
            kept = LayoutFonts.of(file.array(), unitsPerEm());
            layoutFont = kept;
        }
        return kept;
    }

    /** How far above and below the baseline its lines reach. */
    LineHeight lineHeight() {
        ByteBuffer hhea = table("hhea");
        double size = unitsPerEm();
        return new LineHeight(hhea.getShort(4) / size, -hhea.getShort(6) / size);
    }

    /** A copy of a table's bytes; empty if the font does not have it. */
    byte[] copy(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            return new byte[0];
        }
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }

    /** The bytes of a glyph's outline; none if it has no ink. */
    byte[] outline(int glyph) {
        int from = offset(glyph);
        byte[] bytes = new byte[offset(glyph + 1) - from];
        table("glyf").get(from, bytes);
        return bytes;
    }

    private int offset(int glyph) {
        ByteBuffer loca = table("loca");
        return table("head").getShort(50) == 0
                ? 2 * Short.toUnsignedInt(loca.getShort(2 * glyph))
                : loca.getInt(4 * glyph);
    }

    /** How far the pen moves behind a glyph, in units of the font. */
    int advance(int glyph) {
        return Short.toUnsignedInt(table("hmtx").getShort(4 * Math.min(glyph, metrics() - 1)));
    }

    /** Where a glyph's ink begins, in units of the font. */
    int bearing(int glyph) {
        int metrics = metrics();
        return table("hmtx").getShort(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics));
    }

    private int metrics() {
        return Short.toUnsignedInt(table("hhea").getShort(34));
    }

    private ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("The font has no table " + tag + ", only " + tables.keySet());
        }
        return table;
    }
}
