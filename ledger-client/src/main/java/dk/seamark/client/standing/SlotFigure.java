package dk.seamark.client.standing;

import org.jspecify.annotations.Nullable;

/**
 * A figure that might be recorded.
 *
 * @param year the period that it describes: {@code 2024}, {@code 2024-H1} or {@code 2024-Q1}
 * @param plan the plan's id
 * @param indicator the indicator's id
 * @param component the component's id
 * @param series {@code municipality}, which null means, or {@code comparator}
 * @param value the figure in the component's unit, with a decimal point
 */
public record SlotFigure(
        String year,
        String plan,
        String indicator,
        String component,
        @Nullable String series,
        String value) {}
