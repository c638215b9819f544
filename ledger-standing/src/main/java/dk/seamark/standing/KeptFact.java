package dk.seamark.standing;

/** A stored fact, from which the state can be restored. */
public interface KeptFact {

    /** Its path in the state tree. */
    FactPath path();

    /** Its canonical form: UTF-8, as {@code Canonical} writes it. */
    byte[] canonical();

    /**
     * The fact, parsed.
     *
     * @throws RuntimeException if the stored form is not a record of this type
     */
    <T> T as(Class<T> type);
}
