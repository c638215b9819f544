package dk.seamark.pack.font;

/** The brackets and quotation marks that turn around where text is written from right to left (UAX #9, L4). */
final class Mirrored {

    /** Pairs, each of which mirrors the other. */
    private static final String PAIRS = "()[]{}<>«»‹›≤≥≪≫⟨⟩⟪⟫「」『』【】〈〉《》⁅⁆⁽⁾₍₎∈∋≺≻⊂⊃⊆⊇";

    private Mirrored() {}

    /** The character that is drawn for this one. */
    static int of(int codePoint) {
        int at = Character.isBmpCodePoint(codePoint) ? PAIRS.indexOf(codePoint) : -1;
        return at < 0 ? codePoint : PAIRS.charAt(at ^ 1);
    }
}
