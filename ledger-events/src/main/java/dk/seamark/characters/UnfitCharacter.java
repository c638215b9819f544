package dk.seamark.characters;

import java.util.List;
import java.util.Locale;

/**
 * A character that a text may not hold, or not at this place.
 *
 * @param codePoint the character
 * @param place the character's number in the text, from 1; a surrogate pair counts as one
 * @param rule the rule that it breaks
 */
public record UnfitCharacter(int codePoint, int place, Rule rule) {

    /** Why a character is refused; each constant has a message in the problem texts. */
    public enum Rule {

        /** It changes the order in which the following text is shown: embeddings, overrides and isolates. */
        DIRECTION("text.direction"),

        /** It is invisible. */
        INVISIBLE("text.invisible"),

        /** A joiner (U+200C, U+200D) where no script uses one. */
        JOINER("text.joiner"),

        /** A direction mark (U+200E, U+200F, U+061C) that is not beside right-to-left writing. */
        DIRECTION_MARK("text.direction-mark"),

        /** A variation selector after a character that has no variations. */
        SELECTOR("text.selector"),

        /** A private-use character: each font and program shows it differently. */
        PRIVATE_USE("text.private-use"),

        /** A control character other than tab, LF and CR before LF, or a line or paragraph separator. */
        CONTROL("text.control"),

        /** A character like any other, but none of the fonts of a pack's PDF has it. */
        NO_LETTER("text.no-letter"),

        /** Not a character: unassigned, a noncharacter, or an unpaired surrogate. */
        NONE("text.no-character");

        private final String key;

        Rule(String key) {
            this.key = key;
        }

        /** The key of the rule's message, as a violation carries it. */
        public String key() {
            return key;
        }
    }

    /** The code point as Unicode writes it: {@code U+202E}. */
    public String name() {
        return name(codePoint);
    }

    /** The arguments of the rule's message: the code point, the place, and the character's name in Unicode. */
    public List<Object> args() {
        String named = Character.isValidCodePoint(codePoint) ? Character.getName(codePoint) : null;
        return List.of(name(), Integer.toString(place), named == null ? name() : named);
    }

    /** Whether the text is as a text should be, and only the pack cannot print it. */
    public boolean isOnlyUnprintable() {
        return rule == Rule.NO_LETTER;
    }

    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
