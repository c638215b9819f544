package dk.seamark.standing;

/** An entry of a directory of the {@linkplain StateTree state tree}. */
sealed interface StateNode permits MerkleDirectory, MerkleDirectory.Leaf, MerkleDirectory.Kept {

    /** Its digest: 64 lower-case hexadecimal digits. */
    String digest();

    /** Called when the node is removed from its directory. */
    void leave();
}
