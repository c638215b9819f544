package dk.seamark.indicator.recordfigures;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.MissingReason;
import dk.seamark.indicator.figure.StatedStatus;
import org.jspecify.annotations.Nullable;

/** What a row says is to stand in its slot. */
sealed interface RowContent {

    /**
     * A figure, for a slot that has none.
     *
     * @param figure the figure
     */
    record New(Figure figure) implements RowContent {}

    /**
     * A figure in the place of one that stands, or that one as a final figure.
     *
     * @param corrects the UUID of the measurement that the row's writer saw in the slot
     * @param figure the figure
     * @param status what the row says of how settled it is; null if it says nothing
     * @param reason why it is corrected; null if it says nothing
     */
    record Changed(
            String corrects,
            Figure figure,
            @Nullable StatedStatus status,
            @Nullable CorrectionReason reason) implements RowContent {}

    /**
     * No figure.
     *
     * @param reason why
     */
    record Missing(MissingReason reason) implements RowContent {}
}
