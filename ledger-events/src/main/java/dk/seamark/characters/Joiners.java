package dk.seamark.characters;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where the zero-width joiner (U+200D) and non-joiner (U+200C) are allowed: beside a virama (RFC 5892, appendix A.1 and
 * A.2; The Unicode Standard, 12.1 to 12.9, for a joiner before it), within words of a script whose letters join, and,
 * for the joiner, between two emoji (UTS #51). The rule is more lenient than that for host names: within a word of a
 * joining script a joiner is allowed even where the letter before it would not have joined anyway.
 */
final class Joiners {

    static final int NON_JOINER = 0x200C;
    static final int JOINER = 0x200D;

    private static final int EMOJI_PRESENTATION = 0xFE0F;

    /** A mark of combining class 8, the class that sorts before viramas. */
    private static final char BEFORE_VIRAMAS = '\u3099';

    /** A mark of combining class 10, the class that sorts after viramas. */
    private static final char BEHIND_VIRAMAS = '\u05b0';

    /** The scripts whose letters join, as listed in ArabicShaping.txt. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MANDAIC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.MANICHAEAN,
            UnicodeScript.PSALTER_PAHLAVI,
            UnicodeScript.HANIFI_ROHINGYA,
            UnicodeScript.SOGDIAN,
            UnicodeScript.CHORASMIAN,
            UnicodeScript.OLD_UYGHUR,
            UnicodeScript.ADLAM);

    private Joiners() {}

    /** Whether the joiner or non-joiner at index {@code at} is allowed there. */
    static boolean fits(CharSequence text, int at) {
        boolean joiner = text.charAt(at) == JOINER;
        return besideVirama(text, at) || withinJoiningScript(text, at, joiner) || (joiner && betweenEmoji(text, at));
    }

    private static boolean besideVirama(CharSequence text, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            // A joiner may end a word after its virama, but no word begins with one.
            return at > 0 && afterVirama(text, at);
        }
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at + 1);
        return afterVirama(text, at) || (isVirama(after) && sameScript(before, after));
    }

    private static boolean afterVirama(CharSequence text, int at) {
        int virama = Character.codePointBefore(text, at);
        int base = at - Character.charCount(virama);
        return isVirama(virama) && base > 0 && sameScript(Character.codePointBefore(text, base), virama);
    }

    /**
     * Whether a letter of a joining script stands directly before or after, and the character on the other side is a
     * letter or digit too.
     */
    private static boolean withinJoiningScript(CharSequence text, int at, boolean joiner) {
        int before = letterBefore(text, at);
        int after = letterAfter(text, at + 1);
        boolean between = before >= 0 && after >= 0 && (joins(before) || joins(after));
        // At the edge of a word a joiner shows the letter in its joined form, as in Persian abbreviations.
        return between || (joiner && (joins(before) || joins(after)));
    }

    private static boolean joins(int letter) {
        return letter >= 0 && Character.isLetter(letter) && JOINING.contains(UnicodeScript.of(letter));
    }

    /** The letter or digit before this index, skipping the marks on it; -1 if there is none. */
    private static int letterBefore(CharSequence text, int at) {
        int end = at;
        while (end > 0) {
            int point = Character.codePointBefore(text, end);
            if (!isSeenMark(point)) {
                return Character.isLetterOrDigit(point) ? point : -1;
            }
            end -= Character.charCount(point);
        }
        return -1;
    }

    private static int letterAfter(CharSequence text, int at) {
        int from = at;
        while (from < text.length()) {
            int point = Character.codePointAt(text, from);
            if (!isSeenMark(point)) {
                return Character.isLetterOrDigit(point) ? point : -1;
            }
            from += Character.charCount(point);
        }
        return -1;
    }

    /**
     * Whether an emoji stands before the index (with its skin tone or presentation selector, if any) and another after
     * it.
     */
    private static boolean betweenEmoji(CharSequence text, int at) {
        if (at == 0 || at + 1 >= text.length() || !isPictograph(Character.codePointAt(text, at + 1))) {
            return false;
        }
        int before = Character.codePointBefore(text, at);
        if (before == EMOJI_PRESENTATION || Character.isEmojiModifier(before)) {
            int base = at - Character.charCount(before);
            return base > 0 && isPictograph(Character.codePointBefore(text, base));
        }
        return isPictograph(before);
    }

    private static boolean isPictograph(int point) {
        return Character.isExtendedPictographic(point);
    }

    private static boolean sameScript(int base, int virama) {
        return (Character.isLetter(base) || isMark(base)) && UnicodeScript.of(base) == UnicodeScript.of(virama);
    }

    private static boolean isSeenMark(int point) {
        return isMark(point) && Invisible.rule(point).isEmpty() && !Invisible.isSelector(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /**
     * Whether the canonical combining class is 9, that of viramas. Java has no method for the class, but its normalizer
     * sorts marks by it.
     */
    private static boolean isVirama(int point) {
        if (!isMark(point) || point == BEFORE_VIRAMAS || point == BEHIND_VIRAMAS) {
            return false;
        }
        String mark = Character.toString(point);
        return Normalizer.normalize(mark + BEFORE_VIRAMAS, Normalizer.Form.NFD).charAt(0) == BEFORE_VIRAMAS
                && Normalizer.normalize(BEHIND_VIRAMAS + mark, Normalizer.Form.NFD)
                        .startsWith(mark);
    }
}
