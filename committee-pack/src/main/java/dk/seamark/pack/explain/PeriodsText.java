package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.rule.Mean;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Total;
import dk.seamark.text.LocalizedText;
import java.util.List;

/** What the figures of several periods come to, in words. */
final class PeriodsText {

    private PeriodsText() {}

    /** {@code i alt 96 (30 i 2024 + 31 i 2025 + 35 i 2026)}. */
    static LocalizedText of(Total total, Figures figures) {
        LocalizedText whole = figures.whole(total);
        LocalizedText parts = parts(total.figures(), figures);
        return total.itsResting().isEmpty()
                ? say("total", whole, parts)
                : say("total.without", whole, parts, Terms.periods(total.itsResting()));
    }

    /** {@code i gennemsnit 80 % (70 % i 2024 + 90 % i 2025, delt med 2: perioderne tæller lige meget)}. */
    static LocalizedText of(Mean mean, Figures figures) {
        LocalizedText whole = figures.whole(mean);
        LocalizedText parts = parts(mean.figures(), figures);
        int number = mean.figures().size();
        return mean.itsResting().isEmpty()
                ? say("mean", whole, parts, number)
                : say("mean.without", whole, parts, number, Terms.periods(mean.itsResting()));
    }

    private static LocalizedText parts(List<Measured> all, Figures figures) {
        return Terms.joined(all.stream().map(figures::figure), " + ");
    }
}
