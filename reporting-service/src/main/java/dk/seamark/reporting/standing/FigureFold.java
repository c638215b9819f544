package dk.seamark.reporting.standing;

import dk.seamark.events.ComponentDefinition;
import dk.seamark.events.Figure;
import dk.seamark.events.FigureSlot;
import dk.seamark.events.IndicatorDefined;
import dk.seamark.events.MeasurementCorrected;
import dk.seamark.events.MeasurementDeclaredMissing;
import dk.seamark.events.MeasurementRecorded;
import dk.seamark.events.MeasurementWithdrawn;
import dk.seamark.events.MissingReason;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.Series;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Datum;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.standing.FigureStanding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures of one plan. Each method answers with what contradicts the record, or null. */
final class FigureFold {

    static final String FIGURES = "figures";
    static final String MISSING = "missing";

    private static final Comparator<FigureSlot> ORDER = Comparator.comparing(FigureSlot::indicatorId)
            .thenComparing(FigureSlot::componentId)
            .thenComparing(FigureSlot::series)
            .thenComparing(slot -> Periods.key(slot.period()));

    private final String planId;
    private final PlanFold plan;
    private final StateTree tree;
    private final NavigableMap<FigureSlot, FigureStanding> figures = new TreeMap<>(ORDER);
    private final SortedMap<FigureSlot, Missing> missing = new TreeMap<>(ORDER);

    /** Why there is no figure, and the position that said so. */
    private record Missing(MissingReason reason, long position) {}

    FigureFold(String planId, PlanFold plan, StateTree tree) {
        this.planId = planId;
        this.plan = plan;
        this.tree = tree;
    }

    /** What is known of a slot. */
    Datum datum(String indicatorId, String componentId, Series series, ReportingPeriod period) {
        FigureSlot slot = new FigureSlot(indicatorId, componentId, series, period.toString());
        FigureStanding standing = figures.get(slot);
        if (standing != null) {
            Figure figure = standing.figure();
            return new Measured(
                    componentId, series, slot.period(), figure.value(), standing.measurementId(), figure.example());
        }
        Missing declared = missing.get(slot);
        return new Absent(componentId, series, slot.period(), declared == null ? null : declared.reason());
    }

    /** The figures of a component that stand, by series, then period, as far as {@code last}. */
    List<FigureStanding> upTo(ReportingPeriod last, String indicatorId, String componentId) {
        List<FigureStanding> known = new ArrayList<>();
        for (Series series : Series.values()) {
            FigureSlot first = new FigureSlot(indicatorId, componentId, series, "");
            FigureSlot end = new FigureSlot(indicatorId, componentId, series, last.toString());
            known.addAll(figures.subMap(first, true, end, true).values());
        }
        return known;
    }

    @Nullable
    Contradiction recorded(MeasurementRecorded event, long position) {
        Contradiction found = unfit(event.slot());
        if (found == null && figures.containsKey(event.slot())) {
            found = Contradiction.FIGURE_STANDS;
        }
        return found == null ? stands(event.measurementId(), event.slot(), event.figure(), position, null) : found;
    }

    @Nullable
    Contradiction corrected(MeasurementCorrected event, long position) {
        Contradiction found = unfit(event.slot());
        if (found == null && !current(event.slot(), event.corrects())) {
            found = Contradiction.NOT_CURRENT;
        }
        return found == null
                ? stands(event.measurementId(), event.slot(), event.figure(), position, event.corrects())
                : found;
    }

    @Nullable
    Contradiction withdrawn(MeasurementWithdrawn event) {
        Contradiction found = unfit(event.slot());
        if (found == null && !current(event.slot(), event.measurementId())) {
            found = Contradiction.NOT_CURRENT;
        }
        if (found == null) {
            figures.remove(event.slot());
            tree.remove(path(FIGURES, event.slot()));
        }
        return found;
    }

    @Nullable
    Contradiction declaredMissing(MeasurementDeclaredMissing event, long position) {
        Contradiction found = unfit(event.slot());
        if (found == null && figures.containsKey(event.slot())) {
            found = Contradiction.FIGURE_STANDS;
        }
        if (found == null) {
            Missing declared = new Missing(event.reason(), position);
            missing.put(event.slot(), declared);
            tree.put(declared, path(MISSING, event.slot()));
        }
        return found;
    }

    private @Nullable Contradiction unfit(FigureSlot slot) {
        if (plan.terms() == null) {
            return Contradiction.UNKNOWN_PLAN;
        }
        IndicatorDefined indicator = plan.indicators().get(slot.indicatorId());
        if (indicator == null) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        for (ComponentDefinition component : indicator.components()) {
            if (component.componentId().equals(slot.componentId())) {
                return Periods.parse(slot.period()) == null ? Contradiction.NO_PERIOD : null;
            }
        }
        return Contradiction.UNKNOWN_COMPONENT;
    }

    private boolean current(FigureSlot slot, String measurementId) {
        FigureStanding standing = figures.get(slot);
        return standing != null && standing.measurementId().equals(measurementId);
    }

    private @Nullable Contradiction stands(
            String measurementId, FigureSlot slot, Figure figure, long position, @Nullable String corrects) {
        FigureStanding standing = new FigureStanding(measurementId, slot, figure, position, corrects);
        if (missing.remove(slot) != null) {
            tree.remove(path(MISSING, slot));
        }
        figures.put(slot, standing);
        tree.put(standing, path(FIGURES, slot));
        return null;
    }

    void restore(KeptFact fact) {
        switch (fact.path().kind()) {
            case FIGURES -> {
                FigureStanding standing = fact.as(FigureStanding.class);
                figures.put(standing.slot(), standing);
            }
            case MISSING -> missing.put(slot(fact.path()), fact.as(Missing.class));
            default -> throw new IllegalArgumentException("No fact of a figure: " + fact.path());
        }
    }

    private static FigureSlot slot(FactPath path) {
        Series series = Arrays.stream(Series.values())
                .filter(each -> each.code().equals(path.below(3)))
                .findFirst()
                .orElseThrow();
        return new FigureSlot(path.below(0), path.below(2), series, path.below(1));
    }

    private String[] path(String kind, FigureSlot slot) {
        return new String[] {
            "plans",
            planId,
            kind,
            slot.indicatorId(),
            slot.period(),
            slot.componentId(),
            slot.series().code()
        };
    }
}
