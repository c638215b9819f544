package dk.seamark.events.standing;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import org.jspecify.annotations.Nullable;

/**
 * A current figure.
 *
 * @param measurementId the UUID of its measurement
 * @param slot its slot
 * @param figure the figure
 * @param position the ledger position of the event that recorded it
 * @param corrects the UUID of the measurement that it corrected; null if it is the slot's first
 * @param confirmed the ledger position of the event that confirmed it; null unless it was provisional and was confirmed
 */
public record FigureStanding(
        String measurementId,
        FigureSlot slot,
        Figure figure,
        long position,
        @Nullable String corrects,
        @Nullable Long confirmed) {

    /** A figure that nobody confirmed. */
    public FigureStanding(
            String measurementId, FigureSlot slot, Figure figure, long position, @Nullable String corrects) {
        this(measurementId, slot, figure, position, corrects, null);
    }

    /** The same as a final figure, which was confirmed at this ledger position. */
    public FigureStanding confirmedAt(long at) {
        return new FigureStanding(measurementId, slot, figure.withStatus(null), position, corrects, at);
    }

    /** The same, with another figure. */
    public FigureStanding with(Figure other) {
        return new FigureStanding(measurementId, slot, other, position, corrects, confirmed);
    }
}
