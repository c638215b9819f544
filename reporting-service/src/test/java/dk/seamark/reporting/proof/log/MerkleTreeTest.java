package dk.seamark.reporting.proof.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree read from tiles equals the tree of RFC 6962. */
class MerkleTreeTest {

    /** The inputs of the reference trees that implementations of RFC 6962 share. */
    private static final List<String> REFERENCE =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            1 | 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d
            2 | fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125
            3 | aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77
            4 | d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7
            5 | 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4
            6 | 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef
            7 | ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c
            8 | 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328
            """)
    void hasTheRootsOfTheReferenceTrees(int size, String root) {
        MemoryTiles tiles = grown(REFERENCE.stream()
                .limit(size)
                .map(HexFormat.of()::parseHex)
                .map(Hash::ofLeaf)
                .toList());

        assertThat(HexFormat.of().formatHex(new MerkleTree(tiles, size).root().bytes()))
                .isEqualTo(root);
    }

    @Test
    void provesAsTheRecursionDoesForEverySizeAndIndexTo300() {
        List<Hash> leaves = leaves(300);
        MemoryTiles tiles = grown(leaves);
        BruteForce recursion = new BruteForce(leaves);
        for (int size = 0; size <= 300; size++) {
            MerkleTree tree = new MerkleTree(tiles, size);
            assertThat(tree.root()).as("root of %d", size).isEqualTo(recursion.root(size));
            for (int index = 0; index < size; index++) {
                assertThat(tree.inclusion(index)).as("%d in %d", index, size).isEqualTo(recursion.path(index, size));
            }
            for (int earlier = 1; earlier <= size; earlier++) {
                assertThat(tree.consistency(earlier))
                        .as("%d to %d", earlier, size)
                        .isEqualTo(recursion.proof(earlier, size));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 257, 65_535, 65_536, 65_537, 70_000})
    void provesAsTheRecursionDoesAtTheBordersOfTiles(int size) {
        List<Hash> leaves = leaves(size);
        MerkleTree tree = new MerkleTree(grown(leaves), size);
        BruteForce recursion = new BruteForce(leaves);
        assertThat(tree.root()).isEqualTo(recursion.root(size));
        long seed = 20_261_122L + size;
        IntStream some = IntStream.concat(
                IntStream.of(0, 1, 254, 255, 256, 257, 65_534, 65_535, 65_536, size - 1),
                new Random(seed).ints(20, 0, size));
        for (int index : some.filter(each -> each < size).distinct().toArray()) {
            assertThat(tree.inclusion(index))
                    .as("%d in %d, seed %d", index, size, seed)
                    .isEqualTo(recursion.path(index, size));
            assertThat(tree.consistency(index + 1))
                    .as("%d to %d, seed %d", index + 1, size, seed)
                    .isEqualTo(recursion.proof(index + 1, size));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 300, 65_536})
    void goesOnWhereItLeftOff(int before) {
        List<Hash> leaves = leaves(before + 300);
        MemoryTiles tiles = grown(leaves.subList(0, before));
        GrowingTree again = GrowingTree.of(tiles, before);
        for (Hash leaf : leaves.subList(before, leaves.size())) {
            again.add(leaf);
            tiles.keep(again.takeGrown());
            assertThat(again.root()).isEqualTo(new MerkleTree(tiles, again.size()).root());
        }

        assertThat(again.size()).isEqualTo(leaves.size());
        assertThat(new MerkleTree(tiles, leaves.size()).root()).isEqualTo(new BruteForce(leaves).root(leaves.size()));
        assertThat(again.takeGrown()).isEmpty();
    }

    @Test
    void aTreeOf70000HasTheTilesThatTheSpecificationNames() {
        MemoryTiles tiles = grown(leaves(70_000));

        assertThat(tiles.all().keySet().stream().filter(tile -> tile.level() == 0))
                .hasSize(274);
        assertThat(tiles.read(new TileId(0, 273), 112)).hasSize(112 * Hash.BYTES);
        assertThat(tiles.read(new TileId(1, 0), 256)).hasSize(256 * Hash.BYTES);
        assertThat(tiles.read(new TileId(1, 1), 17)).hasSize(17 * Hash.BYTES);
        assertThat(tiles.read(new TileId(2, 0), 1)).hasSize(Hash.BYTES);
        assertThat(tiles.all()).hasSize(277);
    }

    @Test
    void refusesWhatTheTreeDoesNotHold() {
        MerkleTree tree = new MerkleTree(grown(leaves(3)), 3);

        assertThatThrownBy(() -> tree.inclusion(3)).hasMessageContaining("none at 3");
        assertThatThrownBy(() -> tree.inclusion(-1)).hasMessageContaining("none at -1");
        assertThatThrownBy(() -> tree.consistency(4)).hasMessageContaining("did not grow from 4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0       | 256 | 0/000
            0 | 67      | 112 | 0/067.p/112
            1 | 1234067 | 256 | 1/x001/x234/067
            0 | 1000    | 1   | 0/x001/000.p/1
            """)
    void tilesLieAtThePathsOfTheSpecification(int level, long index, int width, String path) {
        assertThat(new TileId(level, index).path(width)).isEqualTo(path);
    }

    static MemoryTiles grown(List<Hash> leaves) {
        MemoryTiles tiles = new MemoryTiles();
        GrowingTree tree = GrowingTree.of(tiles, 0);
        leaves.forEach(tree::add);
        tiles.keep(tree.takeGrown());
        return tiles;
    }

    static List<Hash> leaves(int count) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(Hash.ofLeaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return leaves;
    }
}
