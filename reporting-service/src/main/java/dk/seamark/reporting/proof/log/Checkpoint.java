package dk.seamark.reporting.proof.log;

/**
 * A checkpoint of a log's tree at a size (C2SP tlog-checkpoint).
 *
 * @param origin the log's name, which is also its key's name: {@code ledger.slagelse.dk/indicators}
 * @param size the number of leaves, from 0
 * @param root the root hash
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** The text that is signed: three lines, each ending with a line feed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
