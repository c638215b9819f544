package dk.seamark.verify.note;

import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.util.Arrays;

/**
 * What a log says of itself at a size (C2SP tlog-checkpoint).
 *
 * @param origin the log's name
 * @param size how many leaves it has, from 0
 * @param root the root of the tree of those leaves
 * @param note the note that says so
 */
public record Checkpoint(String origin, long size, Hash root, SignedNote note) {

    /** A size as checkpoints write it, without zeroes before it. */
    public static final String SIZE = "0|[1-9][0-9]{0,17}";

    /**
     * The checkpoint that these bytes are. An empty log, and lines below the root, are refused: no log of
     * Seamark has a checkpoint that says nothing, and none writes such lines.
     *
     * @throws Flaw if they are none
     */
    public static Checkpoint parse(byte[] bytes) throws VerificationException {
        Checkpoint checkpoint = ofAnyLog(bytes);
        if (checkpoint.size == 0 || checkpoint.note.text().split("\n", -1).length != 4) {
            throw none();
        }
        return checkpoint;
    }

    /**
     * The checkpoint that these bytes are, in all that tlog-checkpoint allows: of an empty tree too, and with
     * extension lines.
     *
     * @throws Flaw if they are none
     */
    public static Checkpoint ofAnyLog(byte[] bytes) throws VerificationException {
        SignedNote note = SignedNote.parse(bytes);
        String[] lines = note.text().split("\n", -1);
        // The text ends with a line feed, behind which is nothing; every line before it says something.
        boolean filled = Arrays.stream(lines, 0, lines.length - 1).noneMatch(String::isEmpty);
        if (lines.length < 4 || !filled || !lines[1].matches(SIZE)) {
            throw none();
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]), note);
    }

    private static VerificationException none() {
        return new VerificationException("checkpoint.form");
    }
}
