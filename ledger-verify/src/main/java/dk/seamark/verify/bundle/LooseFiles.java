package dk.seamark.verify.bundle;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a bundle that is no longer the ZIP file that was fetched: somebody unpacked it, or packed it again. What
 * they hold can be checked as well as ever, as the manifest and the issue name their digests.
 *
 * @param files the files with their contents, by name
 * @param notes what was passed over
 */
public record LooseFiles(Map<String, byte[]> files, List<LocalizedText> notes) {

    private static final int MOST_FILES = 100;

    /** What operating systems lay beside files, or into ZIP files, unasked. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final String OF_A_MAC = "__MACOSX/";

    /**
     * The files of a folder; those in folders within it are not read.
     *
     * @param most how many bytes are read at most
     * @throws Flaw if they cannot be read, or are too many or too large
     */
    public static LooseFiles unpacked(Path folder, int most) throws VerificationException {
        Reading reading = new Reading(most);
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                if (Files.isRegularFile(path)) {
                    try (InputStream in = Files.newInputStream(path)) {
                        reading.add(path.getFileName().toString(), in);
                    }
                }
            }
        } catch (IOException e) {
            throw new VerificationException("option.unreadable", folder);
        }
        return reading.files();
    }

    /**
     * The files of a ZIP file of any form. If all of them are in one folder, its name is left out.
     *
     * @param most how many bytes are unpacked at most
     * @throws Flaw if it is no ZIP file, or holds too much
     */
    public static LooseFiles repacked(byte[] zip, int most) throws VerificationException {
        Reading reading = new Reading(most);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    reading.add(entry.getName(), in);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new VerificationException("zip.unreadable");
        }
        return reading.files();
    }

    /** Files as they are read, within bounds. */
    private static final class Reading {

        private final Map<String, byte[]> files = new TreeMap<>();
        private final List<LocalizedText> notes = new ArrayList<>();
        private final int most;
        private int left;

        Reading(int most) {
            this.most = most;
            this.left = most;
        }

        void add(String name, InputStream in) throws IOException, VerificationException {
            if (name.startsWith(OF_A_MAC) || OF_THE_SYSTEM.contains(name.substring(name.lastIndexOf('/') + 1))) {
                notes.add(Phrases.say("files.of-the-system", name));
                return;
            }
            byte[] content = in.readNBytes(left + 1);
            if (content.length > left) {
                throw new VerificationException("files.too-large", most);
            }
            left -= content.length;
            if (files.put(name, content) != null) {
                throw new VerificationException("zip.twice", name);
            }
            if (files.size() > MOST_FILES) {
                throw new VerificationException("zip.too-many", MOST_FILES);
            }
        }

        LooseFiles files() {
            return new LooseFiles(withoutFolder(), List.copyOf(notes));
        }

        private Map<String, byte[]> withoutFolder() {
            String first = files.isEmpty() ? "" : files.keySet().iterator().next();
            String folder = first.substring(0, first.indexOf('/') + 1);
            if (folder.isEmpty() || !files.keySet().stream().allMatch(name -> name.startsWith(folder))) {
                return files;
            }
            Map<String, byte[]> inside = new TreeMap<>();
            files.forEach((name, content) -> inside.put(name.substring(folder.length()), content));
            return inside;
        }
    }
}
