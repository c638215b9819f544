package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The ledger's codes in words. */
final class Terms {

    private Terms() {}

    /** {@code 2024}, {@code 1. halvår 2024}, or {@code 1. kvartal 2024}. */
    static LocalizedText period(String period) {
        ReportingPeriod read = ReportingPeriod.parse(period);
        LocalizedText year = LocalizedText.same(Integer.toString(read.year()));
        return switch (read.part()) {
            case YEAR -> year;
            case FIRST_HALF -> say("period.first-half", year);
            case SECOND_HALF -> say("period.second-half", year);
            case FIRST_QUARTER -> say("period.first-quarter", year);
            case SECOND_QUARTER -> say("period.second-quarter", year);
            case THIRD_QUARTER -> say("period.third-quarter", year);
            case FOURTH_QUARTER -> say("period.fourth-quarter", year);
        };
    }

    /** {@code 3. marts 2026}. */
    static LocalizedText date(LocalDate date) {
        return say(
                "date",
                Integer.toString(date.getDayOfMonth()),
                say("month." + date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /** Several periods, divided by commas. */
    static LocalizedText periods(List<String> all) {
        return joined(all.stream().map(Terms::period), ", ");
    }

    /** Texts with the same between each two of them. */
    static LocalizedText joined(Stream<LocalizedText> texts, String between) {
        return texts.reduce((before, next) ->
                        before.plus(LocalizedText.same(between)).plus(next))
                .orElse(LocalizedText.same(""));
    }

    static LocalizedText relation(Relation relation, LocalizedText value) {
        return say("relation." + relation.code(), value);
    }

    /** @param indicator the figure's indicator: the figure before another can be of the round before */
    static LocalizedText reference(Reference reference, Measured figure, IndicatorDefined indicator) {
        LocalizedText period = period(figure.period()).plus(marks(figure));
        return switch (reference) {
            case BASELINE -> say("reference.baseline", period);
            case PREVIOUS_PERIOD ->
                indicator.rounds() == null ? before(figure.period(), period) : say("reference.measured-before", period);
            case YEAR_BEFORE -> say("reference.year-before", period);
            case PREVIOUS_RESULT -> say("reference.previous-result", period);
            case COMPARATOR -> say("reference.comparator", period);
        };
    }

    /** The figure of the period before, which tells by its own period how long a period is. */
    private static LocalizedText before(String previous, LocalizedText period) {
        return switch (ReportingPeriod.parse(previous).cadence()) {
            case YEARLY -> say("reference.year-earlier", period);
            case HALF_YEARLY -> say("reference.half-year-earlier", period);
            case QUARTERLY -> say("reference.quarter-earlier", period);
        };
    }

    /** Whether a figure is an example, and whether it is provisional; nothing of any other. */
    static LocalizedText marks(Measured figure) {
        LocalizedText none = LocalizedText.same("");
        return (figure.example() ? say("example") : none).plus(figure.provisional() ? say("provisional") : none);
    }
}
