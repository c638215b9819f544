package dk.seamark.events.rule;

import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;

/** What was decided of something that a plan leaves open. */
public sealed interface Answer {

    /**
     * How a percentage is read.
     *
     * @param component the component that it is said of
     * @param reading percent or percentage points
     */
    @Kind("reading")
    record ReadingIs(String component, Reading reading) implements Answer {}

    /**
     * Up to which distance two groups do not differ essentially.
     *
     * @param component the one group's component
     * @param other the other group's component
     * @param tolerance the largest distance allowed, from 0, in their unit
     */
    @Kind("tolerance")
    record ToleranceIs(String component, String other, BigDecimal tolerance) implements Answer {}

    /**
     * Whether a target that holds "if relevant" holds.
     *
     * @param relevance whether it does
     */
    @Kind("relevance")
    record RelevanceIs(Relevance relevance) implements Answer {}

    /**
     * Which end of a range must be reached.
     *
     * @param component the component of the group that is ahead
     * @param enough the end
     */
    @Kind("enough")
    record EnoughIs(String component, Enough enough) implements Answer {}

    /**
     * Which way a component's figures should go; it holds for all targets of the indicator.
     *
     * @param component the component
     * @param direction the way
     */
    @Kind("direction")
    record DirectionIs(String component, Direction direction) implements Answer {}

    /**
     * What a component's figures count; it holds for all targets of the indicator.
     *
     * @param component the component
     * @param counting what they count
     */
    @Kind("counting")
    record CountingIs(String component, Counting counting) implements Answer {}
}
