package dk.seamark.reporting.proof.log;

/**
 * What a log says of its tree at a size (C2SP tlog-checkpoint).
 *
 * @param origin the log's name, also its key's: {@code ledger.slagelse.dk/indicators}
 * @param size how many leaves the tree has, from 0
 * @param root the tree's hash
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** The text that is signed: three lines, each with its line feed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
