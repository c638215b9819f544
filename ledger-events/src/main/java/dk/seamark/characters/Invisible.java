package dk.seamark.characters;

import dk.seamark.characters.UnfitCharacter.Rule;
import java.util.Optional;

/** Characters that are not allowed anywhere. */
final class Invisible {

    private Invisible() {}

    static Optional<Rule> rule(int point) {
        if (turnsDirection(point)) {
            return Optional.of(Rule.DIRECTION);
        }
        if (isBlank(point)) {
            return Optional.of(Rule.INVISIBLE);
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                Optional.of(Rule.CONTROL);
            case Character.FORMAT -> isVisibleFormat(point) ? Optional.empty() : Optional.of(Rule.INVISIBLE);
            case Character.PRIVATE_USE -> Optional.of(Rule.PRIVATE_USE);
            case Character.SURROGATE, Character.UNASSIGNED -> Optional.of(Rule.NONE);
            default -> Optional.empty();
        };
    }

    /** Embeddings and overrides with their terminator, and isolates with theirs (UAX #9). */
    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    static boolean isDirectionMark(int point) {
        return point == 0x200E || point == 0x200F || point == 0x061C;
    }

    /** Variation selectors, including the Mongolian ones and those of the supplement. */
    static boolean isSelector(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF)
                || (point >= 0x180B && point <= 0x180D)
                || point == 0x180F;
    }

    /**
     * Letters, marks and symbols that Unicode shows as nothing (Default_Ignorable_Code_Point outside the category
     * Format): the grapheme joiner, the Hangul fillers, the Khmer inherent vowels. Also the Braille pattern blank, and
     * the object replacement character, whose object is not part of the text.
     */
    private static boolean isBlank(int point) {
        return switch (point) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC -> true;
            default -> false;
        };
    }

    /** Format characters that are visible, as they are drawn under or over a number (Prepended_Concatenation_Mark). */
    private static boolean isVisibleFormat(int point) {
        return (point >= 0x0600 && point <= 0x0605)
                || point == 0x06DD
                || point == 0x070F
                || point == 0x0890
                || point == 0x0891
                || point == 0x08E2
                || point == 0x110BD
                || point == 0x110CD;
    }
}
