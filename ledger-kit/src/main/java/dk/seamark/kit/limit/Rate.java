package dk.seamark.kit.limit;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * A rate: this many at once, refilled evenly over this time.
 *
 * @param count above 0
 * @param per above zero
 */
record Rate(int count, Duration per) {

    Rate {
        if (count <= 0 || !per.isPositive()) {
            throw new IllegalArgumentException("A rate is more than nothing in a time, as 60/1m");
        }
    }

    /** Parses a text such as {@code 60/1m}; called by Spring's binding. */
    public static Rate valueOf(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A rate is a number, a slash and a time, as 60/1m");
        }
        return new Rate(
                Integer.parseInt(text.substring(0, slash).strip()),
                DurationStyle.detectAndParse(text.substring(slash + 1).strip()));
    }
}
