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
        return say("total", figures.whole(total), parts(total.figures(), figures));
    }

    /** {@code i gennemsnit 80 % (70 % i 2024 + 90 % i 2025, delt med 2: perioderne tæller lige meget)}. */
    static LocalizedText of(Mean mean, Figures figures) {
        return say(
                "mean",
                figures.whole(mean),
                parts(mean.figures(), figures),
                mean.figures().size());
    }

    private static LocalizedText parts(List<Measured> all, Figures figures) {
        return all.stream()
                .map(figures::figure)
                .reduce((before, next) -> before.plus(LocalizedText.same(" + ")).plus(next))
                .orElseThrow();
    }
}
