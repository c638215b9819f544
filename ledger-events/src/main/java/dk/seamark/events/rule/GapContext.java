package dk.seamark.events.rule;

import java.util.List;
import java.util.function.BiFunction;

/** Shared by the rules about a gap between two groups: collects every missing figure, in a fixed order. */
record GapContext(String ahead, String behind, Evidence evidence) {

    static GapContext of(String ahead, String behind, Evidence evidence) {
        return new GapContext(ahead, behind, evidence);
    }

    /** Judges the current gap against that at the reference, if all four figures exist. */
    Judgement weigh(Reference reference, BiFunction<Gap, Gap, Judgement> judge) {
        Datum one = evidence.current(ahead);
        Datum two = evidence.current(behind);
        if (!(one instanceof Measured first) || !(two instanceof Measured second)) {
            return new Judgement.NotMeasured(RuleContext.absent(one, two), List.of());
        }
        ReferenceDatum oneBefore = evidence.reference(ahead, reference);
        ReferenceDatum twoBefore = evidence.reference(behind, reference);
        if (!(oneBefore instanceof Measured firstBefore) || !(twoBefore instanceof Measured secondBefore)) {
            return new Judgement.Undecided(RuleContext.open(reference, oneBefore, twoBefore), List.of());
        }
        return judge.apply(new Gap(first, second), new Gap(firstBefore, secondBefore));
    }
}
