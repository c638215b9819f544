package dk.seamark.characters;

import java.lang.Character.UnicodeScript;

/**
 * Where a variation selector is allowed, because it changes what is shown: after an emoji, where it selects the
 * coloured or the plain form (UTS #51), after an ideograph (UTS #37), and after a Mongolian letter. Other variations,
 * such as those of mathematical symbols, are refused: a selector after a letter without variations could carry a hidden
 * byte.
 */
final class Selectors {

    private static final int TEXT = 0xFE0E;
    private static final int EMOJI = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private Selectors() {}

    /** Whether the character before the variation selector at index {@code at} has variations. */
    static boolean fits(CharSequence text, int selector, int at) {
        if (at == 0) {
            return false;
        }
        int base = Character.codePointBefore(text, at);
        if (selector == TEXT || selector == EMOJI) {
            // A digit counts as an emoji only as part of a keycap.
            return Character.isEmoji(base) && (base > 0x7F || isOnKey(text, at));
        }
        boolean mongolian = selector >= 0x180B && selector <= 0x180F;
        return mongolian
                ? UnicodeScript.of(base) == UnicodeScript.MONGOLIAN && Character.isLetter(base)
                : Character.isIdeographic(base);
    }

    private static boolean isOnKey(CharSequence text, int selector) {
        return selector + 1 < text.length() && Character.codePointAt(text, selector + 1) == KEYCAP;
    }
}
