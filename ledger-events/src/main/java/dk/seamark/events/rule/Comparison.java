package dk.seamark.events.rule;

/**
 * One line of a verdict's working: a number compared with its bound.
 *
 * @param quantity the number
 * @param relation the relation that is required
 * @param bound the bound
 */
public record Comparison(Quantity quantity, Relation relation, Bound bound) {

    /** Whether the number is in the required relation to the bound. */
    public boolean holds() {
        return relation.holds(quantity.exact(), bound.exact());
    }

    /** The same comparison of the figures' values as recorded; it may have another outcome. */
    public Comparison asRecorded() {
        return new Comparison(quantity.asRecorded(), relation, bound.asRecorded());
    }
}
