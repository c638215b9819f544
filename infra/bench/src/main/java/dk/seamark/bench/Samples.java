package dk.seamark.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measured values.
 *
 * @param sorted the values, in ascending order
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Samples(double[] sorted) {

    /** Of these values. */
    public static Samples of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The ratios of what was measured in the same round. */
    public static Samples ratios(List<Double> over, List<Double> under) {
        return of(IntStream.range(0, over.size())
                .mapToDouble(i -> over.get(i) / under.get(i))
                .toArray());
    }

    /** Of these values. */
    public static Samples of(double... values) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return new Samples(copy);
    }

    /** The value below which this share (0 to 1) of the values lies, by nearest rank. */
    public double quantile(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    /** The value in the middle. */
    public double median() {
        return quantile(0.5);
    }

    /** Median, least and most, with two decimals. */
    public String spread() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median(), sorted[0], sorted[sorted.length - 1]);
    }

    /** How many there are. */
    public int count() {
        return sorted.length;
    }
}
