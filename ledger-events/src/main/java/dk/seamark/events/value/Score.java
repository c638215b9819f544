package dk.seamark.events.value;

import java.math.BigDecimal;

/** A mean or a score on a scale whose ends are stated. */
public sealed interface Score extends Unit {

    @Override
    default boolean isMean() {
        return true;
    }

    /** A scale that is the same in the whole country, and has a name of its own. */
    enum National implements Score {

        /** Points on the Danish seven-step grade scale, or a distance on it: -15 to 15. */
        GRADE_POINTS("grade-points", "-15", "15"),

        /** A mean answer on the national well-being survey's scale, 1 to 5. */
        WELLBEING_SCORE("wellbeing-score", "1", "5");

        private final String code;
        private final BigDecimal least;
        private final BigDecimal most;

        National(String code, String least, String most) {
            this.code = code;
            this.least = new BigDecimal(least);
            this.most = new BigDecimal(most);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public BigDecimal least() {
            return least;
        }

        @Override
        public BigDecimal most() {
            return most;
        }
    }

    /**
     * A scale of the plan's own: {@code score 0 to 10}.
     *
     * @param least its lower end
     * @param most its upper end, above the lower one
     */
    record OnScale(BigDecimal least, BigDecimal most) implements Score {

        /** @throws IllegalArgumentException if the ends are in the wrong order, or the same */
        public OnScale {
            if (least.compareTo(most) >= 0) {
                throw new IllegalArgumentException("A scale needs two ends in their order");
            }
        }

        @Override
        public String code() {
            return "score " + least.toPlainString() + " to " + most.toPlainString();
        }
    }
}
