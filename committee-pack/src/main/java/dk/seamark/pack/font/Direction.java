package dk.seamark.pack.font;

/**
 * In which direction letters are written (UAX #9), and which characters for private use stand for clusters of such
 * letters. There are more than thirty thousand for each direction.
 */
enum Direction {

    /** From left to right. */
    FORWARD(0x100000, 0x10FFFD),

    /** From right to left. */
    BACKWARD(0xF0000, 0xF7FFF),

    /** As what stands around it: signs, emoji. */
    NONE(0xF8000, 0xFFFFD);

    private final int first;
    private final int last;

    Direction(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** The direction of a character. */
    static Direction of(int codePoint) {
        for (Direction direction : values()) {
            if (codePoint >= direction.first && codePoint <= direction.last) {
                return direction;
            }
        }
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> FORWARD;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> BACKWARD;
            default -> NONE;
        };
    }

    /** The first of the characters that stand for clusters of this direction. */
    int firstCode() {
        return first;
    }

    /** Whether the character stands for a cluster of this direction. */
    boolean isCode(int codePoint) {
        return codePoint >= first && codePoint <= last;
    }
}
