package dk.seamark.verify.witness;

import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.VerificationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The logs that a witness signs for, by their origin, each with the keys that it trusts. Keys stand on the
 * command line or in files, a line each; the files are read again once one of them was changed, so that logs and
 * keys can be added and taken away while the witness runs.
 */
final class TrustedLogs {

    private final List<VerifierKey> given = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private volatile Read newest;

    /** A file as it was: whether it was written since is seen without reading it. */
    private record Stamp(FileTime changed, long bytes) {}

    /** What the files said when they were as these stamps have it. */
    private record Read(List<Stamp> stamps, Map<String, List<VerifierKey>> byOrigin) {}

    /**
     * The logs of these words.
     *
     * @param words verifier keys, or files with them
     * @throws Flaw if one is neither
     */
    TrustedLogs(List<String> words) throws VerificationException {
        for (String word : words) {
            if (word.indexOf('+') > 0 && !isFile(word)) {
                given.add(key(word));
            } else {
                files.add(file(word));
            }
        }
        newest = read(stamps());
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path file(String word) throws VerificationException {
        if (!isFile(word)) {
            throw new VerificationException("witness.no-log-key", word);
        }
        return Path.of(word);
    }

    private static VerifierKey key(String word) throws VerificationException {
        VerifierKey key = VerifierKey.parse(word);
        if (key.type() != VerifierKey.NOTE) {
            throw new VerificationException("witness.not-a-log", key);
        }
        return key;
    }

    private Read read(List<Stamp> stamps) throws VerificationException {
        Map<String, List<VerifierKey>> read = new TreeMap<>();
        for (VerifierKey key : given) {
            read.computeIfAbsent(key.name(), name -> new ArrayList<>()).add(key);
        }
        for (Path file : files) {
            for (String line : lines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    VerifierKey key = key(line.strip());
                    read.computeIfAbsent(key.name(), name -> new ArrayList<>()).add(key);
                }
            }
        }
        return new Read(stamps, read);
    }

    private List<Stamp> stamps() throws VerificationException {
        List<Stamp> stamps = new ArrayList<>();
        for (Path file : files) {
            try {
                stamps.add(new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
            } catch (IOException e) {
                throw unreadable(file);
            }
        }
        return stamps;
    }

    private static List<String> lines(Path file) throws VerificationException {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static VerificationException unreadable(Path file) {
        return new VerificationException("option.unreadable", file);
    }

    /**
     * The keys that are trusted for a log now; empty if it is not known.
     *
     * @throws Flaw if a file with keys can no longer be read, or has a line that is no key: which keys are trusted is
     *     not known then, and so none is
     */
    List<VerifierKey> keys(String origin) throws VerificationException {
        // Looked at before it is read: what is written in between is read the next time.
        List<Stamp> stamps = stamps();
        Read read = newest;
        if (!read.stamps().equals(stamps)) {
            read = read(stamps);
            newest = read;
        }
        return List.copyOf(read.byOrigin().getOrDefault(origin, List.of()));
    }

    /** The origins of all that are known now. */
    List<String> origins() {
        return List.copyOf(newest.byOrigin().keySet());
    }
}
