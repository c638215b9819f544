package dk.seamark.pack.font;

import dk.seamark.pack.font.Cluster.Placed;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes a TrueType font that holds only what one document draws: a glyph for each cluster, made of the glyphs of
 * another font in their places. So a program that knows nothing of a script, and only draws a glyph for a character,
 * draws it right.
 */
final class FontBuilder {

    private static final int WORDS = 0x0001;
    private static final int OFFSETS = 0x0002;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    /** How far above and below the baseline a line reaches, in parts of its size. */
    record LineHeight(double above, double below) {}

    private final FontFile source;
    private final List<byte[]> outlines = new ArrayList<>();
    private final List<Integer> advances = new ArrayList<>();
    private final List<Integer> bearings = new ArrayList<>();
    private final Map<Integer, Integer> copies = new HashMap<>();
    private final SortedMap<Integer, Integer> codes = new TreeMap<>();
    private int mostParts;

    FontBuilder(FontFile source) {
        this.source = source;
        copy(0);
    }

    /** Adds a glyph for this character. */
    void add(int codePoint, Cluster cluster) {
        codes.put(codePoint, cluster.glyphs().size() == 1 ? single(cluster) : composite(cluster));
    }

    /** The glyph that the new font has for a character that was added. */
    int glyph(int codePoint) {
        return Objects.requireNonNull(codes.get(codePoint));
    }

    private int single(Cluster cluster) {
        Placed only = cluster.glyphs().getFirst();
        return only.x() == 0 && only.y() == 0
                ? put(renumbered(source.outline(only.glyph())), cluster.advance(), source.bearing(only.glyph()))
                : composite(cluster);
    }

    private int composite(Cluster cluster) {
        List<Placed> inked = cluster.glyphs().stream()
                .filter(placed -> source.outline(placed.glyph()).length > 0)
                .toList();
        if (inked.isEmpty()) {
            return put(new byte[0], cluster.advance(), 0);
        }
        ByteBuffer glyph = ByteBuffer.allocate(10 + 8 * inked.size());
        int[] box = box(inked);
        mostParts = Math.max(mostParts, inked.size());
        glyph.putShort((short) -1);
        for (int side : box) {
            glyph.putShort((short) side);
        }
        for (int at = 0; at < inked.size(); at++) {
            Placed placed = inked.get(at);
            glyph.putShort((short) (WORDS | OFFSETS | (at + 1 < inked.size() ? MORE : 0)))
                    .putShort((short) copy(placed.glyph()))
                    .putShort((short) placed.x())
                    .putShort((short) placed.y());
        }
        return put(glyph.array(), cluster.advance(), box[0]);
    }

    /** The left, lower, right and upper edge of the ink. */
    private int[] box(List<Placed> inked) {
        int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        for (Placed placed : inked) {
            ByteBuffer outline = ByteBuffer.wrap(source.outline(placed.glyph()));
            box[0] = Math.min(box[0], outline.getShort(2) + placed.x());
            box[1] = Math.min(box[1], outline.getShort(4) + placed.y());
            box[2] = Math.max(box[2], outline.getShort(6) + placed.x());
            box[3] = Math.max(box[3], outline.getShort(8) + placed.y());
        }
        return box;
    }

    /** The number in the new font of a glyph of the source, which is copied if it was not yet. */
    private int copy(int glyph) {
        Integer known = copies.get(glyph);
        if (known != null) {
            return known;
        }
        int copy = put(new byte[0], source.advance(glyph), source.bearing(glyph));
        copies.put(glyph, copy);
        outlines.set(copy, renumbered(source.outline(glyph)));
        return copy;
    }

    private int put(byte[] outline, int advance, int bearing) {
        outlines.add(outline);
        advances.add(advance);
        bearings.add(bearing);
        return outlines.size() - 1;
    }

    /** The outline with the numbers that its parts have in the new font, if it is made of others. */
    private byte[] renumbered(byte[] outline) {
        ByteBuffer glyph = ByteBuffer.wrap(outline);
        if (outline.length == 0 || glyph.getShort(0) >= 0) {
            return outline;
        }
        int at = 10;
        int flags;
        do {
            flags = glyph.getShort(at);
            glyph.putShort(at + 2, (short) copy(Short.toUnsignedInt(glyph.getShort(at + 2))));
            at += (flags & WORDS) != 0 ? 8 : 6;
            at += scaleLength(flags);
        } while ((flags & MORE) != 0);
        return outline;
    }

    private static int scaleLength(int flags) {
        if ((flags & SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & MATRIX) != 0 ? 8 : 0;
    }

    /**
     * The font's bytes. The same clusters in the same order give the same bytes.
     *
     * @param line the line height that the font states, so that its letters do not move lines apart
     */
    byte[] bytes(LineHeight line) {
        int above = (int) Math.round(line.above() * source.unitsPerEm());
        int below = (int) Math.round(line.below() * source.unitsPerEm());
        FontTables tables = new FontTables(source);
        tables.edit("head").putShort(50, (short) 1);
        tables.edit("hhea")
                .putShort(4, (short) above)
                .putShort(6, (short) -below)
                .putShort(8, (short) 0)
                .putShort(34, (short) outlines.size());
        tables.edit("OS/2")
                .putShort(68, (short) above)
                .putShort(70, (short) -below)
                .putShort(72, (short) 0);
        tables.edit("maxp")
                .putShort(4, (short) outlines.size())
                .putShort(28, (short)
                        Math.max(mostParts, ByteBuffer.wrap(source.copy("maxp")).getShort(28)))
                .putShort(30, (short) (1 + depth()));
        tables.put("hmtx", metrics());
        putOutlines(tables);
        tables.putCharacters(codes);
        return tables.file();
    }

    /** How deep the source's glyphs are made of others. */
    private int depth() {
        return ByteBuffer.wrap(source.copy("maxp")).getShort(30);
    }

    private byte[] metrics() {
        ByteBuffer table = ByteBuffer.allocate(4 * outlines.size());
        for (int glyph = 0; glyph < outlines.size(); glyph++) {
            table.putShort((short) (int) advances.get(glyph)).putShort((short) (int) bearings.get(glyph));
        }
        return table.array();
    }

    private void putOutlines(FontTables tables) {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * outlines.size() + 4);
        for (byte[] outline : outlines) {
            loca.putInt(glyf.size());
            glyf.writeBytes(outline);
            glyf.writeBytes(new byte[FontTables.padded(outline.length) - outline.length]);
        }
        loca.putInt(glyf.size());
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.array());
    }
}
