package dk.seamark.events.standing;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import org.jspecify.annotations.Nullable;

/**
 * A figure that stands.
 *
 * @param measurementId the UUID of the measurement that holds it
 * @param slot what it is a figure of
 * @param figure the figure
 * @param position the ledger position of the event that brought it
 * @param corrects the UUID of the measurement that it corrected; null if it is the first
 */
public record FigureStanding(
        String measurementId,
        FigureSlot slot,
        Figure figure,
        long position,
        @Nullable String corrects) {}
