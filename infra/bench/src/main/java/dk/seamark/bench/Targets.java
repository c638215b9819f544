package dk.seamark.bench;

import java.util.Locale;

/** Holds a figure against what the design asks for, in words. */
final class Targets {

    private Targets() {}

    static String atLeast(double target, double figure) {
        return String.format(
                Locale.ROOT, "target: at least %.2f, %s", target, figure >= target ? "reached" : "NOT reached");
    }

    static String atMost(double target, double figure) {
        return String.format(
                Locale.ROOT, "target: at most %.0f, %s", target, figure <= target ? "reached" : "NOT reached");
    }
}
