package dk.seamark.verify.log;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The leaves of a bundle of entries (C2SP tlog-tiles), each after its length in two bytes.
 *
 * @param entries as many as were asked for, or those before it is cut off
 * @param hasMore whether there are bytes behind as many as were asked for
 */
public record EntryBundle(List<byte[]> entries, boolean hasMore) {

    private static final int LONGEST = 65_535;

    /** Copies the list. */
    public EntryBundle {
        entries = List.copyOf(entries);
    }

    /** How many bytes a bundle of so many leaves has at most. */
    public static int most(int width) {
        return width * (LONGEST + Short.BYTES);
    }

    /** The bundle that these bytes are, which must have so many leaves. */
    public static EntryBundle parse(byte[] bytes, int width) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        List<byte[]> entries = new ArrayList<>();
        while (entries.size() < width && rest.remaining() >= Short.BYTES) {
            int length = Short.toUnsignedInt(rest.getShort());
            if (length > rest.remaining()) {
                break;
            }
            byte[] content = new byte[length];
            rest.get(content);
            entries.add(content);
        }
        return new EntryBundle(entries, entries.size() == width && rest.hasRemaining());
    }
}
