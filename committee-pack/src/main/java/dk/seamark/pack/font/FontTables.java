package dk.seamark.pack.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a TrueType font that is being made from another (ISO/IEC 14496-22, 4.4). */
final class FontTables {

    /** What a font says of itself as a whole, and the instructions of its glyphs. */
    private static final List<String> COPIED =
            List.of("OS/2", "cvt ", "fpgm", "head", "hhea", "maxp", "name", "post", "prep");

    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    /** Tables with copies of those of the source that do not depend on its glyphs. */
    FontTables(FontFile source) {
        for (String tag : COPIED) {
            tables.put(tag, source.copy(tag));
        }
        // Version 3: the glyphs have no names.
        tables.put("post", Arrays.copyOf(source.copy("post"), 32));
        edit("post").putInt(0, 0x00030000);
        edit("head").putInt(8, 0);
        tables.values().removeIf(table -> table.length == 0);
    }

    /** A table of the new font, to be changed in place. */
    ByteBuffer edit(String tag) {
        return ByteBuffer.wrap(Objects.requireNonNull(tables.get(tag)));
    }

    /** Sets a table. */
    void put(String tag, byte[] table) {
        tables.put(tag, table);
    }

    /** The glyphs of the characters, in a map of format 12 with a group for each. */
    void putCharacters(SortedMap<Integer, Integer> codes) {
        int length = 16 + 12 * codes.size();
        ByteBuffer table = ByteBuffer.allocate(12 + length)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12)
                .putShort((short) 12)
                .putShort((short) 0)
                .putInt(length)
                .putInt(0)
                .putInt(codes.size());
        codes.forEach((code, glyph) -> table.putInt(code).putInt(code).putInt(glyph));
        put("cmap", table.array());
    }

    /** The font's bytes, with the sums that they are checked by. */
    byte[] file() {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int directory = 12 + 16 * count;
        int size = directory
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size)
                .putInt(0x00010000)
                .putShort((short) count)
                .putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (count - power)));
        int at = directory;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            head = table.getKey().equals("head") ? at : head;
            file.put(at, bytes);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(sum(file, at, bytes.length))
                    .putInt(at)
                    .putInt(bytes.length);
            at += padded(bytes.length);
        }
        file.putInt(head + 8, 0xB1B0AFBA - sum(file, 0, size));
        return file.array();
    }

    /** The length to the next multiple of four. */
    static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
