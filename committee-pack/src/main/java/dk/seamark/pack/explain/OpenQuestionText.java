package dk.seamark.pack.explain;

import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/** What a verdict lacks, in words: what must be known or decided, and by whom. */
record OpenQuestionText(Figures figures, Workings workings) {

    private static final LocalizedText OWNER =
            LocalizedText.of("Planejeren kan få det besluttet.", "The plan owner can have it decided.");
    private static final LocalizedText CENTRE = LocalizedText.of(
            "Det center, der leverer tallene, kan registrere det.",
            "The centre that delivers the figures can record it.");

    /** That the judged figure is not there, and why. */
    LocalizedText missing(Absent absent) {
        return LocalizedText.of(
                        "{0}der er intet tal for {1}: {2}.",
                        "{0}there is no figure for {1}: {2}.",
                        figures.named(absent.component()),
                        period(absent),
                        reason(absent.reason()))
                .capitalised();
    }

    /** What is open, and who can close it. */
    LocalizedText open(OpenQuestion question, LocalizedText subject, Explanations explanations) {
        return switch (question) {
            case OpenQuestion.ReferenceMissing missing -> reference(missing);
            case OpenQuestion.ReadingOpen reading ->
                LocalizedText.of(
                        "{0} Planen siger ikke, hvilken læsning der gælder. {1}",
                        "{0} The plan does not say which reading holds. {1}",
                        workings.bothReadings(subject, reading.asPercent(), reading.asPoints()),
                        OWNER);
            case OpenQuestion.PercentOfZero percent ->
                LocalizedText.of(
                        "{0}: en ændring i procent fra 0 er intet tal. Den, der leverer tallene, kan sige, om nullet er"
                                + " rigtigt. Kun hvor planen lader læsningen stå åben, kan den besluttes: læst som"
                                + " procentpoint kan målet vurderes.",
                        "{0}: a change in percent from 0 is no number. Whoever delivers the figures can say whether"
                                + " the zero is right. Only where the plan leaves the reading open can it be decided:"
                                + " read as percentage points, the target can be judged.",
                        figures.quantity(percent.zero()).capitalised());
            case OpenQuestion.CountingOpen counting ->
                LocalizedText.of(
                        "Planen siger ikke, om tallet tæller alle, der er, eller dem, der er kommet til i perioden."
                                + " Tæller det alle, er svaret »{0}«: {1} Tæller det periodens, er svaret »{2}«: {3}"
                                + " {4}",
                        "The plan does not say whether the figure counts all there are or those that came in the"
                                + " period. If it counts all, the answer is \"{0}\": {1} If it counts those of the"
                                + " period, the answer is \"{2}\": {3} {4}",
                        explanations.explain(counting.asStock(), subject).word(),
                        explanations.explain(counting.asStock(), subject).text(),
                        explanations.explain(counting.asFlow(), subject).word(),
                        explanations.explain(counting.asFlow(), subject).text(),
                        OWNER);
            case OpenQuestion.EnoughOpen enough ->
                LocalizedText.of(
                        "{0}: er den nedre ende, {1}, nok, er {6} {2}; skal den øvre, {3}, nås, er det {4}. Planen"
                                + " siger ikke, hvilken ende der gælder. {5}",
                        "{0}: if the lower end, {1}, is enough, {6} is {2}; if the upper, {3}, must be"
                                + " reached, it is {4}. The plan does not say which end holds. {5}",
                        figures.quantity(enough.lowerEnd().quantity()).capitalised(),
                        figures.bound(enough.lowerEnd()),
                        met(enough.lowerEnd()),
                        figures.bound(enough.upperEnd()),
                        met(enough.upperEnd()),
                        OWNER,
                        subject);
            case OpenQuestion.ToleranceOpen tolerance ->
                LocalizedText.of(
                        "Der er {0}. Planen siger ikke, hvor stor forskellen må være: tillades {1} eller mere, er"
                                + " {3} opfyldt; ellers er det ikke. {2}",
                        "There is {0}. The plan does not say how large the difference may be: if {1} or more is"
                                + " allowed, {3} is met; else it is not. {2}",
                        figures.quantity(tolerance.distance()),
                        figures.distance(tolerance.distance()),
                        OWNER,
                        subject);
            case OpenQuestion.DirectionOpen direction ->
                LocalizedText.of(
                        "{0} mod {1}: er højere bedre, er {5} {2}; er lavere bedre, er det {3}. Planen siger ikke,"
                                + " hvad der er bedst. {4}",
                        "{0} against {1}: if higher is better, {5} is {2}; if lower is better, it is {3}. The"
                                + " plan does not say which is better. {4}",
                        figures.quantity(direction.ifHigher().quantity()),
                        figures.held(direction.ifHigher().bound()),
                        met(direction.ifHigher()),
                        met(direction.ifLower()),
                        OWNER,
                        subject);
            case OpenQuestion.RelevanceOpen relevance ->
                LocalizedText.of(
                        "Målet gælder kun, »hvis relevant«, og ingen har besluttet, om det er. Er det relevant, er"
                                + " svaret »{0}«: {1} Er det ikke, er der intet mål. {2}",
                        "The target holds only \"if relevant\", and nobody has decided whether it is. If it is, the"
                                + " answer is \"{0}\": {1} If it is not, there is no target. {2}",
                        explanations
                                .explain(relevance.ifRelevant(), Workings.TARGET)
                                .word(),
                        explanations
                                .explain(relevance.ifRelevant(), Workings.TARGET)
                                .text(),
                        OWNER);
        };
    }

