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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
    private final NavigableMap<FigureSlot, Cell> cells = new TreeMap<>(ORDER);

    /** The same cells, found without comparing. Nothing depends on their order here. */
    private final Map<FigureSlot, Cell> bySlot = new HashMap<>();

    /** Why there is no figure, and the position that said so. */
    private record Missing(MissingReason reason, long position) {}

    /** What is known of a slot that was named once, and where it stands in the state. */
    private static final class Cell {

        private final StateFolder.Leaf inFigures;
        private final StateFolder.Leaf inMissing;
        private @Nullable FigureStanding standing;
        private @Nullable Missing missing;

        Cell(StateFolder.Leaf inFigures, StateFolder.Leaf inMissing) {
            this.inFigures = inFigures;
            this.inMissing = inMissing;
        }

        /** Whether this measurement is the slot's current one. */
        boolean holds(String measurementId) {
            return standing != null && standing.measurementId().equals(measurementId);
        }
    }

    FigureFold(String planId, PlanFold plan, StateTree tree) {
        this.planId = planId;
        this.plan = plan;
        this.tree = tree;
    }

    /** What is known of a slot. */
    Datum datum(String indicatorId, String componentId, Series series, ReportingPeriod period) {
        FigureSlot slot = new FigureSlot(indicatorId, componentId, series, period.toString());
        Cell cell = bySlot.get(slot);
        if (cell == null) {
            return new Absent(componentId, series, slot.period(), null);
        }
        FigureStanding standing = cell.standing;
        if (standing == null) {
            return new Absent(componentId, series, slot.period(), cell.missing == null ? null : cell.missing.reason());
        }
        Figure figure = standing.figure();
        return new Measured(
                componentId, series, slot.period(), figure.value(), standing.measurementId(), figure.example());
    }

    /** The figures of a component that stand, by series, then period, as far as {@code last}. */
    List<FigureStanding> upTo(ReportingPeriod last, String indicatorId, String componentId) {
        List<FigureStanding> known = new ArrayList<>();
        for (Series series : Series.values()) {
            FigureSlot first = new FigureSlot(indicatorId, componentId, series, "");
            FigureSlot end = new FigureSlot(indicatorId, componentId, series, last.toString());
            for (Cell cell : cells.subMap(first, true, end, true).values()) {
                if (cell.standing != null) {
                    known.add(cell.standing);
                }
            }
        }
        return known;
    }

    @Nullable
    Contradiction recorded(MeasurementRecorded event, long position) {
        Cell cell = bySlot.get(event.slot());
        Contradiction found = unfit(event.slot(), cell);
        if (found == null && cell != null && cell.standing != null) {
            found = Contradiction.FIGURE_STANDS;
        }
        if (found == null) {
            FigureSlot slot = event.slot();
            stands(cell, new FigureStanding(event.measurementId(), slot, event.figure(), position, null));
        }
        return found;
    }

    @Nullable
    Contradiction corrected(MeasurementCorrected event, long position) {
        Cell cell = bySlot.get(event.slot());
        Contradiction found = unfit(event.slot(), cell);
        if (found == null && (cell == null || !cell.holds(event.corrects()))) {
            found = Contradiction.NOT_CURRENT;
        }
        if (found == null) {
            FigureSlot slot = event.slot();
            stands(cell, new FigureStanding(event.measurementId(), slot, event.figure(), position, event.corrects()));
        }
        return found;
    }

    @Nullable
    Contradiction withdrawn(MeasurementWithdrawn event) {
        Cell cell = bySlot.get(event.slot());
        Contradiction found = unfit(event.slot(), cell);
        if (found != null) {
            return found;
        }
        if (cell == null || !cell.holds(event.measurementId())) {
            return Contradiction.NOT_CURRENT;
        }
        cell.standing = null;
        tree.remove(cell.inFigures);
        return null;
    }

    @Nullable
    Contradiction declaredMissing(MeasurementDeclaredMissing event, long position) {
        Cell cell = bySlot.get(event.slot());
        Contradiction found = unfit(event.slot(), cell);
        if (found == null && cell != null && cell.standing != null) {
            found = Contradiction.FIGURE_STANDS;
        }
        if (found == null) {
            Missing declared = new Missing(event.reason(), position);
            Cell named = cell(event.slot());
            named.missing = declared;
            tree.put(declared, named.inMissing);
        }
        return found;
    }

    /** @param cell what is known of the slot; null if nobody named it yet, and its period is not read yet */
    private @Nullable Contradiction unfit(FigureSlot slot, @Nullable Cell cell) {
        if (plan.terms() == null) {
            return Contradiction.UNKNOWN_PLAN;
        }
        IndicatorDefined indicator = plan.indicators().get(slot.indicatorId());
        if (indicator == null) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        for (ComponentDefinition component : indicator.components()) {
            if (component.componentId().equals(slot.componentId())) {
                return cell == null && Periods.parse(slot.period()) == null ? Contradiction.NO_PERIOD : null;
            }
        }
        return Contradiction.UNKNOWN_COMPONENT;
    }

    /** @param before what is known of the slot; null if nobody named it yet */
    private void stands(@Nullable Cell before, FigureStanding standing) {
        Cell cell = before == null ? cell(standing.slot()) : before;
        if (cell.missing != null) {
            cell.missing = null;
            tree.remove(cell.inMissing);
        }
        cell.standing = standing;
        tree.put(standing, cell.inFigures);
    }

    private Cell cell(FigureSlot slot) {
        return bySlot.computeIfAbsent(slot, any -> {
            Cell cell = new Cell(tree.place(path(FIGURES, slot)), tree.place(path(MISSING, slot)));
            cells.put(slot, cell);
            return cell;
        });
    }

    void restore(KeptFact fact) {
        switch (fact.path().kind()) {
            case FIGURES -> {
                FigureStanding standing = fact.as(FigureStanding.class);
                cell(standing.slot()).standing = standing;
            }
            case MISSING -> cell(slot(fact.path())).missing = fact.as(Missing.class);
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
