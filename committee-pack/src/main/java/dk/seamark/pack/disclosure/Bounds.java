package dk.seamark.pack.disclosure;

import dk.seamark.events.standing.FigureStanding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The range that a reader who knows these rules can derive for a withheld number: a small count is below the threshold,
 * and a number withheld because it is close to an earlier one is close to that. A sum must not narrow a range to fewer
 * values than a small count has.
 */
final class Bounds {

    private static final long MOST = 1_000_000_000L;
    private static final int ROUNDS = 10;

    private final int threshold;
    private final Map<String, Range> given = new HashMap<>();

    /** A range of whole numbers, both ends included. */
    private record Range(long least, long most) {

        static final Range ANY = new Range(0, MOST);

        Range within(long least, long most) {
            return new Range(Math.max(this.least, least), Math.min(this.most, most));
        }

        long numbers() {
            return most - least + 1;
        }
    }

    Bounds(int threshold) {
        this.threshold = threshold;
    }

    /** Adds that a withheld count is known to lie in this range. */
    void place(String measurementId, long least, long most) {
        given.merge(measurementId, Range.ANY.within(least, most), (one, other) -> one.within(other.least, other.most));
    }

    /** The sums that, together with all others, narrow the range of a withheld number too far. */
    List<LinearRelation> narrowed(List<LinearRelation> ties, Predicate<FigureStanding> hidden) {
        Map<String, Range> ranges = new HashMap<>(given);
        List<LinearRelation.Sum> sums = new ArrayList<>();
        for (LinearRelation tie : ties) {
            if (tie instanceof LinearRelation.Sum sum && sum.figures().stream().anyMatch(hidden)) {
                sums.add(sum);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            sums.forEach(sum -> narrow(sum, ranges, hidden));
        }
        return sums.stream()
                .filter(sum -> sum.figures().stream().filter(hidden).anyMatch(figure -> isNarrow(figure, ranges)))
                .<LinearRelation>map(sum -> sum)
                .toList();
    }

    private boolean isNarrow(FigureStanding figure, Map<String, Range> ranges) {
        long before = given.getOrDefault(figure.measurementId(), Range.ANY).numbers();
        return ranges.getOrDefault(figure.measurementId(), Range.ANY).numbers() < Math.min(before, threshold);
    }

    private static void narrow(LinearRelation.Sum sum, Map<String, Range> ranges, Predicate<FigureStanding> hidden) {
        Range total = range(sum.total(), ranges, hidden);
        long least = sum.parts().stream()
                .mapToLong(part -> range(part, ranges, hidden).least())
                .sum();
        long most = sum.parts().stream()
                .mapToLong(part -> range(part, ranges, hidden).most())
                .sum();
        for (FigureStanding part : sum.parts()) {
            Range own = range(part, ranges, hidden);
            ranges.put(
                    part.measurementId(),
                    own.within(total.least() - (most - own.most()), total.most() - (least - own.least())));
        }
        ranges.put(sum.total().measurementId(), total.within(least, most));
    }

    private static Range range(FigureStanding figure, Map<String, Range> ranges, Predicate<FigureStanding> hidden) {
        if (!hidden.test(figure)) {
            long value = figure.figure().value().longValue();
            return new Range(value, value);
        }
        return ranges.getOrDefault(figure.measurementId(), Range.ANY);
    }
}
