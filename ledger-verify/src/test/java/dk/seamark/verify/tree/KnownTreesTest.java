package dk.seamark.verify.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The eight leaves that implementations of RFC 6962 have been tested with since the first. */
class KnownTreesTest {

    private static final List<Hash> LEAVES = List.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(leaf -> Hash.ofLeaf(HexFormat.of().parseHex(leaf)))
            .toList();

    /** The roots of the trees of one to eight of them. */
    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void theRootsAreTheKnownOnes() {
        for (int size = 1; size <= LEAVES.size(); size++) {
            assertThat(root(LEAVES.subList(0, size)).hex()).isEqualTo(ROOTS.get(size - 1));
        }
    }

    @Test
    void everyLeafIsIncludedInEveryTreeThatHoldsItAndInNoOther() {
        for (int size = 1; size <= LEAVES.size(); size++) {
            List<Hash> leaves = LEAVES.subList(0, size);
            for (int index = 0; index < size; index++) {
                List<Hash> path = path(index, leaves);
                Hash leaf = LEAVES.get(index);
                assertThat(Inclusion.holds(index, size, leaf, path, root(leaves)))
                        .isTrue();
                for (int other = -1; other <= size; other++) {
                    assertThat(Inclusion.holds(other, size, leaf, path, root(leaves)))
                            .as("leaf %d at %d of %d", index, other, size)
                            .isEqualTo(other == index);
                }
                assertThat(Inclusion.holds(index, size, leaf, with(path, leaf), root(leaves)))
                        .isFalse();
                if (!path.isEmpty()) {
                    assertThat(Inclusion.holds(index, size, leaf, path.subList(1, path.size()), root(leaves)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyTreeGoesOnFromEverySmallerOne() {
        for (int second = 1; second <= LEAVES.size(); second++) {
            List<Hash> leaves = LEAVES.subList(0, second);
            for (int first = 1; first <= second; first++) {
                List<Hash> proof = proof(first, leaves, true);
                Hash before = root(leaves.subList(0, first));
                assertThat(Consistency.holds(first, second, proof, before, root(leaves)))
                        .as("%d in %d", first, second)
                        .isTrue();
                assertThat(Consistency.holds(first, second, proof, Hash.ofLeaf(new byte[1]), root(leaves)))
                        .isFalse();
                assertThat(Consistency.holds(first, second, proof, before, Hash.ofLeaf(new byte[1])))
                        .isFalse();
                assertThat(Consistency.holds(first, second, with(proof, before), before, root(leaves)))
                        .isFalse();
            }
        }
        assertThat(Consistency.holds(0, 1, List.of(), root(LEAVES), root(LEAVES)))
                .isFalse();
        assertThat(Consistency.holds(2, 1, List.of(), root(LEAVES), root(LEAVES)))
                .isFalse();
    }

    private static List<Hash> with(List<Hash> hashes, Hash one) {
        List<Hash> more = new ArrayList<>(hashes);
        more.add(one);
        return more;
    }

    private static Hash root(List<Hash> leaves) {
        int size = leaves.size();
        return size == 1
                ? leaves.getFirst()
                : Hash.ofNode(root(leaves.subList(0, split(size))), root(leaves.subList(split(size), size)));
    }

    private static List<Hash> path(int index, List<Hash> leaves) {
        int size = leaves.size();
        if (size == 1) {
            return List.of();
        }
        List<Hash> left = leaves.subList(0, split(size));
        List<Hash> right = leaves.subList(split(size), size);
        return index < left.size()
                ? with(path(index, left), root(right))
                : with(path(index - left.size(), right), root(left));
    }

    private static List<Hash> proof(int first, List<Hash> leaves, boolean whole) {
        int size = leaves.size();
        if (first == size) {
            return whole ? List.of() : List.of(root(leaves));
        }
        List<Hash> left = leaves.subList(0, split(size));
        List<Hash> right = leaves.subList(split(size), size);
        return first <= left.size()
                ? with(proof(first, left, whole), root(right))
                : with(proof(first - left.size(), right, false), root(left));
    }

    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
