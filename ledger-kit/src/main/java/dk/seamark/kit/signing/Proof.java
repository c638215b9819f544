package dk.seamark.kit.signing;

import dk.seamark.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What a record's header holds: the signature of a root, and the way from the record's leaf up to that root.
 * Records that are sent together are the leaves of one tree, and are signed by one signature.
 */
@SuppressWarnings("ArrayRecordComponent")
record Proof(byte[] signature, List<Step> path) {

    private static final int SIGNATURE_BYTES = 64;
    private static final int STEP_BYTES = 33;

    /** More than any batch of records needs. */
    private static final int LONGEST_PATH = 20;

    private static final byte[] NODE = {1};

    /**
     * A step up.
     *
     * @param right whether the other child is the right one
     * @param sibling the other child's hash
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Step(boolean right, byte[] sibling) {

        byte[] parentOf(byte[] hash) {
            return right ? Sha256.of(NODE, hash, sibling) : Sha256.of(NODE, sibling, hash);
        }
    }

    /** The paths of the leaves of a tree, in their order; and its root. */
    @SuppressWarnings("ArrayRecordComponent")
    record Tree(byte[] root, List<List<Step>> paths) {

        /**
         * Pairs neighbours, level by level; one that is left over goes up as it is.
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
     * Reads a header.
     *
     * @throws IllegalArgumentException if it is none
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

    /** The root to which a leaf leads. */
    byte[] root(byte[] leaf) {
        byte[] hash = leaf;
        for (Step step : path) {
            hash = step.parentOf(hash);
        }
        return hash;
    }

    /** As it stands in a header. */
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
