package dk.seamark.verify.judge;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.CarriedFigure;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Datum;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of a plan: what stands in each slot, or why nothing does. */
final class Figures {

    private final Map<FigureSlot, Standing> standing = new HashMap<>();
    private final Map<FigureSlot, MissingReason> missing = new HashMap<>();

    /** The measurements that were made in the ledgers of predecessors, and so are never changed in this one. */
    private final Set<String> foreign = new HashSet<>();

    /**
     * A figure that stands.
     *
     * @param measurementId its measurement
     * @param slot what it is a figure of
     * @param figure the figure
     * @param position the position that brought it
     * @param corrects the measurement that it corrected; null if none
     */
    record Standing(
            String measurementId,
            FigureSlot slot,
            Figure figure,
            long position,
            @Nullable String corrects) {}

    /** Takes an event in; false if it contradicts the figures that stand. */
    boolean apply(long position, FigureEvent event) {
        return switch (event) {
            case MeasurementRecorded recorded ->
                record(new Standing(recorded.measurementId(), recorded.slot(), recorded.figure(), position, null));
            case MeasurementCorrected corrected ->
                correct(
                        new Standing(
                                corrected.measurementId(),
                                corrected.slot(),
                                corrected.figure(),
                                position,
                                corrected.corrects()),
                        corrected.corrects());
            case MeasurementConfirmed confirmed -> confirm(confirmed.slot(), confirmed.measurementId());
            case MeasurementWithdrawn withdrawn -> withdraw(withdrawn.slot(), withdrawn.measurementId());
            case MeasurementDeclaredMissing missing -> declareMissing(missing.slot(), missing.reason());
        };
    }

    /** Lets what predecessors published stand where nothing else does; other amendments bring no figures. */
    void carry(long position, Amendment amendment) {
        if (!(amendment instanceof Continuation carried)) {
            return;
        }
        for (CarriedFigure each : carried.figures()) {
            FigureSlot slot = carried.slot(each);
            foreign.add(each.measurementId());
            if (!standing.containsKey(slot)) {
                put(new Standing(each.measurementId(), slot, each.figure(), position, null));
            }
        }
    }

    /** A first figure; false where one stands. */
    private boolean record(Standing figure) {
        return !standing.containsKey(figure.slot()) && put(figure);
    }

    /** A figure in another's place; false where that one does not stand. */
    private boolean correct(Standing figure, String corrected) {
        return isCurrent(figure.slot(), corrected) && put(figure);
    }

    /** A provisional figure that is final from now on; false where that one does not stand, or is final already. */
    private boolean confirm(FigureSlot slot, String measurementId) {
        Standing current = standing.get(slot);
        if (current == null
                || !isCurrent(slot, measurementId)
                || !current.figure().provisional()) {
            return false;
        }
        Figure settled = current.figure().withStatus(null);
        return put(new Standing(measurementId, slot, settled, current.position(), current.corrects()));
    }

    /** No figure any more; false where that one does not stand. */
    private boolean withdraw(FigureSlot slot, String measurementId) {
        boolean current = isCurrent(slot, measurementId);
        if (current) {
            standing.remove(slot);
        }
        return current;
    }

    /** Why there is no figure; false where one stands. */
    private boolean declareMissing(FigureSlot slot, MissingReason reason) {
        boolean empty = !standing.containsKey(slot);
        if (empty) {
            missing.put(slot, reason);
        }
        return empty;
    }

    private boolean put(Standing figure) {
        missing.remove(figure.slot());
        standing.put(figure.slot(), figure);
        return true;
    }

    private boolean isCurrent(FigureSlot slot, String measurementId) {
        Standing current = standing.get(slot);
        return current != null && current.measurementId().equals(measurementId) && !foreign.contains(measurementId);
    }

    /** What is known of a slot. */
    Datum datum(FigureSlot slot) {
        Standing found = standing.get(slot);
        if (found == null) {
            return new Absent(slot.componentId(), slot.series(), slot.period(), missing.get(slot));
        }
        return Measured.of(slot, found.measurementId(), found.figure());
    }

    /** Whether a figure stands in a slot. */
    boolean isRecorded(FigureSlot slot) {
        return standing.containsKey(slot);
    }

    /** The figures of a component that stand, up to and with a period. */
    List<Standing> upTo(ReportingPeriod last, String indicatorId, String componentId) {
        return standing.values().stream()
                .filter(figure -> figure.slot().indicatorId().equals(indicatorId)
                        && figure.slot().componentId().equals(componentId)
                        && ReportingPeriod.parse(figure.slot().period()).compareTo(last) <= 0)
                .toList();
    }

    /** The slot of a series of figures for a period. */
    static FigureSlot slot(String indicatorId, String componentId, Series series, ReportingPeriod period) {
        return new FigureSlot(indicatorId, componentId, series, period.toString());
    }
}
