package dk.seamark.standing;

/** Hears how the state of a ledger changes while it is folded. */
public interface FactChanges {

    /** Nobody hears. */
    FactChanges UNHEARD = new FactChanges() {
        @Override
        public void stands(FactPath path, Object fact) {}

        @Override
        public void gone(FactPath path) {}
    };

    /**
     * From here on this fact stands; it takes the place of one that stood there before.
     *
     * @param fact a record of the ledger, which {@code Canonical} can write
     */
    void stands(FactPath path, Object fact);

    /** From here on no fact stands there; perhaps none did before. */
    void gone(FactPath path);
}
