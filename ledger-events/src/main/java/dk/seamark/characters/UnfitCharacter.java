package dk.seamark.characters;

import java.util.List;
import java.util.Locale;

/**
 * A character that a text may not hold, or not in this place.
 *
 * @param codePoint the character
 * @param place which character of the text it is, from 1; a pair of surrogates is one
 * @param rule what is against it
 */
public record UnfitCharacter(int codePoint, int place, Rule rule) {

    /** Why a character is refused; the texts of problems have a sentence for each. */
    public enum Rule {

        /** It turns the order in which what follows is shown: embeddings, overrides and isolates. */
        DIRECTION("text.direction"),

        /** It shows nothing, or nothing that a reader could tell from its absence. */
        INVISIBLE("text.invisible"),

        /** A joiner (U+200C, U+200D) where no script has use for one. */
        JOINER("text.joiner"),

        /** A mark of direction (U+200E, U+200F, U+061C) that is not beside right-to-left writing. */
        DIRECTION_MARK("text.direction-mark"),

        /** A variation selector behind something of which there is no variation. */
        SELECTOR("text.selector"),

        /** Set aside for private use: each font and program shows something else. */
        PRIVATE_USE("text.private-use"),

        /** A control character, or a separator of lines or paragraphs, but tab, LF, and CR before LF. */
        CONTROL("text.control"),

        /** No character at all: unassigned, a noncharacter, or half of a surrogate pair. */
        NONE("text.no-character");

        private final String key;

        Rule(String key) {
            this.key = key;
        }

        /** The rule's name, as a violation carries it. */
        public String key() {
            return key;
        }
    }

    /** The code point as Unicode writes it: {@code U+202E}. */
    public String name() {
        return name(codePoint);
    }

    /** What the sentence about it names: the code point and the place. */
    public List<Object> args() {
        return List.of(name(), Integer.toString(place));
    }

    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
