package dk.seamark.events.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Share;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Series;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random rules on shares with counts: every comparison is held against whole numbers of any size. */
class ExactSharesTest {

    private static final int CASES = 200_000;
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    @Test
    void everyComparisonIsExact() {
        int compared = 0;
        int otherIfRounded = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Condition condition = new RandomRules(random).condition(2);
            RandomShares shares = new RandomShares(random);
            for (Comparison comparison : condition.judge(shares).working()) {
                assertThat(comparison.holds())
                        .as("seed %d: %s on %s", seed, comparison, shares.data)
                        .isEqualTo(holds(comparison));
                compared++;
                otherIfRounded += comparison.holds() == comparison.asRecorded().holds() ? 0 : 1;
            }
        }
        assertThat(compared).isGreaterThan(CASES / 2);
        assertThat(otherIfRounded).as("cases that rounding would get wrong").isGreaterThan(CASES / 100);
    }

    /** A number as whole numbers above and below a line. */
    private record Ratio(BigInteger above, BigInteger below) {

        static Ratio of(BigDecimal number) {
            return new Ratio(number.movePointRight(6).toBigIntegerExact(), MILLION);
        }

        static Ratio of(Measured figure) {
            Share share = figure.share();
            return share == null
                    ? of(figure.value())
                    : new Ratio(
                            share.numerator().toBigIntegerExact().multiply(times(share)),
                            share.denominator().toBigIntegerExact());
        }

        private static BigInteger times(Share share) {
            return share.times() == null
                    ? BigInteger.valueOf(100)
                    : share.times().toBigIntegerExact();
        }

        Ratio times(Ratio other) {
            return new Ratio(above.multiply(other.above), below.multiply(other.below));
        }

        Ratio less(Ratio other) {
            return new Ratio(
                    above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
        }

        Ratio and(Ratio other) {
            return less(new Ratio(other.above.negate(), other.below));
        }

        Ratio size() {
            return new Ratio(above.abs(), below);
        }
    }

    private static boolean holds(Comparison comparison) {
        int order = number(comparison.quantity())
                .less(bound(comparison.bound()))
                .above()
                .signum();
        return switch (comparison.relation()) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }

    private static Ratio number(Quantity quantity) {
        return switch (quantity) {
            case Measured figure -> Ratio.of(figure);
            case Distance distance ->
                Ratio.of(distance.one()).less(Ratio.of(distance.other())).size();
            case Gap gap -> Ratio.of(gap.ahead()).less(Ratio.of(gap.behind()));
            case Closing closing -> number(closing.before()).less(number(closing.now()));
            case Total total -> sum(total);
            case Mean mean ->
                sum(mean)
                        .times(new Ratio(
                                BigInteger.ONE,
                                BigInteger.valueOf(mean.figures().size())));
        };
    }

    private static Ratio sum(Quantity quantity) {
        return quantity.figures().stream().map(Ratio::of).reduce(Ratio.of(BigDecimal.ZERO), Ratio::and);
    }

    private static Ratio bound(Bound bound) {
        return switch (bound) {
            case Bound.Stated stated -> Ratio.of(stated.value());
            case Bound.Yes yes -> Ratio.of(BigDecimal.ONE);
            case Bound.SameAs same -> Ratio.of(same.figure());
            case Bound.SameGap same -> number(same.gap());
            case Bound.Above above -> Ratio.of(above.figure()).and(Ratio.of(above.more()));
            case Bound.ChangedBy changed -> {
                Ratio from = Ratio.of(changed.figure());
                Ratio by = part(from.size(), changed.change(), changed.reading());
                yield changed.way() == Way.UP ? from.and(by) : from.less(by);
            }
            case Bound.BelowComparator below -> {
                Ratio from = Ratio.of(below.comparator());
                yield from.less(part(from, below.tolerance(), below.reading()));
            }
            case Bound.AboveComparator above -> {
                Ratio from = Ratio.of(above.comparator());
                yield from.and(part(from, above.tolerance(), above.reading()));
            }
        };
    }

    private static Ratio part(Ratio of, BigDecimal amount, Reading reading) {
        return switch (reading) {
            case PERCENTAGE_POINTS -> Ratio.of(amount);
            case PERCENT -> of.times(Ratio.of(amount)).times(new Ratio(BigInteger.ONE, BigInteger.valueOf(100)));
        };
    }

    /** Shares of few and of many, a quarter of them without counts; most are close to the numbers of the rules. */
    private static final class RandomShares implements Evidence {

        private static final int[] WHOLES = {400, 1200, 2800, 999_999_937};

        private final Random random;
        private final Map<String, Measured> data = new TreeMap<>();

        RandomShares(Random random) {
            this.random = random;
        }

        @Override
        public Datum current(String component) {
            return drawn(component, "current", Series.MUNICIPALITY);
        }

        @Override
        public List<ReferenceDatum> since(String component, int firstYear) {
            return Stream.concat(
                            IntStream.range(firstYear, 2024)
                                    .mapToObj(year -> drawn(component, "of " + year, Series.MUNICIPALITY)),
                            Stream.of(current(component)))
                    .map(ReferenceDatum.class::cast)
                    .toList();
        }

        @Override
        public Datum reference(String component, Reference reference) {
            return drawn(
                    component,
                    reference.code(),
                    reference == Reference.COMPARATOR ? Series.COMPARATOR : Series.MUNICIPALITY);
        }

        @Override
        public Optional<Counting> counting(String component) {
            return Optional.of(Counting.STOCK);
        }

        @Override
        public Optional<Direction> direction(String component) {
            return Optional.of(component.equals("a") ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
        }

        private Measured drawn(String component, String what, Series series) {
            return data.computeIfAbsent(component + " " + what, id -> {
                int whole = WHOLES[random.nextInt(WHOLES.length)];
                BigDecimal some = BigDecimal.valueOf(random.nextLong(whole * 7L / 100));
                BigDecimal all = BigDecimal.valueOf(whole);
                // One in four is a rate per 1,000 of what is ten times as many.
                boolean isRate = random.nextInt(4) == 0;
                Share counts = isRate
                        ? new Share(some, all.movePointRight(1), BigDecimal.valueOf(1000))
                        : new Share(some, all);
                BigDecimal value = counts.exact().rounded(random.nextInt(3), RoundingMode.HALF_UP);
                Share share = random.nextInt(4) == 0 ? null : counts;
                return new Measured(component, series, "2024", value, share, id, false);
            });
        }
    }
}
