package dk.seamark.verify.witness;

import dk.seamark.verify.Sample;
import dk.seamark.verify.SampleKey;
import dk.seamark.verify.SampleTree;
import java.util.ArrayList;
import java.util.List;

/** What a log hands in, of two histories that part after their third leaf. */
final class SampleSubmission {

    private static final int SAME = 3;

    private SampleSubmission() {}

    /**
     * A request's body.
     *
     * @param history {@code a} or {@code b}
     * @param proof how many leaves the proof is from; 0 for no proof
     */
    static String body(long old, String history, int proof, int size, SampleKey key) {
        StringBuilder body = new StringBuilder("old " + old + "\n");
        if (proof > 0) {
            tree(history, size)
                    .consistency(proof)
                    .forEach(hash -> body.append(Sample.base64(hash)).append('\n'));
        }
        return body + "\n" + key.sign(text(history, size));
    }

    static String text(String history, int size) {
        return SampleKey.LOG.name() + "\n" + size + "\n"
                + Sample.base64(tree(history, size).root()) + "\n";
    }

    private static SampleTree tree(String history, int size) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(Sample.utf8("leaf " + (i < SAME ? "" : history) + i));
        }
        return new SampleTree(leaves);
    }
}
