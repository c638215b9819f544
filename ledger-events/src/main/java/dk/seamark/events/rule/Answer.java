package dk.seamark.events.rule;

import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;

/** A decision on something that a plan leaves open. */
public sealed interface Answer {

    /**
     * How a percentage is read.
     *
     * @param component the component that the percentage is about
     * @param reading percent or percentage points
     */
    @Kind("reading")
    record ReadingIs(String component, Reading reading) implements Answer {}

    /**
     * The largest distance at which two groups count as not essentially different.
     *
     * @param component the one group's component
     * @param other the other group's component
     * @param tolerance the largest distance allowed, from 0, in their unit
     */
    @Kind("tolerance")
    record ToleranceIs(String component, String other, BigDecimal tolerance) implements Answer {}

    /**
     * Whether a target that holds only "if relevant" is relevant.
     *
     * @param relevance relevant or not
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
     * Whether higher or lower figures of a component are better; applies to all targets of the indicator.
     *
     * @param component the component
     * @param direction the direction
     */
    @Kind("direction")
    record DirectionIs(String component, Direction direction) implements Answer {}

    /**
     * Whether a component's figures count a stock or a flow; applies to all targets of the indicator.
     *
     * @param component the component
     * @param counting stock or flow
     */
    @Kind("counting")
    record CountingIs(String component, Counting counting) implements Answer {}
}
