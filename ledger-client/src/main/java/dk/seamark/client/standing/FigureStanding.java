package dk.seamark.client.standing;

import dk.seamark.client.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure that stands in a slot.
 *
 * @param measurementId the measurement's id
 * @param slot its slot
 * @param figure the figure
 * @param position the position of the event that recorded it
 * @param corrects the measurement that it corrects; null if it is the first
 * @param confirmed the position of the event that made it final; null if none did
 */
public record FigureStanding(
        String measurementId,
        FigureSlot slot,
        Figure figure,
        long position,
        @Nullable String corrects,
        @Nullable Long confirmed) {

    /**
     * What a figure is a figure of.
     *
     * @param indicatorId the indicator
     * @param componentId the component
     * @param series {@code municipality} or {@code comparator}
     * @param period the period
     */
    public record FigureSlot(String indicatorId, String componentId, String series, String period) {}
}
