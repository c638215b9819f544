package dk.seamark.pack.explain;

import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.value.ReportingPeriod;

/** The ledger's codes in words. */
final class Terms {

    private Terms() {}

    /** {@code 2024}, or {@code 1. halvår 2024}. */
    static LocalizedText period(String period) {
        ReportingPeriod read = ReportingPeriod.parse(period);
        LocalizedText year = LocalizedText.same(Integer.toString(read.year()));
        return switch (read.part()) {
            case YEAR -> year;
            case FIRST_HALF -> LocalizedText.of("1.\u00a0halvår {0}", "the first half of {0}", year);
            case SECOND_HALF -> LocalizedText.of("2.\u00a0halvår {0}", "the second half of {0}", year);
        };
    }

    static LocalizedText relation(Relation relation, LocalizedText value) {
        return switch (relation) {
            case AT_LEAST -> LocalizedText.of("mindst {0}", "at least {0}", value);
            case MORE_THAN -> LocalizedText.of("mere end {0}", "more than {0}", value);
            case AT_MOST -> LocalizedText.of("højst {0}", "at most {0}", value);
            case LESS_THAN -> LocalizedText.of("mindre end {0}", "less than {0}", value);
        };
    }

    static LocalizedText reference(Reference reference, Measured figure) {
        LocalizedText period = LocalizedText.of("{0}{1}", "{0}{1}", period(figure.period()), example(figure));
        return switch (reference) {
            case BASELINE -> LocalizedText.of("udgangspunktet i {0}", "the baseline in {0}", period);
            case PREVIOUS_PERIOD -> before(figure.period(), period);
            case YEAR_BEFORE -> LocalizedText.of("tallet et år før, {0}", "the figure of a year before, {0}", period);
            case PREVIOUS_RESULT ->
                LocalizedText.of(
                        "tallet for {0}, som målet bygger på", "the figure for {0} that the target builds on", period);
            case COMPARATOR -> LocalizedText.of("sammenligningstallet for {0}", "the comparator for {0}", period);
        };
    }

    /** The figure of the period before, which tells by its own period how long a period is. */
    private static LocalizedText before(String previous, LocalizedText period) {
        return switch (ReportingPeriod.parse(previous).cadence()) {
            case YEARLY -> LocalizedText.of("tallet for året før, {0}", "the figure of the year before, {0}", period);
            case HALF_YEARLY ->
                LocalizedText.of("tallet for halvåret før, {0}", "the figure of the half-year before, {0}", period);
        };
    }

    static LocalizedText example(Measured figure) {
        return figure.example() ? LocalizedText.of("\u00a0(eksempel)", "\u00a0(example)") : LocalizedText.same("");
    }
}