    private LocalizedText reference(OpenQuestion.ReferenceMissing missing) {
        Absent absent = missing.absent();
        if (absent.period() == null) {
            return LocalizedText.of(
                            "{0}der er intet at sammenligne med: {1}. Målet må revideres ved en beslutning.",
                            "{0}there is nothing to compare with: {1}. The target must be revised by a decision.",
                            figures.named(absent.component()),
                            never(missing.reference()))
                    .capitalised();
        }
        LocalizedText what = switch (missing.reference()) {
            case BASELINE ->
                LocalizedText.of("udgangspunktet i {0} mangler", "the baseline in {0} is missing", period(absent));
            case PREVIOUS_PERIOD ->
                LocalizedText.of(
                        "tallet for {0} før, {1}, mangler",
                        "the figure of the {0} before, {1}, is missing", length(absent), period(absent));
            case YEAR_BEFORE ->
                LocalizedText.of(
                        "tallet et år før, {0}, mangler",
                        "the figure of a year before, {0}, is missing", period(absent));
            case PREVIOUS_RESULT ->
                LocalizedText.of(
                        "tallet for {0}, som målet bygger på, mangler",
                        "the figure for {0} that the target builds on is missing", period(absent));
            case COMPARATOR ->
                LocalizedText.of(
                        "{0} for {1} mangler",
                        "{0} for {1} is missing", figures.comparatorName(absent.component()), period(absent));
        };
        return LocalizedText.of(
                        "{0}der er intet at sammenligne med: {1} ({2}). {3}",
                        "{0}there is nothing to compare with: {1} ({2}). {3}",
                        figures.named(absent.component()),
                        what,
                        reason(absent.reason()),
                        CENTRE)
                .capitalised();
    }

    /** What no period can be named for, so that no figure of it can ever be recorded. */
    private static LocalizedText never(Reference reference) {
        return switch (reference) {
            case BASELINE, PREVIOUS_RESULT ->
                LocalizedText.of("planen nævner intet udgangspunkt", "the plan names no baseline");
            case PREVIOUS_PERIOD, YEAR_BEFORE, COMPARATOR ->
                LocalizedText.of("der er ingen periode før", "there is no period before");
        };
    }

    private static LocalizedText period(Absent absent) {
        return absent.period() == null
                ? LocalizedText.of("udgangspunktet", "the baseline")
                : Terms.period(absent.period());
    }

    private static LocalizedText length(Absent absent) {
        boolean half = absent.period() != null
                && ReportingPeriod.parse(absent.period()).cadence() == Cadence.HALF_YEARLY;
        return half ? LocalizedText.of("halvåret", "half-year") : LocalizedText.of("året", "year");
    }

    private static LocalizedText met(Comparison comparison) {
        return comparison.holds() ? LocalizedText.of("opfyldt", "met") : LocalizedText.of("ikke opfyldt", "not met");
    }

    private static LocalizedText reason(@Nullable MissingReason reason) {
        return switch (reason) {
            case null -> LocalizedText.of("ingen har sagt hvorfor", "nobody has said why");
            case NOT_MEASURED -> LocalizedText.of("det er ikke målt", "it was not measured");
            case NOT_PUBLISHED_YET ->
                LocalizedText.of("kilden har ikke offentliggjort det endnu", "the source has not published it yet");
            case SUPPRESSED ->
                LocalizedText.of(
                        "kilden tilbageholder det, fordi tallene er små",
                        "the source withholds it, as the numbers are small");
            case METHOD_CHANGED ->
                LocalizedText.of(
                        "metoden er ændret, så det kan ikke sammenlignes",
                        "the method changed, so that it cannot be compared");
            case NOT_RELEVANT ->
                LocalizedText.of("det er ikke relevant for perioden", "it is not relevant for the period");
            case LATE -> LocalizedText.of("det er målt, men kommer for sent", "it was measured, but comes late");
        };
    }
}
