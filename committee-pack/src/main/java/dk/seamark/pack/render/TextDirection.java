package dk.seamark.pack.render;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** In which direction a text is written (UAX #9). */
final class TextDirection {

    private TextDirection() {}

    /** Whether the text's first letter is one that is written from right to left, and so the text as a whole. */
    static boolean isRightToLeft(String text) {
        return hasRightToLeft(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Whether the text has letters that are written from right to left. */
    static boolean hasRightToLeft(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /**
     * A part of a text in one direction.
     *
     * @param rightToLeft the direction
     */
    record DirectionalRun(String text, boolean rightToLeft) {}

    /** The parts of a text in the order in which it is written; a single one if all of it is from left to right. */
    static List<DirectionalRun> parts(String text) {
        if (!hasRightToLeft(text)) {
            return List.of(new DirectionalRun(text, false));
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<DirectionalRun> parts = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            parts.add(new DirectionalRun(
                    text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), (bidi.getRunLevel(run) & 1) != 0));
        }
        return parts;
    }
}
