package dk.seamark.kit.limit;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * How much may be asked for: so many at once, and again so many in this time, evenly.
 *
 * @param count more than 0
 * @param per longer than nothing
 */
record Rate(int count, Duration per) {

    Rate {
        if (count <= 0 || !per.isPositive()) {
            throw new IllegalArgumentException("A rate is more than nothing in a time, as 60/1m");
        }
    }

    /** Of a text such as {@code 60/1m}; Spring's binding calls it. */
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
