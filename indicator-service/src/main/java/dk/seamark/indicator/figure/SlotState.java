package dk.seamark.indicator.figure;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.TextRef;
import org.jspecify.annotations.Nullable;

/** The state of a slot. Blank, zero and "no figure because …" are three different things. */
public sealed interface SlotState {

    /** The state after its figure was confirmed: the same, with a final figure if it has one. */
    default SlotState confirmed() {
        return this instanceof Recorded recorded
                ? new Recorded(recorded.measurementId(), recorded.figure().withStatus(null), recorded.remark())
                : this;
    }

    /** Nothing was recorded or declared. */
    record Blank() implements SlotState {}

    /**
     * It has a current figure.
     *
     * @param measurementId the current measurement's UUID
     * @param figure the figure
     * @param remark a note, or the explanation of a correction; null if there is none
     */
    record Recorded(
            String measurementId, Figure figure, @Nullable TextRef remark) implements SlotState {}

    /**
     * It was declared why there is no figure.
     *
     * @param reason why
     * @param explanation the reason in words; null if {@code reason} says it all
     */
    record Missing(MissingReason reason, @Nullable TextRef explanation) implements SlotState {}

    /**
     * Its figure was withdrawn.
     *
     * @param reason why
     * @param explanation the reason in words; null if {@code reason} says it all
     */
    record Withdrawn(CorrectionReason reason, @Nullable TextRef explanation) implements SlotState {}
}
