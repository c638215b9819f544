package dk.seamark.standing;

/** A fact as it was kept, from which the state is put together again. */
public interface KeptFact {

    /** Where it stands. */
    FactPath path();

    /** Its canonical form: UTF-8, as {@code Canonical} writes it. */
    byte[] canonical();

    /**
     * The record that it is.
     *
     * @throws RuntimeException if it is no such record
     */
    <T> T as(Class<T> type);
}
