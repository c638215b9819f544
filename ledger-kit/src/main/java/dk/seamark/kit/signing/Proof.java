package dk.seamark.kit.signing;

import dk.seamark.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The content of a signature header: the signature of a root, and the path from the record's leaf up to that root.
 * Records that are sent together are the leaves of one Merkle tree, and share one signature.
 */
@SuppressWarnings("ArrayRecordComponent")
record Proof(byte[] signature, List<Step> path) {

    private static final int SIGNATURE_BYTES = 64;
    private static final int STEP_BYTES = 33;

    /** More than any batch of records needs. */
    private static final int LONGEST_PATH = 20;

    private static final byte[] NODE = {1};

    /**
     * A step up the tree.
     *
     * @param right whether the sibling is the right child
     * @param sibling the sibling's hash
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Step(boolean right, byte[] sibling) {

        byte[] parentOf(byte[] hash) {
            return right ? Sha256.of(NODE, hash, sibling) : Sha256.of(NODE, sibling, hash);
        }
    }

    /** The root of a tree, and the paths of its leaves, in order. */
    @SuppressWarnings("ArrayRecordComponent")
    record Tree(byte[] root, List<List<Step>> paths) {

        /**
         * Pairs neighbours, level by level; an odd one at the end moves up unchanged.
         *
         * @param leaves at least one
         */
        static Tree over(List<byte[]> leaves) {
            List<List<Step>> paths = new ArrayList<>();
            leaves.forEach(leaf -> paths.add(new ArrayList<>()));
            List<byte[]> level = leaves;
            for (int width = 1; level.size() > 1; width *= 2) {
                List<byte[]> above = new ArrayList<>();
                for (int i = 0; i < level.size(); i += 2) {
                    if (i + 1 == level.size()) {
                        above.add(level.get(i));
                        continue;
                    }
                    Step leftToRight = new Step(true, level.get(i + 1));
                    Step rightToLeft = new Step(false, level.get(i));
                    for (int leaf = i * width; leaf < Math.min((i + 2) * width, leaves.size()); leaf++) {
                        paths.get(leaf).add(leaf < (i + 1) * width ? leftToRight : rightToLeft);
                    }
                    above.add(leftToRight.parentOf(level.get(i)));
                }
                level = above;
            }
            return new Tree(level.getFirst(), paths);
        }
    }

    /**
     * Parses a header.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    static Proof of(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        int steps = (bytes.length - SIGNATURE_BYTES) / STEP_BYTES;
        if (bytes.length < SIGNATURE_BYTES
                || steps > LONGEST_PATH
                || bytes.length != SIGNATURE_BYTES + steps * STEP_BYTES) {
            throw new IllegalArgumentException("its signature has another length");
        }
        List<Step> path = new ArrayList<>();
        for (int at = SIGNATURE_BYTES; at < bytes.length; at += STEP_BYTES) {
            if (bytes[at] != 0 && bytes[at] != 1) {
                throw new IllegalArgumentException("its signature has a step that goes nowhere");
            }
            path.add(new Step(bytes[at] == 1, Arrays.copyOfRange(bytes, at + 1, at + STEP_BYTES)));
        }
        return new Proof(Arrays.copyOf(bytes, SIGNATURE_BYTES), path);
    }

    /** The root computed from a leaf and the path. */
    byte[] root(byte[] leaf) {
        byte[] hash = leaf;
        for (Step step : path) {
            hash = step.parentOf(hash);
        }
        return hash;
    }

    /** The header's value. */
    String base64() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(signature);
        for (Step step : path) {
            bytes.write(step.right() ? 1 : 0);
            bytes.writeBytes(step.sibling());
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
