package dk.seamark.events.plan;

import dk.seamark.events.wire.Kind;

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
