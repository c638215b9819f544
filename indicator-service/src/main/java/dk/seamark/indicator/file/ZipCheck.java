package dk.seamark.indicator.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before anything parses it: how many parts it has, how large they are unpacked, whether one
 * of them declares entities, and whether it is one at all.
 */
final class ZipCheck {

    /** The largest number of parts. A workbook that an office saves has some dozens. */
    static final int MOST_PARTS = 1_000;

    /** The largest size of all parts, unpacked, in bytes. */
    static final long MOST_BYTES = 60_000_000;

    /** How many times larger than packed a workbook of more than {@link #FREE_BYTES} may be. */
    static final long MOST_RATIO = 200;

    private static final long FREE_BYTES = 5_000_000;

    private static final Pattern ENCODING =
            Pattern.compile("\\A<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!(?i:utf-8|us-ascii)[\"'])");

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);

    private ZipCheck() {}

    /**
     * Looks through it.
     *
     * @throws dk.seamark.kit.problem.Refusal 400 if it is no workbook that can be read safely
     */
    static void require(byte[] file) {
        Set<String> names = new HashSet<>();
        long all = 0;
        try (ZipFile zip = open(file)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (!names.add(part.getName()) || names.size() > MOST_PARTS) {
                    throw FileKind.unreadable("sheet-broken");
                }
                try (InputStream content = zip.getInputStream(part)) {
                    all = unpacked(content, isXml(part.getName()), all, file.length);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw FileKind.unreadable("sheet-broken");
        }
        if (names.contains("mimetype") || names.contains("xl/workbook.bin")) {
            throw FileKind.unreadable("sheet-of-other-kind");
        }
        if (!names.contains("[Content_Types].xml") || !names.contains("xl/workbook.xml")) {
            throw FileKind.unreadable("sheet-of-other-kind");
        }
    }

    /** Opens it by its directory, as the reader of workbooks does, so that both see the same parts. */
    static ZipFile open(byte[] file) throws IOException {
        return ZipFile.builder().setByteArray(file).get();
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    /** The bytes of all parts up to this one, unpacked. */
    private static long unpacked(InputStream part, boolean xml, long before, long packed) throws IOException {
        long all = before;
        byte[] piece = new byte[16_384];
        // What is left of the piece before, so that a word that lies on both is found.
        byte[] rest = new byte[0];
        boolean first = true;
        for (int count = part.read(piece); count >= 0; count = part.read(piece)) {
            all += count;
            if (all > MOST_BYTES || (all > FREE_BYTES && all > packed * MOST_RATIO)) {
                throw FileKind.unreadable("sheet-too-large-unpacked", MOST_BYTES / 1_000_000);
            }
            if (xml) {
                byte[] seen = joined(rest, piece, count);
                if ((first && !isUtf8(seen)) || holds(seen, DOCTYPE) || holds(seen, ENTITY)) {
                    throw FileKind.unreadable("sheet-with-entities");
                }
                rest = Arrays.copyOfRange(seen, Math.max(0, seen.length - DOCTYPE.length), seen.length);
                first = false;
            }
        }
        return all;
    }

    private static byte[] joined(byte[] rest, byte[] piece, int count) {
        byte[] joined = Arrays.copyOf(rest, rest.length + count);
        System.arraycopy(piece, 0, joined, rest.length, count);
        return joined;
    }

    /** Offices write UTF-8. In another encoding a declaration of entities would not be found here. */
    private static boolean isUtf8(byte[] start) {
        if (start.length > 1
                && (start[0] == 0 || start[1] == 0 || start[0] == (byte) 0xFE || start[0] == (byte) 0xFF)) {
            return false;
        }
        String head = new String(start, 0, Math.min(start.length, 300), StandardCharsets.ISO_8859_1);
        return !ENCODING.matcher(head.replace("\u00ef\u00bb\u00bf", "")).find();
    }

    private static boolean holds(byte[] bytes, byte[] word) {
        for (int at = 0; at + word.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }
}
