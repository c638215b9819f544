package dk.seamark.pack.disclosure;

import dk.seamark.events.pack.Withheld;
import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one edition of a pack may show. */
public final class Disclosure {

    private final @Nullable Withheld withheld;
    private final Map<String, WithheldFigure> figures;
    private final Set<String> attendance;

    private Disclosure(@Nullable Withheld withheld) {
        this.withheld = withheld;
        this.figures = withheld == null
                ? Map.of()
                : withheld.figures().stream()
                        .collect(Collectors.toMap(WithheldFigure::measurementId, Function.identity()));
        this.attendance = withheld == null ? Set.of() : new HashSet<>(withheld.attendance());
    }

    /** The internal edition, which shows everything. */
    public static Disclosure internal() {
        return new Disclosure(null);
    }

    /** A public edition that withholds this. */
    public static Disclosure withholding(Withheld withheld) {
        return new Disclosure(withheld);
    }

    /**
     * Computes what the public edition of a pack must withhold.
     *
     * @param standing the standing that the pack is made from
     * @param earlier the packs that are public already: of the same plan, and of the municipality's other plans
     */
    public static Withheld withheld(Standing standing, List<Published> earlier, Thresholds thresholds) {
        return new Withheld(
                SuppressionSolver.of(standing, earlier, thresholds), Attendance.of(standing, earlier, thresholds));
    }

    /**
     * Whether a plan gives its components populations, so that components of other plans may be about the same people.
     */
    public static boolean namesPopulations(Standing standing) {
        return standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> indicator.indicator().components().stream())
                .anyMatch(component -> component.population() != null);
    }

    /** Whether this is the edition for the public. */
    public boolean isPublic() {
        return withheld != null;
    }

    /** Whether a measurement's figure is shown. */
    public boolean shows(String measurementId) {
        return !figures.containsKey(measurementId);
    }

    /** Whether the numbers of participants in a track's report are shown. */
    public boolean showsAttendance(String trackId) {
        return !attendance.contains(trackId);
    }

    /**
     * The indicator without what this edition does not show: withheld figures, and in the public edition the counts of
     * shares, so that nothing is computed from them. Its verdicts still contain both.
     */
    public IndicatorStanding visible(IndicatorStanding standing) {
        return new IndicatorStanding(
                standing.indicator(),
                standing.figures().stream()
                        .filter(figure -> shows(figure.measurementId()))
                        .map(figure -> isPublic() ? figure.with(figure.figure().withoutCounts()) : figure)
                        .toList(),
                standing.targets(),
                standing.breaks(),
                standing.earlier(),
                standing.carried());
    }

    /** Whether all of these figures are shown. */
    public boolean showsAll(List<Measured> cited) {
        return cited.stream().map(Measured::measurementId).allMatch(this::shows);
    }

    /**
     * Whether the outcome of comparisons reveals nothing about withheld counts, because it would be the same for every
     * count below the threshold. If that is uncertain, the answer is false.
     *
     * @param working the comparisons that led to the outcome
     */
    public boolean tellsNothing(List<Comparison> working, IndicatorDefined indicator) {
        return working.stream().allMatch(comparison -> tellsNothing(comparison, indicator));
    }

    private boolean tellsNothing(Comparison comparison, IndicatorDefined indicator) {
        if (showsAll(comparison.quantity().figures())
                && showsAll(comparison.bound().figures())) {
            return true;
        }
        if (!(comparison.quantity() instanceof Measured count)
                || !showsAll(comparison.bound().figures())
                || !isCount(count, indicator)) {
            return false;
        }
        WithheldFigure small = figures.get(count.measurementId());
        return small != null
                && small.below() != null
                && IntStream.range(0, small.below())
                                .mapToObj(value -> with(BigDecimal.valueOf(value), count, comparison)
                                        .holds())
                                .distinct()
                                .count()
                        == 1;
    }

    /** The comparison with this value in place of the count. */
    private static Comparison with(BigDecimal value, Measured count, Comparison comparison) {
        Measured other = new Measured(
                count.component(),
                count.series(),
                count.period(),
                value,
                null,
                count.measurementId(),
                count.example(),
                count.status());
        return new Comparison(other, comparison.relation(), comparison.bound());
    }

    private static boolean isCount(Measured measured, IndicatorDefined indicator) {
        return indicator.components().stream()
                .filter(component -> component.componentId().equals(measured.component()))
                .map(ComponentDefinition::unit)
                .anyMatch(Unit::isCount);
    }
}
