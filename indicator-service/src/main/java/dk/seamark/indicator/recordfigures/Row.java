package dk.seamark.indicator.recordfigures;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.text.NewText;
import org.jspecify.annotations.Nullable;

/** A row of a table, as far as it can be judged without knowing what stands in its slot. */
sealed interface Row {

    /**
     * The slot that it names, as the plan may or may not have it; null if that cannot be read.
     */
    @Nullable
    FigureSlot slot();

    /**
     * A row that names an indicator of the caller's centre and can be read.
     *
     * @param slot its slot
     * @param indicator the indicator
     * @param period the slot's period
     * @param stream the stream of the indicator's figures for the period
     * @param content what is to stand there
     * @param words a note or an explanation; null if there is none
     * @param measurementId the UUID of the measurement, if there will be one
     * @param eventId the UUID of the event, if there will be one
     */
    record WellFormed(
            FigureSlot slot,
            PlanIndicator indicator,
            ReportingPeriod period,
            String stream,
            RowContent content,
            @Nullable NewText words,
            String measurementId,
            String eventId)
            implements Row {

        String component() {
            return slot.componentId();
        }

        Series series() {
            return slot.series();
        }

        @Nullable
        TextRef wordsRef() {
            return words == null ? null : words.ref();
        }
    }

    /**
     * A row that is refused whatever stands.
     *
     * @param slot its slot; null if it cannot be read
     * @param why what the single endpoint would answer
     */
    record Refused(@Nullable FigureSlot slot, Refusal why) implements Row {}
}
