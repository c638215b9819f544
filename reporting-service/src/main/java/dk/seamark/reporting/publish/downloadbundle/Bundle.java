package dk.seamark.reporting.publish.downloadbundle;

import dk.seamark.digest.Sha256;
import dk.seamark.pack.zip.Zip;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Collects files for a ZIP file; the same files in the same order give the same bytes. */
final class Bundle {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    void add(String name, byte[] content) {
        files.put(name, content);
    }

    void add(String name, String content) {
        add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The files so far, as entries of a manifest. */
    List<Manifest.File> listed() {
        return files.entrySet().stream()
                .map(file -> new Manifest.File(file.getValue().length, file.getKey(), Sha256.hex(file.getValue())))
                .toList();
    }

    /** The ZIP file, with this file first. */
    byte[] zipped(String name, byte[] first) {
        SequencedMap<String, byte[]> all = new LinkedHashMap<>(files);
        all.putFirst(name, first);
        return Zip.of(all);
    }
}
