package dk.seamark.verify.note;

import java.util.Arrays;
import java.util.Base64;

/** A signature line of a note. */
final class NoteSignature {

    private static final int ID_BYTES = 4;

    private final String name;
    private final byte[] keyIdAndSignature;

    /**
     * A line.
     *
     * @param name the key's name
     * @param keyIdAndSignature the key's id, four bytes, and what follows it
     */
    NoteSignature(String name, byte[] keyIdAndSignature) {
        this.name = name;
        this.keyIdAndSignature = keyIdAndSignature;
    }

    String name() {
        return name;
    }

    byte[] keyId() {
        return Arrays.copyOf(keyIdAndSignature, ID_BYTES);
    }

    byte[] bytes() {
        return Arrays.copyOfRange(keyIdAndSignature, ID_BYTES, keyIdAndSignature.length);
    }

    /** As it stands below a note, with its line feed. */
    String line() {
        return SignedNote.DASH + name + " " + Base64.getEncoder().encodeToString(keyIdAndSignature) + "\n";
    }
}
