package dk.seamark.reporting.record.facts;

import java.util.List;

/**
 * The differences between two sets of facts of one municipality.
 *
 * @param count how many facts differ, are extra, or are missing; from 0
 * @param first the first of them, by the position that set them; at most {@link #MOST_TOLD}
 */
public record FactDifferences(long count, List<Place> first) {

    /** How many differences are listed. */
    static final int MOST_TOLD = 20;

    /**
     * A fact that differs.
     *
     * @param path its path, as in the table
     * @param position the ledger position that set it
     */
    public record Place(String path, long position) {}

    /** A row of the comparison, with the total number of differences. */
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
