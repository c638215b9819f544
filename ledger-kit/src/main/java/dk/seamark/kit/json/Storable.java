package dk.seamark.kit.json;

import java.math.BigDecimal;

/** What the ledger can hold, whoever sends it: over HTTP it is refused, on a topic it counts as unreadable. */
public final class Storable {

    /** No figure of a municipality needs more digits, before or after the point. */
    private static final int MOST_DIGITS = 30;

    private Storable() {}

    /** Whether it is of characters only: PostgreSQL holds no NUL, and half of a surrogate pair is no character. */
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

    /** Whether it has at most 30 digits, and an exponent in that range: written out, it stays short. */
    public static boolean isNumber(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
}
