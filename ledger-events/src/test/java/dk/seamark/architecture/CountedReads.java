package dk.seamark.architecture;

/** A text that counts how often a character of it is read: how much work something does, on any machine. */
public final class CountedReads implements CharSequence {

    private final String text;
    private long reads;

    /** This text, not read yet. */
    public CountedReads(String text) {
        this.text = text;
    }

    /** How often a character was read. */
    public long reads() {
        return reads;
    }

    @Override
    public char charAt(int index) {
        reads++;
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        reads += end - start;
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        reads += text.length();
        return text;
    }
}
