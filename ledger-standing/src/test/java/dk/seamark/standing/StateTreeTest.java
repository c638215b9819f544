package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The state's hash, compared with hashes computed from listings as {@code sha256sum} prints them. */
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

    @Test
    void aPlaceIsWhereItsNamesSay() {
        MerkleDirectory.Leaf place = tree.place("a", "b");
        tree.put(new Leaf("1"), place);
        String one = tree.hash();
        tree.put(new Leaf("2"), place);
        assertThat(tree.hash()).isNotEqualTo(one).isEqualTo(hashOf("a/b", "2"));
        tree.remove("a", "b");
        assertThat(tree.hash()).isEqualTo(sha256(""));
        tree.put(new Leaf("1"), place);
        assertThat(tree.hash()).isEqualTo(one);
        tree.remove(place);
        assertThat(tree.hash()).isEqualTo(sha256(""));
    }

    @Test
    void whatTookAPlaceAwayGivesItBack() {
        MerkleDirectory.Leaf place = tree.place("a", "b");
        tree.put(new Leaf("1"), place);
        tree.put(new Leaf("x"), "a");
        assertThat(tree.hash()).isEqualTo(hashOf("a", "x"));
        tree.put(new Leaf("2"), place);
        assertThat(tree.hash()).isEqualTo(hashOf("a/b", "2"));
        tree.put(new Leaf("3"), "a", "b");
        assertThat(tree.hash()).isEqualTo(hashOf("a/b", "3"));
        tree.put(new Leaf("4"), place);
        assertThat(tree.hash()).isEqualTo(hashOf("a/b", "4"));
    }

    @Test
    void whateverHappensToPlacesTheHashIsThatOfWhatStands() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<String, MerkleDirectory.Leaf> places = new TreeMap<>();
        Map<String, String> standing = new TreeMap<>();
        for (int step = 0; step < 2_000; step++) {
            String path = (random.nextBoolean() ? "plans/" : "policies/") + random.nextInt(4) + "/" + random.nextInt(4);
            String value = Integer.toString(random.nextInt(10));
            MerkleDirectory.Leaf place = places.computeIfAbsent(path, any -> tree.place(path.split("/")));
            standing.put(path, value);
            switch (random.nextInt(4)) {
                case 0 -> {
                    tree.remove(place);
                    standing.remove(path);
                }
                case 1 -> tree.put(new Leaf(value), path.split("/"));
                default -> tree.put(new Leaf(value), place);
            }
            // Only now and then, so that some digests are stale and some are not.
            if (random.nextInt(3) == 0) {
                String of = "%d".formatted(random.nextInt(4));
                StateTree other = new StateTree(FactChanges.UNHEARD);
                standing.forEach((each, known) -> other.put(new Leaf(known), each.split("/")));
                assertThat(tree.hash(Set.of(of), Set.of()))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(other.hash(Set.of(of), Set.of()));
                if (random.nextBoolean()) {
                    assertThat(tree.hash()).as("seed %d, step %d", seed, step).isEqualTo(other.hash());
                }
            }
        }
    }

    /** The hash of a tree with this one fact. */
    private static String hashOf(String path, String value) {
        StateTree other = new StateTree(FactChanges.UNHEARD);
        other.put(new Leaf(value), path.split("/"));
        return other.hash();
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
