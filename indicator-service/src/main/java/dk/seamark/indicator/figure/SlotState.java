package dk.seamark.indicator.figure;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.TextRef;
import org.jspecify.annotations.Nullable;

/** What stands in a slot. Blank, zero and "no figure because …" are three different things. */
public sealed interface SlotState {

    /** Nobody has said anything. */
    record Blank() implements SlotState {}

    /**
     * A figure stands.
     *
     * @param measurementId the current measurement's UUID
     * @param figure the figure
     * @param remark a note, or the explanation of a correction; null if there is none
     */
    record Recorded(
            String measurementId, Figure figure, @Nullable TextRef remark) implements SlotState {}

    /**
     * It was said why there is no figure.
     *
     * @param reason why
     * @param explanation why, in words; null if the code says it all
     */
    record Missing(MissingReason reason, @Nullable TextRef explanation) implements SlotState {}

    /**
     * The figure that stood was taken back.
     *
     * @param reason why
     * @param explanation why, in words; null if the code says it all
     */
    record Withdrawn(CorrectionReason reason, @Nullable TextRef explanation) implements SlotState {}
}
