package dk.seamark.architecture;

/** A text that counts how often its characters are read, which measures work independently of the machine. */
public final class CountedReads implements CharSequence {

    private final String text;
    private long reads;

    /** A counter for this text, at zero. */
    public CountedReads(String text) {
        this.text = text;
    }

    /** How many character reads there were. */
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
