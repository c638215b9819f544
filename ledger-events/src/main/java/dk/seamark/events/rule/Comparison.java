package dk.seamark.events.rule;

/**
 * One line of a working: a number held against its bound.
 *
 * @param quantity the number
 * @param relation how it must lie
 * @param bound the bound
 */
public record Comparison(Quantity quantity, Relation relation, Bound bound) {

    /** Whether the number lies as it must. */
    public boolean holds() {
        return relation.holds(quantity.value(), bound.value());
    }
}
