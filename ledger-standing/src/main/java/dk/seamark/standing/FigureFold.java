package dk.seamark.standing;

import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.plan.CarriedFigure;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Datum;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds the figures of one plan. Each folding method returns how the event contradicts the record, or null if it does
 * not.
 */
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

    /** The slots that have, or had, a figure, each with its leaf in the state tree. */
    private final SortedIndex<FigureSlot, MerkleDirectory.Leaf> figures = new SortedIndex<>(ORDER);

    /** The slots that are, or were, declared missing. */
    private final SortedIndex<FigureSlot, MerkleDirectory.Leaf> missing = new SortedIndex<>(ORDER);

    /**
     * A cache of the leaves of slots that were checked against the plan's indicators, valid while these do not change.
     * Most events are corrections, and each needs the check of its slot.
     */
    private final Map<FigureSlot, MerkleDirectory.Leaf> fit = new HashMap<>();

    private int fitFor;

    /** Why there is no figure, and the position of the declaration. */
    private record Missing(MissingReason reason, long position) {}

    FigureFold(String planId, PlanFold plan, StateTree tree) {
        this.planId = planId;
        this.plan = plan;
        this.tree = tree;
    }

    /** The figure of a slot, or why there is none. */
    Datum datum(String indicatorId, String componentId, Series series, ReportingPeriod period) {
        FigureSlot slot = new FigureSlot(indicatorId, componentId, series, period.toString());
        FigureStanding standing = standing(figures.get(slot));
        if (standing != null) {
            return Measured.of(slot, standing.measurementId(), standing.figure());
        }
        MerkleDirectory.Leaf place = missing.get(slot);
        Missing declared = place == null ? null : (Missing) place.fact();
        return new Absent(componentId, series, slot.period(), declared == null ? null : declared.reason());
    }

    private static @Nullable FigureStanding standing(MerkleDirectory.@Nullable Leaf place) {
        return place == null ? null : (FigureStanding) place.fact();
    }

    /** The current figures of a component, by series, then period, up to {@code last}. */
    List<FigureStanding> upTo(ReportingPeriod last, String indicatorId, String componentId) {
        List<FigureStanding> known = new ArrayList<>();
        for (Series series : Series.values()) {
            FigureSlot first = new FigureSlot(indicatorId, componentId, series, "");
            FigureSlot end = new FigureSlot(indicatorId, componentId, series, last.toString());
            for (MerkleDirectory.Leaf place :
                    figures.ordered().subMap(first, true, end, true).values()) {
                FigureStanding standing = standing(place);
                if (standing != null) {
                    known.add(standing);
                }
            }
        }
        return known;
    }

    @Nullable
    Contradiction fold(FigureEvent event, long position) {
        return switch (event) {
            case MeasurementRecorded recorded -> recorded(recorded, position);
            case MeasurementConfirmed confirmed -> confirmed(confirmed, position);
            case MeasurementCorrected corrected -> corrected(corrected, position);
            case MeasurementWithdrawn withdrawn -> withdrawn(withdrawn);
            case MeasurementDeclaredMissing missing -> declaredMissing(missing, position);
        };
    }

    /** Lets the figures of predecessors stand where there is no other: one that was recorded before goes before. */
    void carry(Continuation carried, long position) {
        for (CarriedFigure figure : carried.figures()) {
            FigureSlot slot = carried.slot(figure);
            MerkleDirectory.Leaf place = fit(slot);
            if (place != null && standing(place) == null) {
                fill(new FigureStanding(figure.measurementId(), slot, figure.figure(), position, null), place);
            }
        }
    }

    private void fill(FigureStanding figure, MerkleDirectory.Leaf place) {
        MerkleDirectory.Leaf declared = missing.get(figure.slot());
        if (declared != null && declared.fact() != null) {
            tree.remove(declared);
        }
        tree.put(figure, place);
    }

    private @Nullable Contradiction recorded(MeasurementRecorded event, long position) {
        FigureSlot slot = event.slot();
        MerkleDirectory.Leaf place = fit(slot);
        if (place == null) {
            return plan.parts().unfit(slot);
        }
        if (standing(place) != null) {
            return Contradiction.FIGURE_STANDS;
        }
        fill(new FigureStanding(event.measurementId(), slot, event.figure(), position, null), place);
        return null;
    }

    private @Nullable Contradiction confirmed(MeasurementConfirmed event, long position) {
        MerkleDirectory.Leaf place = fit(event.slot());
        if (place == null) {
            return plan.parts().unfit(event.slot());
        }
        FigureStanding standing = standing(place);
        if (standing == null || !holds(place, event.measurementId())) {
            return Contradiction.NOT_CURRENT;
        }
        if (!standing.figure().provisional()) {
            return Contradiction.NOT_PROVISIONAL;
        }
        tree.put(standing.confirmedAt(position), place);
        return null;
    }

    private @Nullable Contradiction corrected(MeasurementCorrected event, long position) {
        FigureSlot slot = event.slot();
        MerkleDirectory.Leaf place = fit(slot);
        if (place == null) {
            return plan.parts().unfit(slot);
        }
        if (!holds(place, event.corrects())) {
            return Contradiction.NOT_CURRENT;
        }
        String corrects = event.corrects();
        tree.put(new FigureStanding(event.measurementId(), slot, event.figure(), position, corrects), place);
        return null;
    }

    private @Nullable Contradiction withdrawn(MeasurementWithdrawn event) {
        MerkleDirectory.Leaf place = fit(event.slot());
        if (place == null) {
            return plan.parts().unfit(event.slot());
        }
        if (!holds(place, event.measurementId())) {
            return Contradiction.NOT_CURRENT;
        }
        tree.remove(place);
        return null;
    }

    private @Nullable Contradiction declaredMissing(MeasurementDeclaredMissing event, long position) {
        MerkleDirectory.Leaf place = fit(event.slot());
        if (place == null) {
            return plan.parts().unfit(event.slot());
        }
        if (standing(place) != null) {
            return Contradiction.FIGURE_STANDS;
        }
        tree.put(new Missing(event.reason(), position), missing(event.slot()));
        return null;
    }

    /** Whether this measurement is the current one in the leaf; one of a predecessor's ledger is none of this. */
    private boolean holds(MerkleDirectory.Leaf place, String measurementId) {
        FigureStanding standing = standing(place);
        return standing != null
                && standing.measurementId().equals(measurementId)
                && !plan.parts().amendments().carries(measurementId);
    }

    /** The leaf of a slot's figure; null if the slot does not fit the plan. */
    private MerkleDirectory.@Nullable Leaf fit(FigureSlot slot) {
        if (fitFor != plan.parts().changes()) {
            fitFor = plan.parts().changes();
            fit.clear();
        }
        MerkleDirectory.Leaf known = fit.get(slot);
        if (known != null || plan.parts().unfit(slot) != null) {
            return known;
        }
        MerkleDirectory.Leaf place = place(slot);
        fit.put(slot, place);
        return place;
    }

    private MerkleDirectory.Leaf place(FigureSlot slot) {
        return figures.get(slot, named -> tree.place(path(FIGURES, named)));
    }

    private MerkleDirectory.Leaf missing(FigureSlot slot) {
        return missing.get(slot, named -> tree.place(path(MISSING, named)));
    }

    void restore(KeptFact fact) {
        switch (fact.path().kind()) {
            case FIGURES -> place(fact.path().slot()).keeps(() -> fact.as(FigureStanding.class));
            case MISSING -> missing(fact.path().slot()).keeps(() -> fact.as(Missing.class));
            default -> throw new IllegalArgumentException("No fact of a figure: " + fact.path());
        }
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
