package dk.seamark.pack.personaldata;

/**
 * Searches for e-mail addresses: it goes from one @ sign (or {@code (at)}, {@code [at]}) to the next, and from each in
 * both directions as far as an address can reach. The text between two signs belongs to one search only, so that each
 * character is read a few times at most. A regular expression would start anew at each letter of a long word, which is
 * slow until the JVM has warmed up.
 */
final class EmailScan {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DOMAIN = 190;
    private static final int LONGEST_TOP = 20;

    private final CharSequence text;
    private int start;
    private int end;

    EmailScan(CharSequence text) {
        this.text = text;
    }

    /** Goes to the next address; false if there is none. */
    boolean find() {
        int from = end;
        for (int at = from; at < text.length(); at++) {
            int sign = signAt(at);
            if (sign > 0 && found(from, at, at + sign)) {
                return true;
            }
        }
        end = text.length();
        return false;
    }

    /** The start index of the address. */
    int start() {
        return start;
    }

    /** The end index of the address, exclusive. */
    int end() {
        return end;
    }

    /** The length of the sign at this index; 0 if there is none. */
    private int signAt(int at) {
        char c = text.charAt(at);
        if (c == '@') {
            return 1;
        }
        boolean written = (c == '(' || c == '[')
                && at + 3 < text.length()
                && text.charAt(at + 1) == 'a'
                && text.charAt(at + 2) == 't'
                && text.charAt(at + 3) == (c == '(' ? ')' : ']');
        return written ? 4 : 0;
    }

    private boolean found(int from, int sign, int behind) {
        int nameEnd = sign > from && isSpace(text.charAt(sign - 1)) ? sign - 1 : sign;
        int name = nameEnd;
        for (int length = 0; name > from && length < LONGEST_NAME; length++) {
            int point = Character.codePointBefore(text, name);
            if (!isOfName(point) || name - Character.charCount(point) < from) {
                break;
            }
            name -= Character.charCount(point);
        }
        int domain = behind < text.length() && isSpace(text.charAt(behind)) ? behind + 1 : behind;
        int last = name == nameEnd ? -1 : endOfDomain(domain);
        if (last < 0) {
            return false;
        }
        start = name;
        end = last;
        return true;
    }

    /** The index after the last full stop and the letters that follow it; -1 if there is none. */
    private int endOfDomain(int domain) {
        int last = -1;
        int at = domain;
        for (int length = 0; at < text.length(); length++) {
            int point = Character.codePointAt(text, at);
            boolean stop = point == '.' && length > 0 && length <= LONGEST_DOMAIN;
            int top = stop ? letters(at + 1) : -1;
            last = top < 0 ? last : top;
            if (!isOfDomain(point) || length > LONGEST_DOMAIN) {
                break;
            }
            at += Character.charCount(point);
        }
        return last;
    }

    /** The end index of the 2 to 20 letters that start here; -1 if there are fewer. */
    private int letters(int from) {
        int at = from;
        int length = 0;
        while (at < text.length() && length < LONGEST_TOP && Character.isLetter(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
            length++;
        }
        return length < 2 ? -1 : at;
    }

    private static boolean isOfName(int point) {
        return isLetterOrDigit(point) || (point < 0x80 && "._%+-".indexOf(point) >= 0);
    }

    private static boolean isOfDomain(int point) {
        return isLetterOrDigit(point) || point == '.' || point == '-';
    }

    private static boolean isLetterOrDigit(int point) {
        return (point >= '0' && point <= '9') || Character.isLetter(point);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
