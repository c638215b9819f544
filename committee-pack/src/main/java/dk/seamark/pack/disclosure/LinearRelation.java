package dk.seamark.pack.disclosure;

import dk.seamark.events.standing.FigureStanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Figures that hang together, so that of all but one of them the last can be worked out. The ledger does not
 * know what a plan's counts have to do with each other; what adds up is taken to be a sum, as a reader would.
 */
sealed interface LinearRelation {

    /** The figures, the total last if it is one of them. */
    List<FigureStanding> figures();

    /** Whether what is hidden could be worked out, or narrowed to fewer values than a small count has. */
    boolean exposes(Predicate<FigureStanding> hidden, int threshold);

    /**
     * Counts that add up to another.
     *
     * @param parts one or more; one if two counts are the same number
     * @param total what they add up to
     */
    record Sum(List<FigureStanding> parts, FigureStanding total) implements LinearRelation {

        /** Puts the parts into an order of their own. */
        public Sum {
            parts = parts.stream()
                    .sorted(Comparator.comparing(FigureStanding::measurementId))
                    .toList();
        }

        @Override
        public List<FigureStanding> figures() {
            List<FigureStanding> all = new ArrayList<>(parts);
            all.add(total);
            return all;
        }

        @Override
        public boolean exposes(Predicate<FigureStanding> hidden, int threshold) {
            List<FigureStanding> secret = parts.stream().filter(hidden).toList();
            if (hidden.test(total)) {
                return secret.isEmpty();
            }
            BigDecimal rest =
                    secret.stream().map(part -> part.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return secret.size() == 1 || (secret.size() > 1 && rest.compareTo(BigDecimal.valueOf(threshold)) < 0);
        }
    }

    /**
     * Shares that make up a whole: either all of them are shown, or none.
     *
     * @param parts two or more
     */
    record Whole(List<FigureStanding> parts) implements LinearRelation {

        @Override
        public List<FigureStanding> figures() {
            return parts;
        }

        @Override
        public boolean exposes(Predicate<FigureStanding> hidden, int threshold) {
            long secret = parts.stream().filter(hidden).count();
            return secret > 0 && secret < parts.size();
        }
    }

    /** The UUIDs of its measurements; two ties of the same figures are one. */
    default Set<String> ids() {
        Set<String> ids = new HashSet<>();
        figures().forEach(figure -> ids.add(figure.measurementId()));
        return ids;
    }
}
