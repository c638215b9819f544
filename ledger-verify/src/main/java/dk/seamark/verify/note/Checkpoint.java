package dk.seamark.verify.note;

import dk.seamark.verify.report.Flaw;
import dk.seamark.verify.tree.Hash;

/**
 * What a log says of itself at a size (C2SP tlog-checkpoint).
 *
 * @param origin the log's name
 * @param size how many leaves it has, from 1
 * @param root the root of the tree of those leaves
 * @param note the note that says so
 */
public record Checkpoint(String origin, long size, Hash root, SignedNote note) {

    /**
     * The checkpoint that these bytes are. Lines below the root are refused: no log of Seamark writes any.
     *
     * @throws Flaw if they are none
     */
    public static Checkpoint parse(byte[] bytes) throws Flaw {
        SignedNote note = SignedNote.parse(bytes);
        String[] lines = note.text().split("\n", -1);
        if (lines.length != 4 || lines[0].isEmpty() || !lines[1].matches("[1-9][0-9]{0,17}")) {
            throw new Flaw(
                    "det er ikke et kontrolpunkt: navn, størrelse og rod, en linje hver",
                    "it is not a checkpoint: origin, size and root, a line each");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]), note);
    }
}
