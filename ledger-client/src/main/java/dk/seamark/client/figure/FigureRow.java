package dk.seamark.client.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a table: what is to stand in a slot. */
public sealed interface FigureRow {

    /**
     * A new figure.
     *
     * @param indicator the indicator's id
     * @param measurement the figure and its slot
     */
    record NewRow(String indicator, @JsonUnwrapped NewMeasurement measurement) implements FigureRow {}

    /**
     * A figure that takes the place of another.
     *
     * @param indicator the indicator's id
     * @param component the component's id
     * @param series {@code municipality}, which null means, or {@code comparator}
     * @param corrects the measurement that stands there
     * @param correction the figure, and why
     */
    record CorrectingRow(
            String indicator,
            String component,
            @Nullable String series,
            UUID corrects,
            @JsonUnwrapped Correction correction)
            implements FigureRow {}

    /**
     * Why there is no figure.
     *
     * @param indicator the indicator's id
     * @param component the component's id
     * @param series {@code municipality}, which null means, or {@code comparator}
     * @param period the period
     * @param missing why
     * @param explanation why, in words; null if there are none
     */
    record MissingRow(
            String indicator,
            String component,
            @Nullable String series,
            String period,
            MissingReason missing,
            @Nullable String explanation)
            implements FigureRow {}
}
