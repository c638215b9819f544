package dk.seamark.pack;

import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.pack.disclosure.Disclosure;

/** How much of a verdict an edition shows. */
enum DisclosureLevel {

    /** The verdict and its working. */
    ALL,

    /** The verdict without its working, which would reveal a figure that is withheld. */
    WORD,

    /** Not even the verdict, as it would reveal something about a figure that is withheld. */
    NOTHING;

    static DisclosureLevel of(Verdict verdict, IndicatorStanding standing, Disclosure disclosure) {
        if (disclosure.showsAll(VerdictFigures.measured(verdict))) {
            return ALL;
        }
        return switch (verdict) {
            case Judgement.Met met -> word(met, standing, disclosure);
            case Judgement.NotMet notMet -> word(notMet, standing, disclosure);
            // What is missing or open reveals which other figures could be compared, and how.
            case Judgement.Undecided undecided -> NOTHING;
            case Judgement.NotMeasured notMeasured -> NOTHING;
            case Verdict.NoTarget noTarget -> ALL;
            case Verdict.Qualitative qualitative -> ALL;
        };
    }

    private static DisclosureLevel word(Judgement judgement, IndicatorStanding standing, Disclosure disclosure) {
        return disclosure.tellsNothing(judgement.working(), standing.indicator()) ? WORD : NOTHING;
    }

    /** The word to show for a verdict at this level. */
    VerdictWord wordFor(Verdict verdict) {
        return this == NOTHING ? VerdictWord.WITHHELD : VerdictWord.of(verdict);
    }
}
