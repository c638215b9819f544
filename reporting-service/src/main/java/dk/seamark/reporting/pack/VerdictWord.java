package dk.seamark.reporting.pack;

import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Verdict;

/** A verdict as a reader meets it: a sign and always a word, never a colour alone. */
public enum VerdictWord {

    /** The target was met. */
    MET("met", "✓", "Opfyldt"),

    /** The target was not met. */
    NOT_MET("not-met", "✗", "Ikke opfyldt"),

    /** Something is not known or not decided. */
    UNDECIDED("undecided", "?", "Uafklaret"),

    /** The judged figure is not there. */
    NOT_MEASURED("not-measured", "○", "Ikke målt"),

    /** The plan sets no target for the date. */
    NO_TARGET("no-target", "–", "Intet mål"),

    /** The target was decided not to be relevant. */
    NOT_RELEVANT("no-target", "–", "Ikke relevant"),

    /** The target is told of in words. */
    QUALITATIVE("qualitative", "¶", "Vurderes i tekst"),

    /** It would tell of a small number. */
    WITHHELD("withheld", "•", "Kan ikke offentliggøres"),

    /** The target belongs to a later period. */
    AHEAD("ahead", "›", "Vurderes senere");

    private final String code;
    private final String sign;
    private final String word;

    VerdictWord(String code, String sign, String word) {
        this.code = code;
        this.sign = sign;
        this.word = word;
    }

    /** The word for a verdict. */
    static VerdictWord of(Verdict verdict) {
        return switch (verdict) {
            case Judgement.Met met -> MET;
            case Judgement.NotMet notMet -> NOT_MET;
            case Judgement.Undecided undecided -> UNDECIDED;
            case Judgement.NotMeasured notMeasured -> NOT_MEASURED;
            case Verdict.NoTarget noTarget ->
                switch (noTarget.cause()) {
                    case NOT_SET -> NO_TARGET;
                    case NOT_RELEVANT -> NOT_RELEVANT;
                };
            case Verdict.Qualitative qualitative -> QUALITATIVE;
        };
    }

    /** As the pack shows it. */
    Mark mark() {
        return new Mark(code, sign, word);
    }
}
