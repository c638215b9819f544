package dk.seamark.characters;

import java.lang.Character.UnicodeScript;

/**
 * Where a variation selector changes what is seen: behind an emoji, where it asks for colour or for ink (UTS #51),
 * behind an ideograph (UTS #37), and behind a letter of Mongolian. Other variations, as of mathematical signs, are
 * not taken in: each selector behind a letter that has no variation could carry a byte that nobody sees.
 */
final class Selectors {

    private static final int TEXT = 0xFE0E;
    private static final int EMOJI = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private Selectors() {}

    /** Whether the selector that stands at {@code at} has something before it of which there is a variation. */
    static boolean fits(CharSequence text, int selector, int at) {
        if (at == 0) {
            return false;
        }
        int base = Character.codePointBefore(text, at);
        if (selector == TEXT || selector == EMOJI) {
            // A digit is an emoji as far as it is on a key.
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
