package dk.seamark.events.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A place in a rule that a decision can fill: something that plans sometimes leave open. */
public sealed interface AnswerPlace {

    /** Whether this answer fills this place. */
    boolean takes(Answer answer);

    /**
     * How a percentage is read.
     *
     * @param component the component that the percentage is about
     * @param percentage the percentage
     * @param reading the reading; null while undecided
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
     * The largest distance at which two groups count as not essentially different.
     *
     * @param component the one group's component
     * @param other the other group's component
     * @param tolerance the tolerance, in their unit; null while undecided
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
     * Whether a target that holds only "if relevant" is relevant.
     *
     * @param relevance relevant or not; null while undecided
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
     * @param enough the end; null while undecided
     */
    record OfEnough(String component, @Nullable Enough enough) implements AnswerPlace {
        @Override
        public boolean takes(Answer answer) {
            return answer instanceof Answer.EnoughIs is && is.component().equals(component);
        }
    }

    /**
     * Whether higher or lower figures of a component are better; the answer is stored with the component, not in the
     * rule.
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
     * Whether a component's figures count a stock or a flow; the answer is stored with the component, not in the rule.
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
