package dk.seamark.bench;

import java.util.Locale;

/** Holds a figure against what the design asks for, in words. */
public final class Targets {

    private Targets() {}

    /** Whether a figure is at least so much. */
    public static String atLeast(double target, double figure) {
        return String.format(
                Locale.ROOT, "target: at least %.2f, %s", target, figure >= target ? "reached" : "NOT reached");
    }

    /** Whether a figure is at most so much. */
    public static String atMost(double target, double figure) {
        String most = String.format(Locale.ROOT, target == Math.rint(target) ? "%.0f" : "%.2f", target);
        return "target: at most " + most + ", " + (figure <= target ? "reached" : "NOT reached");
    }
}
