package dk.seamark.pack;

import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.pack.disclosure.Disclosure;

/** How much of a verdict an edition tells. */
enum DisclosureLevel {

    /** The word and how it came about. */
    ALL,

    /** The word alone: how it came about would name a figure that is withheld. */
    WORD,

    /** Not even the word, as it would tell of a figure that is withheld. */
    NOTHING;

    static DisclosureLevel of(Verdict verdict, IndicatorStanding standing, Disclosure disclosure) {
        if (disclosure.showsAll(VerdictFigures.measured(verdict))) {
            return ALL;
        }
        return switch (verdict) {
            case Judgement.Met met -> word(met, standing, disclosure);
            case Judgement.NotMet notMet -> word(notMet, standing, disclosure);
            // What is missing or open tells which figures were there to be weighed, and how.
            case Judgement.Undecided undecided -> NOTHING;
            case Judgement.NotMeasured notMeasured -> NOTHING;
            case Verdict.NoTarget noTarget -> ALL;
            case Verdict.Qualitative qualitative -> ALL;
        };
    }

    private static DisclosureLevel word(Judgement judgement, IndicatorStanding standing, Disclosure disclosure) {
        return disclosure.tellsNothing(judgement.working(), standing.indicator()) ? WORD : NOTHING;
    }

    /** The word for a verdict that is told so. */
    VerdictWord wordFor(Verdict verdict) {
        return this == NOTHING ? VerdictWord.WITHHELD : VerdictWord.of(verdict);
    }
}
