package dk.seamark.pack.disclosure;

import dk.seamark.events.standing.FigureStanding;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Counts that are almost all of another. The difference is a small count that no figure states, but that anybody can
 * compute who sees all of them.
 *
 * @param parts one count, or all that stand beside the total; counts may also be computed from shares of it
 * @param total a count larger than the parts together
 * @param least the smallest possible sum of the parts
 * @param most the largest possible sum; larger than {@code least} if shares are rounded
 * @param limit the difference is smaller than this
 */
record Residual(List<FigureStanding> parts, FigureStanding total, long least, long most, long limit) {

    /** Copies the list. */
    Residual {
        parts = List.copyOf(parts);
    }

    boolean exposes(Predicate<FigureStanding> hidden) {
        return figures().noneMatch(hidden);
    }

    /** The figures that could be hidden, in an order that is independent of their sizes. */
    List<FigureStanding> candidates() {
        return figures()
                .sorted(Comparator.comparing(FigureStanding::measurementId))
                .toList();
    }

    private Stream<FigureStanding> figures() {
        return Stream.concat(parts.stream(), Stream.of(total));
    }

    /** Adds the range in which a reader who sees the other figures, and knows this rule, can place the hidden count. */
    void place(FigureStanding figure, Bounds bounds) {
        if (figure.equals(total)) {
            bounds.place(figure.measurementId(), least + 1, most + limit - 1);
        } else if (Shares.isCount(figure)) {
            long own = Shares.count(figure);
            long left = Shares.count(total) + own;
            bounds.place(figure.measurementId(), left - most - limit + 1, left - least - 1);
        }
    }
}
