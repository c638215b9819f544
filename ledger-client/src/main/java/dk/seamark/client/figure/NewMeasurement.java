package dk.seamark.client.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A figure is to be recorded in a slot that has none.
 *
 * @param component the component's id
 * @param series {@code municipality}, which null means, or {@code comparator}
 * @param period the period that it describes: {@code 2024}, {@code 2024-H1} or {@code 2024-Q1}
 * @param figure the figure
 * @param note a note to it; null if there is none
 */
public record NewMeasurement(
        String component,
        @Nullable String series,
        String period,
        @JsonUnwrapped Figure figure,
        @Nullable String note) {

    /** A figure of the municipality's own. */
    public static NewMeasurement of(String component, String period, Figure figure) {
        return new NewMeasurement(component, null, period, figure, null);
    }

    /** The same, as a figure of this series. */
    public NewMeasurement in(String whose) {
        return new NewMeasurement(component, whose, period, figure, note);
    }

    /** The same, with a note. */
    public NewMeasurement noted(String words) {
        return new NewMeasurement(component, series, period, figure, words);
    }
}
