package dk.seamark.verify.note;

import dk.seamark.verify.form.Base64Form;
import dk.seamark.verify.form.Json;
import dk.seamark.verify.report.VerificationException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and the signatures below it (C2SP signed-note).
 *
 * @param text the text, up to and with its last line feed
 * @param signatures the signatures, at least one
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    static final String DASH = "— ";
    private static final int MOST_SIGNATURES = 100;

    /** Copies the list. */
    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * The note that these bytes are.
     *
     * @throws Flaw if they are none
     */
    public static SignedNote parse(byte[] bytes) throws VerificationException {
        String note = Json.text(bytes);
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new VerificationException("note.none");
        }
        String below = note.substring(end + 2);
        if (below.isEmpty()) {
            throw new VerificationException("note.unsigned");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : below.substring(0, below.length() - 1).split("\n", -1)) {
            signatures.add(signature(line));
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new VerificationException("note.too-many-signatures", MOST_SIGNATURES);
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    private static NoteSignature signature(String line) throws VerificationException {
        String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || !isKeyName(parts[0])) {
            throw new VerificationException("note.signature-line", line);
        }
        byte[] bytes = Base64Form.bytes(parts[1]);
        if (bytes.length < 5) {
            throw new VerificationException("note.signature-line", line);
        }
        return new NoteSignature(parts[0], bytes);
    }

    /**
     * Requires that a key signed the text.
     *
     * @throws Flaw if it did not, or a signature that says so is not its own
     */
    public void requireSignedBy(VerifierKey key) throws VerificationException {
        List<NoteSignature> made = signatures.stream().filter(key::made).toList();
        if (made.isEmpty()) {
            throw new VerificationException("note.not-by-key", key);
        }
        // The log signs once: a second line would say nothing, and could be anybody's.
        if (made.size() > 1
                || key.type() != VerifierKey.NOTE
                || !key.signed(message(), made.getFirst().bytes())) {
            throw new VerificationException("note.wrong-signature", key.name());
        }
    }

    /**
     * The signature lines of these keys, each with its line feed, and no others.
     *
     * @param keys keys that sign a note's text
     * @throws Flaw if none of them signed, or a signature that says that it is one's is not
     */
    public String requireSignedByOneOf(List<VerifierKey> keys) throws VerificationException {
        StringBuilder lines = new StringBuilder();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : keys) {
                if (key.made(signature)) {
                    if (key.type() != VerifierKey.NOTE || !key.signed(message(), signature.bytes())) {
                        throw new VerificationException("note.wrong-signature", key);
                    }
                    lines.append(signature.line());
                }
            }
        }
        if (lines.isEmpty()) {
            throw new VerificationException("note.no-known-key");
        }
        return lines.toString();
    }

    /** The names of the keys that signed besides this one, as the note says; nobody has checked them. */
    public List<String> otherNames(VerifierKey key) {
        return signatures.stream()
                .filter(signature -> !key.made(signature))
                .map(NoteSignature::name)
                .toList();
    }

    private byte[] message() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static boolean isKeyName(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
