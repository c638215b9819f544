package dk.seamark.verify.note;

import dk.seamark.verify.form.Json;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A proof that a leaf is in a log (C2SP tlog-proof).
 *
 * @param index the leaf's index, from 0
 * @param path the inclusion path, from the leaf's sibling up
 * @param checkpoint the checkpoint in which the leaf is
 */
public record TlogProof(long index, List<Hash> path, Checkpoint checkpoint) {

    private static final String FIRST = "c2sp.org/tlog-proof@v1\n";
    private static final String INDEX = "index ";

    /** No tree of 2^63 leaves has a longer path. */
    private static final int LONGEST = 63;

    /** Copies the list. */
    public TlogProof {
        path = List.copyOf(path);
    }

    /**
     * The proof that these bytes are. An {@code extra} line is refused: no bundle of Seamark has one.
     *
     * @throws Flaw if they are none
     */
    public static TlogProof parse(byte[] bytes) throws VerificationException {
        String text = Json.text(bytes);
        int end = text.indexOf("\n\n");
        if (!text.startsWith(FIRST) || end < FIRST.length()) {
            throw new VerificationException("proof.form");
        }
        String[] lines = text.substring(FIRST.length(), end).split("\n", -1);
        if (!lines[0].matches(INDEX + "(0|[1-9][0-9]{0,17})") || lines.length > LONGEST + 1) {
            throw new VerificationException("proof.index");
        }
        List<Hash> path = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            path.add(Hash.ofBase64(lines[i]));
        }
        byte[] checkpoint = text.substring(end + 2).getBytes(StandardCharsets.UTF_8);
        return new TlogProof(Long.parseLong(lines[0].substring(INDEX.length())), path, Checkpoint.parse(checkpoint));
    }
}
