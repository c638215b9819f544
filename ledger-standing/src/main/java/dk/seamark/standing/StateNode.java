package dk.seamark.standing;

/** What a folder of the {@linkplain StateTree state's tree} holds under a name. */
sealed interface StateNode permits MerkleDirectory, MerkleDirectory.Leaf, MerkleDirectory.Kept {

    /** Its digest: 64 lower-case hexadecimal digits. */
    String digest();

    /** Is in no folder any more. */
    void leave();
}
