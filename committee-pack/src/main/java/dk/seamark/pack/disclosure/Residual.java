package dk.seamark.pack.disclosure;

import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Counts that are all but few of another. What they leave is a small count that no figure states, and whoever sees all
 * of them has it.
 *
 * @param parts one, or all that stand beside the total; shares of it are counts too
 * @param total more than they are together
 * @param least the least that they can be together
 * @param most the most: more than the least where shares are rounded
 * @param limit what they leave is less than this
 */
record Residual(List<FigureStanding> parts, FigureStanding total, long least, long most, long limit) {

    /** Copies the list. */
    Residual {
        parts = List.copyOf(parts);
    }

    boolean exposes(Predicate<FigureStanding> hidden) {
        return figures().noneMatch(hidden);
    }

    /** In an order that tells nothing of their sizes. */
    List<FigureStanding> candidates() {
        return figures()
                .sorted(Comparator.comparing(FigureStanding::measurementId))
                .toList();
    }

    private Stream<FigureStanding> figures() {
        return Stream.concat(parts.stream(), Stream.of(total));
    }

    /** Tells where somebody who sees the others, and knows this rule, places the count that is hidden. */
    void place(FigureStanding figure, Bounds bounds) {
        if (figure.equals(total)) {
            bounds.place(figure.measurementId(), least + 1, most + limit - 1);
        } else if (figure.figure().unit() == Unit.COUNT) {
            long own = Shares.count(figure);
            long left = Shares.count(total) + own;
            bounds.place(figure.measurementId(), left - most - limit + 1, left - least - 1);
        }
    }
}
