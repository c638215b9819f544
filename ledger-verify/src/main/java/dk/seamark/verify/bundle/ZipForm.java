package dk.seamark.verify.bundle;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The one ZIP form that a bundle has: stored entries, one after the other, with the time 1980-01-01 and
 * nothing that is not needed. So there is no byte that a check does not look at, no entry that unpacks to
 * more than it takes, and no name that leads out of a folder.
 *
 * @param files the files with their contents, in the bundle's order
 * @param flaws where the form is another, though the files can be read
 */
public record ZipForm(Map<String, byte[]> files, List<LocalizedText> flaws) {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_BYTES = 30;
    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final short VERSION = 10;
    private static final short UTF8 = 0x0800;

    /** Midnight of 1 January 1980: time, then date. */
    private static final int NO_TIME = 0x00210000;

    private static final int MOST_FILES = 100;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    /** What headers say of an entry. */
    private record Entry(String name, int at, int size, int crc) {}

    /**
     * Reads a ZIP file.
     *
     * @throws Flaw if its files cannot be told apart, or it is not one to unpack
     */
    public static ZipForm read(byte[] zip) throws VerificationException {
        ByteBuffer in = littleEndian(zip);
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        List<LocalizedText> flaws = new ArrayList<>();
        int at = 0;
        while (zip.length - at >= LOCAL_BYTES && in.getInt(at) == LOCAL) {
            Entry entry = entry(zip, in, at);
            int start = at + LOCAL_BYTES + Short.toUnsignedInt(in.getShort(at + 26)) + extra(in, at);
            byte[] content = Arrays.copyOfRange(zip, start, start + entry.size());
            CRC32 crc = new CRC32();
            crc.update(content);
            Entry right = new Entry(entry.name(), at, entry.size(), (int) crc.getValue());
            if (!Arrays.equals(local(right), Arrays.copyOfRange(zip, at, start))) {
                flaws.add(Phrases.say("zip.header", entry.name()));
            }
            if (files.put(entry.name(), content) != null) {
                throw new VerificationException("zip.twice", entry.name());
            }
            entries.add(right);
            if (entries.size() > MOST_FILES) {
                throw new VerificationException("zip.too-many", MOST_FILES);
            }
            at = start + entry.size();
        }
        if (entries.isEmpty()) {
            throw new VerificationException("zip.none");
        }
        if (!Arrays.equals(directory(entries, at), Arrays.copyOfRange(zip, at, zip.length))) {
            flaws.add(Phrases.say("zip.directory"));
        }
        return new ZipForm(files, List.copyOf(flaws));
    }

    private static int extra(ByteBuffer in, int at) {
        return Short.toUnsignedInt(in.getShort(at + 28));
    }

    private static Entry entry(byte[] zip, ByteBuffer in, int at) throws VerificationException {
        int nameLength = Short.toUnsignedInt(in.getShort(at + 26));
        long size = Integer.toUnsignedLong(in.getInt(at + 22));
        long start = (long) at + LOCAL_BYTES + nameLength + extra(in, at);
        if (start + size > zip.length) {
            throw new VerificationException("zip.cut-off");
        }
        String name = new String(zip, at + LOCAL_BYTES, nameLength, StandardCharsets.ISO_8859_1);
        if (nameLength > 64 || !NAME.matcher(name).matches()) {
            throw new VerificationException("zip.name", name);
        }
        if (in.getShort(at + 8) != 0) {
            throw new VerificationException("zip.compressed", name);
        }
        return new Entry(name, at, (int) size, 0);
    }

    private static byte[] local(Entry entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.US_ASCII);
        byte[] header = new byte[LOCAL_BYTES + name.length];
        ByteBuffer out = littleEndian(header);
        out.putInt(LOCAL);
        putCommon(out, entry);
        out.put(name);
        return header;
    }

    /** What the local and the central header share: from the version needed to the length of the extra field. */
    private static void putCommon(ByteBuffer out, Entry entry) {
        out.putShort(VERSION)
                .putShort(UTF8)
                .putShort((short) 0)
                .putInt(NO_TIME)
                .putInt(entry.crc())
                .putInt(entry.size())
                .putInt(entry.size())
                .putShort((short) entry.name().length())
                .putShort((short) 0);
    }

    private static byte[] directory(List<Entry> entries, int at) {
        int size = entries.stream()
                .mapToInt(entry -> CENTRAL_BYTES + entry.name().length())
                .sum();
        byte[] directory = new byte[size + END_BYTES];
        ByteBuffer out = littleEndian(directory);
        for (Entry entry : entries) {
            out.putInt(CENTRAL).putShort(VERSION);
            putCommon(out, entry);
            // No comment, the first disk, no attributes.
            out.put(new byte[10]).putInt(entry.at()).put(entry.name().getBytes(StandardCharsets.US_ASCII));
        }
        out.putInt(END)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(size)
                .putInt(at)
                .putShort((short) 0);
        return directory;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
