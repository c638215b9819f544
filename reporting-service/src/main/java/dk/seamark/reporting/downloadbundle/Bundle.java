package dk.seamark.reporting.downloadbundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that become one ZIP file; the same files in the same order give the same bytes. */
final class Bundle {

    /**
     * The earliest time that a ZIP file can say: a bundle's files have no time of their own. It says even
     * seconds only, so this is midnight; of midnight itself Java thinks that it may be an earlier time cut
     * short, and writes an extra field that follows the machine's time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 1);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    void add(String name, byte[] content) {
        files.put(name, content);
    }

    void add(String name, String content) {
        add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The files so far, as a manifest lists them. */
    List<Manifest.File> listed() {
        return files.entrySet().stream()
                .map(file -> new Manifest.File(file.getValue().length, file.getKey(), sha256(file.getValue())))
                .toList();
    }

    /** All files in one, with this one first. */
    byte[] zipped(String name, byte[] first) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, name, first);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        // Stored, as compressed bytes differ between versions of the library.
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
