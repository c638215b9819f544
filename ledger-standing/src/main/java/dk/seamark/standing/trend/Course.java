package dk.seamark.standing.trend;

import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Fraction;
import dk.seamark.events.wire.Coded;
import org.jspecify.annotations.Nullable;

/** In which direction a figure moved. */
public enum Course implements Coded {

    /** It moved in the direction that the plan calls better. */
    BETTER("better"),

    /** It moved in the other direction. */
    WORSE("worse"),

    /** It rose, and the plan does not say whether that is better. */
    RISING("rising"),

    /** It fell, and the plan does not say whether that is better. */
    FALLING("falling"),

    /** It is the same. */
    UNCHANGED("unchanged");

    private final String code;

    Course(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Course of(Fraction change, @Nullable Direction direction) {
        if (change.signum() == 0) {
            return UNCHANGED;
        }
        boolean up = change.signum() > 0;
        return switch (direction) {
            case null -> up ? RISING : FALLING;
            case HIGHER_IS_BETTER -> up ? BETTER : WORSE;
            case LOWER_IS_BETTER -> up ? WORSE : BETTER;
        };
    }
}
