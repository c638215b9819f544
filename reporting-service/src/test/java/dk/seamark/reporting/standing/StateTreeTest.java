package dk.seamark.reporting.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The state's hash, worked out here by hand from listings as {@code sha256sum} prints them. */
class StateTreeTest {

    private record Leaf(String v) {}

    private final StateTree tree = new StateTree(FactChanges.UNHEARD);

    @Test
    void theHashIsThatOfTheListings() {
        assertThat(tree.hash()).isEqualTo(sha256(""));

        tree.put(new Leaf("1"), "b", "y");
        tree.put(new Leaf("2"), "b", "x");
        tree.put(new Leaf("3"), "a");
        String one = sha256("{\"v\":\"1\"}");
        String two = sha256("{\"v\":\"2\"}");
        String three = sha256("{\"v\":\"3\"}");
        String folder = sha256(two + "  x\n" + one + "  y\n");
        assertThat(tree.hash()).isEqualTo(sha256(three + "  a\n" + folder + "  b\n"));

        tree.put(new Leaf("3"), "b", "y");
        String changed = sha256(two + "  x\n" + three + "  y\n");
        assertThat(tree.hash()).isEqualTo(sha256(three + "  a\n" + changed + "  b\n"));
    }

    @Test
    void whatIsTakenAwayLeavesNoTrace() {
        tree.put(new Leaf("1"), "a", "b", "c");
        String before = tree.hash();
        tree.put(new Leaf("2"), "a", "b", "d");
        tree.put(new Leaf("3"), "e", "f");
        assertThat(tree.hash()).isNotEqualTo(before);

        tree.remove("a", "b", "d");
        tree.remove("e", "f");
        assertThat(tree.hash()).isEqualTo(before);
        tree.remove("a", "b", "c");
        assertThat(tree.hash()).isEqualTo(sha256(""));
    }

    @Test
    void whatIsNotThereCannotBeTakenAway() {
        tree.put(new Leaf("1"), "a", "b");
        String before = tree.hash();
        tree.remove("x");
        tree.remove("x", "y");
        tree.remove("a", "x");
        tree.remove("a", "b", "c");
        assertThat(tree.hash()).isEqualTo(before);
    }

    @Test
    void aLeafAndAFolderOfOneNameTakeEachOthersPlace() {
        tree.put(new Leaf("1"), "a");
        tree.put(new Leaf("2"), "a", "b");
        String folder = sha256(sha256("{\"v\":\"2\"}") + "  b\n");
        assertThat(tree.hash()).isEqualTo(sha256(folder + "  a\n"));
        tree.put(new Leaf("1"), "a");
        assertThat(tree.hash()).isEqualTo(sha256(sha256("{\"v\":\"1\"}") + "  a\n"));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
