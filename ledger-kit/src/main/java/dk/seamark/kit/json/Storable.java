package dk.seamark.kit.json;

import java.math.BigDecimal;

/**
 * Which texts and numbers the ledger can store: others are refused over HTTP, and make a record of a topic unreadable.
 */
public final class Storable {

    /** No figure of a municipality needs more digits, before or after the point. */
    private static final int MOST_DIGITS = 30;

    private Storable() {}

    /**
     * Whether the text has neither a NUL, which PostgreSQL cannot store, nor an unpaired surrogate, which is not a
     * character.
     */
    public static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the number has at most 30 digits, and an exponent in that range, so that it is short when written out.
     */
    public static boolean isNumber(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
}
