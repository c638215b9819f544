package dk.seamark.reporting.query.showeffects;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.value.ReportingPeriod;
import java.math.BigDecimal;

/**
 * A figure that nobody has recorded.
 *
 * @param slot the slot in which it would stand
 * @param value its value, in the unit of the slot's component
 */
record SlotQuestion(String planId, FigureSlot slot, BigDecimal value) {

    ReportingPeriod period() {
        return ReportingPeriod.parse(slot.period());
    }
}
