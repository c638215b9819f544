package dk.seamark.pack;

import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.pack.disclosure.Disclosure;
import java.util.Arrays;

/** A verdict as it is shown: a symbol and always a word, never only a colour. */
public enum VerdictWord {

    /** The target was met. */
    MET("met", "✓", "verdict.met"),

    /** The target was not met. */
    NOT_MET("not-met", "✗", "verdict.not-met"),

    /** Something is unknown or undecided. */
    UNDECIDED("undecided", "?", "verdict.undecided"),

    /** The judged figure is missing. */
    NOT_MEASURED("not-measured", "○", "verdict.not-measured"),

    /** The plan sets no target for the date. */
    NO_TARGET("no-target", "–", "verdict.no-target"),

    /** It was decided that the target is not relevant. */
    NOT_RELEVANT("no-target", "–", "verdict.not-relevant"),

    /** The indicator is not measured in this year. */
    BETWEEN_ROUNDS("no-target", "–", "verdict.between-rounds"),

    /** The target is reported on in words. */
    QUALITATIVE("qualitative", "¶", "verdict.qualitative"),

    /** The verdict would reveal something about a small number. */
    WITHHELD("withheld", "•", "verdict.withheld"),

    /** The target belongs to a later period. */
    AHEAD("ahead", "›", "verdict.ahead");

    private final String code;
    private final String sign;
    private final String key;

    VerdictWord(String code, String sign, String key) {
        this.code = code;
        this.sign = sign;
        this.key = key;
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
                    case BETWEEN_ROUNDS -> BETWEEN_ROUNDS;
                };
            case Verdict.Qualitative qualitative -> QUALITATIVE;
        };
    }

    /** The word that an edition shows for a target of an indicator. */
    static VerdictWord of(TargetStanding target, IndicatorStanding standing, Disclosure disclosure) {
        return switch (target) {
            case TargetStanding.Judged judged ->
                DisclosureLevel.of(judged.verdict(), standing, disclosure).wordFor(judged.verdict());
            case TargetStanding.Ahead ahead -> AHEAD;
        };
    }

    /** A target as an edition marks it. */
    static Mark mark(TargetStanding target, IndicatorStanding standing, Disclosure disclosure, Words words) {
        return switch (target) {
            case TargetStanding.Judged judged ->
                mark(judged.verdict(), DisclosureLevel.of(judged.verdict(), standing, disclosure), words);
            case TargetStanding.Ahead ahead -> AHEAD.mark(words);
        };
    }

    /** A verdict as it is marked where this much of it is shown: of a withheld figure it is not told how sure it is. */
    static Mark mark(Verdict verdict, DisclosureLevel level, Words words) {
        VerdictWord word = level.wordFor(verdict);
        return switch (level) {
            case ALL -> word.mark(words, verdict);
            case WORD, NOTHING -> word.mark(words);
        };
    }

    /** The Danish word for the code of a verdict; the code itself if this version has no such verdict. */
    public static String inDanish(String code) {
        return Arrays.stream(values())
                .filter(word -> word.code.equals(code))
                .findFirst()
                .map(word -> word.mark(Words.DANISH).word())
                .orElse(code);
    }

    /** Its code in the ledger. */
    String code() {
        return code;
    }

    /** As the pack shows it. */
    Mark mark(Words words) {
        return new Mark(code, sign, words.say(key));
    }

    /** As the pack shows it with the figures that it rests on, of which some may be provisional. */
    private Mark mark(Words words, Verdict verdict) {
        Mark mark = mark(words);
        int provisional =
                verdict instanceof Judgement judgement ? judgement.provisional().size() : 0;
        return switch (this) {
            case MET, NOT_MET ->
                switch (provisional) {
                    case 0 -> mark;
                    case 1 -> new Mark(code, sign, words.say("verdict.on-provisional", mark.word()));
                    default -> new Mark(code, sign, words.say("verdict.on-provisionals", mark.word()));
                };
            case UNDECIDED, NOT_MEASURED, NO_TARGET, NOT_RELEVANT, BETWEEN_ROUNDS, QUALITATIVE, WITHHELD, AHEAD -> mark;
        };
    }
}
