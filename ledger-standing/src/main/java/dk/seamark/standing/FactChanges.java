package dk.seamark.standing;

/** A listener for changes of a ledger's state while events are folded. */
public interface FactChanges {

    /** A listener that ignores every change. */
    FactChanges UNHEARD = new FactChanges() {
        @Override
        public void stands(FactPath path, Object fact) {}

        @Override
        public void gone(FactPath path) {}
    };

    /**
     * The fact at the path was set, replacing one that was there before, if any.
     *
     * @param fact a record of the ledger, which {@code Canonical} can write
     */
    void stands(FactPath path, Object fact);

    /** The fact at the path was removed; it is called even if there was none. */
    void gone(FactPath path);
}
