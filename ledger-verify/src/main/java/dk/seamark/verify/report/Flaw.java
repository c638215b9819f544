package dk.seamark.verify.report;

/** Something that is not as it must be, said in a sentence. */
public sealed class Flaw extends Exception permits Unavailable {

    private static final long serialVersionUID = 1;

    private final transient Said said;

    /** A flaw that this sentence names. */
    public Flaw(Said said) {
        // No trace is ever shown, and a hostile bundle may have a flaw on each of a million lines.
        super(said.en(), null, false, false);
        this.said = said;
    }

    /** A flaw; each {@code {}} is taken by the next part. */
    public Flaw(String da, String en, Object... parts) {
        this(Said.of(da, en, parts));
    }

    /** The sentence. */
    public Said said() {
        return said;
    }

    /** The same flaw, with where it was found before it. */
    public Flaw at(Said place) {
        return new Flaw(Said.of("{}: {}", "{}: {}", place, said));
    }
}
