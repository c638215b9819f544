package dk.seamark.events.plan;

import dk.seamark.events.wire.Kind;
import java.time.LocalDate;
import java.time.Month;

/** The plan is followed up on for more years, or for fewer. */
public sealed interface Span extends Amendment {

    /** The plan's last calendar year from now on. */
    int lastYear();

    @Override
    default boolean applies(Moment moment) {
        return true;
    }

    @Override
    default PlanOutline to(PlanOutline outline) {
        return outline.with(outline.terms().until(lastYear()));
    }

    /**
     * The plan's last day for those who count from it for how long they keep what belongs to the plan: nobody can lay
     * it into the past. Where this ends the plan earlier, it is the Danish date of the event if that is later.
     *
     * @param before that day before this amendment
     * @param on the Danish date on which the amendment was entered
     */
    default LocalDate lastDay(LocalDate before, LocalDate on) {
        LocalDate last = LocalDate.of(lastYear(), Month.DECEMBER, 31);
        return last.isBefore(before) && last.isBefore(on) ? on : last;
    }

    /** It is extended. */
    @Kind("plan-extended")
    record PlanExtended(int lastYear) implements Span {
        @Override
        public boolean fits(PlanOutline known) {
            return lastYear > known.terms().lastYear();
        }
    }

    /** It ends early. */
    @Kind("plan-ended")
    record PlanEnded(int lastYear) implements Span {
        @Override
        public boolean fits(PlanOutline known) {
            return known.terms().firstYear() <= lastYear
                    && lastYear < known.terms().lastYear();
        }
    }
}
