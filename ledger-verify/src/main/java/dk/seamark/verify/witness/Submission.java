package dk.seamark.verify.witness;

import dk.seamark.verify.form.Json;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A checkpoint that a log hands in, with what proves that it goes on from an earlier one.
 *
 * @param old how many leaves the earlier checkpoint had, from 0
 * @param proof the consistency proof from there
 * @param checkpoint the new checkpoint
 */
record Submission(long old, List<Hash> proof, Checkpoint checkpoint) {

    private static final String OLD = "old ";
    private static final int LONGEST_PROOF = 63;

    Submission {
        proof = List.copyOf(proof);
    }

    /**
     * The submission that a request's body is (C2SP tlog-witness, add-checkpoint).
     *
     * @throws Flaw if it is none
     */
    static Submission parse(byte[] body) throws VerificationException {
        String text = Json.text(body);
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new VerificationException("witness.no-empty-line");
        }
        String[] lines = text.substring(0, end).split("\n", -1);
        if (!lines[0].startsWith(OLD) || !lines[0].substring(OLD.length()).matches(Checkpoint.SIZE)) {
            throw new VerificationException("witness.no-old");
        }
        if (lines.length > 1 + LONGEST_PROOF) {
            throw new VerificationException("witness.proof-too-long", LONGEST_PROOF);
        }
        List<Hash> proof = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            proof.add(Hash.ofBase64(lines[i]));
        }
        byte[] checkpoint = text.substring(end + 2).getBytes(StandardCharsets.UTF_8);
        return new Submission(Long.parseLong(lines[0].substring(OLD.length())), proof, Checkpoint.ofAnyLog(checkpoint));
    }
}
