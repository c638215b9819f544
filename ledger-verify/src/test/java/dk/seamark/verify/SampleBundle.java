package dk.seamark.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a bundle, and what its manifest is made of. */
record SampleBundle(
        Map<String, byte[]> files, String format, long size, long issuedAt, long packPosition, String vkey) {

    /** The same with one file changed, and a manifest that fits: whoever changes a bundle can do that. */
    SampleBundle with(String name, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(name, content);
        return new SampleBundle(changed, format, size, issuedAt, packPosition, vkey);
    }

    SampleBundle edit(String name, UnaryOperator<String> edit) {
        String before = text(name);
        String after = edit.apply(before);
        if (before.equals(after)) {
            throw new IllegalArgumentException("The edit of " + name + " changes nothing");
        }
        return with(name, Sample.utf8(after));
    }

    byte[] content(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    String text(String name) {
        return new String(content(name), StandardCharsets.UTF_8);
    }

    String manifest() {
        StringBuilder listed = new StringBuilder();
        files.forEach((name, content) -> listed.append(listed.isEmpty() ? "" : ",")
                .append("{'bytes':%d,'name':'%s','sha256':'%s'}"
                        .formatted(content.length, name, Sample.hex(Sample.sha256(content)))));
        return ("{'checkpointSize':%d,'files':[%s],'format':'%s','issuedAt':%d,'municipality':'testby',"
                        + "'number':1,'origin':'ledger.testby.dk/indicators','packPosition':%d,'period':'2024',"
                        + "'planId':'plan','verifierKey':'%s'}")
                .formatted(size, listed, format, issuedAt, packPosition, vkey)
                .replace('\'', '"');
    }

    byte[] zip() {
        return zip(manifest());
    }

    byte[] zip(String manifest) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("manifest.json", Sample.utf8(manifest));
        all.putAll(files);
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0, 1));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
