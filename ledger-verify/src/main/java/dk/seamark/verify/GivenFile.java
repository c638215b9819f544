package dk.seamark.verify;

import dk.seamark.verify.bundle.FileKind;
import dk.seamark.verify.form.Json;
import dk.seamark.verify.form.LineEnds;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.VerificationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files that the command was given. One that is something else than was asked for is named as what it is. */
final class GivenFile {

    /** No key and no checkpoint is larger. */
    private static final int SMALL = 1_000_000;

    private GivenFile() {}

    /**
     * A key that was given as such, or in a file.
     *
     * @param type the kind of key that is asked for
     */
    static VerifierKey key(String given, byte type) throws VerificationException {
        VerifierKey read = isFile(given) ? keyOfFile(given) : VerifierKey.parse(given);
        if (read.type() != type) {
            throw new VerificationException("option.other-key", read);
        }
        return read;
    }

    private static VerifierKey keyOfFile(String given) throws VerificationException {
        byte[] content = bytes(given, SMALL);
        try {
            return VerifierKey.parse(Json.text(content).strip());
        } catch (VerificationException flaw) {
            throw wrong(given, content, flaw);
        }
    }

    /** What a file is that was given in place of another, and what is wrong with it. */
    private static VerificationException wrong(String given, byte[] content, VerificationException flaw) {
        return FileKind.of(content)
                .map(kind -> new VerificationException("option.wrong-file", given, kind, flaw.said()))
                .orElse(flaw);
    }

    /** A checkpoint that was given in a file. */
    static Checkpoint checkpoint(String given) throws VerificationException {
        byte[] content = bytes(given, SMALL);
        try {
            return Checkpoint.parse(LineEnds.lf(content));
        } catch (VerificationException flaw) {
            throw wrong(given, content, flaw);
        }
    }

    /** Whether the bundle is a folder with its files. */
    static boolean isFolder(String given) {
        try {
            return Files.isDirectory(Path.of(given));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isFile(String given) {
        try {
            return Files.isRegularFile(Path.of(given));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * The content of a file.
     *
     * @param most how many bytes it may have
     */
    static byte[] bytes(String given, int most) throws VerificationException {
        try (InputStream in = Files.newInputStream(Path.of(given))) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new VerificationException("option.too-large", given, most);
            }
            return content;
        } catch (IOException | InvalidPathException e) {
            throw new VerificationException("option.unreadable", given);
        }
    }
}
