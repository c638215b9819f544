package dk.seamark.events.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A place that a rule has for a decision: something that plans leave open now and then. */
public sealed interface AnswerPlace {

    /** Whether the answer belongs here. */
    boolean takes(Answer answer);

    /**
     * How a percentage is read.
     *
     * @param component the component that it is said of
     * @param percentage the percentage
     * @param reading what is said; null while that is open
     */
    record OfReading(
            String component,
            BigDecimal percentage,
            @Nullable Reading reading) implements AnswerPlace {
        @Override
        public boolean takes(Answer answer) {
            return answer instanceof Answer.ReadingIs is && is.component().equals(component);
        }
    }

    /**
     * Up to which distance two groups do not differ essentially.
     *
     * @param component the one group's component
     * @param other the other group's component
     * @param tolerance what is said, in their unit; null while that is open
     */
    record OfTolerance(
            String component, String other, @Nullable BigDecimal tolerance) implements AnswerPlace {
        @Override
        public boolean takes(Answer answer) {
            return answer instanceof Answer.ToleranceIs is
                    && is.component().equals(component)
                    && is.other().equals(other);
        }
    }

    /**
     * Whether a target that holds "if relevant" holds.
     *
     * @param relevance what is said; null while that is open
     */
    record OfRelevance(@Nullable Relevance relevance) implements AnswerPlace {
        @Override
        public boolean takes(Answer answer) {
            return answer instanceof Answer.RelevanceIs;
        }
    }

    /**
     * Which end of a range must be reached.
     *
     * @param component the component of the group that is ahead
     * @param enough what is said; null while that is open
     */
    record OfEnough(String component, @Nullable Enough enough) implements AnswerPlace {
        @Override
        public boolean takes(Answer answer) {
            return answer instanceof Answer.EnoughIs is && is.component().equals(component);
        }
    }

    /**
     * Which way a component's figures should go; the plan says it with the component.
     *
     * @param component the component
     */
    record OfDirection(String component) implements AnswerPlace {
        @Override
        public boolean takes(Answer answer) {
            return answer instanceof Answer.DirectionIs is && is.component().equals(component);
        }
    }

    /**
     * What a component's figures count; the plan says it with the component.
     *
     * @param component the component
     */
    record OfCounting(String component) implements AnswerPlace {
        @Override
        public boolean takes(Answer answer) {
            return answer instanceof Answer.CountingIs is && is.component().equals(component);
        }
    }
}
