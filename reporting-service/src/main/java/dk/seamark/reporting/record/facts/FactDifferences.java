package dk.seamark.reporting.record.facts;

import java.util.List;

/**
 * Where two sets of facts of one municipality part.
 *
 * @param count how many facts differ, are too many, or are missing; from 0
 * @param first the first of them, by the position that brought them; no more than {@link #MOST_TOLD}
 */
public record FactDifferences(long count, List<Place> first) {

    /** How many are told one by one. */
    static final int MOST_TOLD = 20;

    /**
     * A fact that differs.
     *
     * @param path where it stands, as the table has it
     * @param position the ledger position that brought it
     */
    public record Place(String path, long position) {}

    /** A row of the comparison, and how many there are in all. */
    record Difference(String path, long position, long all) {}

    /** Copies the list. */
    public FactDifferences {
        first = List.copyOf(first);
    }

    static FactDifferences of(List<Difference> some) {
        return new FactDifferences(
                some.isEmpty() ? 0 : some.getFirst().all(),
                some.stream()
                        .map(each -> new Place(each.path(), each.position()))
                        .toList());
    }
}
