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
 * An arithmetic relation between figures: if all but one are known, the last can be computed. The ledger does not know
 * how a plan's counts are related; if some add up to another, they are treated as a sum, as a reader would treat them.
 */
sealed interface LinearRelation {

    /** The figures; the total, if there is one, comes last. */
    List<FigureStanding> figures();

    /** Whether a hidden figure could be computed, or narrowed to fewer values than a small count has. */
    boolean exposes(Predicate<FigureStanding> hidden, int threshold);

    /**
     * Counts that add up to another.
     *
     * @param parts one or more; one if two counts are equal
     * @param total their sum
     */
    record Sum(List<FigureStanding> parts, FigureStanding total) implements LinearRelation {

        /** Sorts the parts, so that equal relations are equal records. */
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

    /** The UUIDs of its measurements; two relations between the same figures are the same. */
    default Set<String> ids() {
        Set<String> ids = new HashSet<>();
        figures().forEach(figure -> ids.add(figure.measurementId()));
        return ids;
    }
}
