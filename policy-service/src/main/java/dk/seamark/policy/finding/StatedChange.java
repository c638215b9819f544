package dk.seamark.policy.finding;

import dk.seamark.events.rule.Way;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a word of change: "med højst 2 %", "fra 6 til under 5 %".
 *
 * @param number the place of the number; -1 if there is none
 * @param bound the bound before it; null if there is none
 * @param by whether the number is the size of the change, and not what it leads to
 * @param end the place behind what was read
 */
record StatedChange(int number, @Nullable Way bound, boolean by, int end) {

    private static final Set<String> ENDING =
            Set.of("og", "men", "så", "end", "der", "som", "hvis", "når", "eller", "er", "var", "bliver", "skal", "må");

    /** What stands within {@code reach} tokens behind the word of change at this place. */
    static StatedChange behind(Sentence sentence, int verb, int reach) {
        Way bound = null;
        boolean by = true;
        int at = verb + 1;
        while (at <= verb + reach && !sentence.isMark(at) && !ENDING.contains(sentence.word(at))) {
            String word = sentence.word(at);
            Way over = DirectionVocabulary.PLACES.get(word);
            Way stated = bound(sentence, at);
            if (word.equals("til") || word.equals("ned") || word.equals("op")) {
                by = false;
            } else if (over != null) {
                bound = over;
                by = by && sentence.word(at - 1).equals("med");
            } else if (stated != null) {
                bound = stated;
            } else if (sentence.number(at).isPresent() && isAbout(sentence, at)) {
                return new StatedChange(at, bound, by, sentence.skip(DirectionVocabulary.UNITS, at + 1, 1));
            }
            at += sentence.word(at + 1).equals("end") && stated != null ? 2 : 1;
        }
        return new StatedChange(-1, null, true, verb + 1);
    }

    private static @Nullable Way bound(Sentence sentence, int at) {
        return sentence.word(at + 1).equals("end")
                ? DirectionVocabulary.COMPARATIVES.get(sentence.word(at))
                : DirectionVocabulary.BOUNDS.get(sentence.word(at));
    }

    /** Not the start of "fra 6 til 4 %", an age, a length of time or a year. */
    private static boolean isAbout(Sentence sentence, int at) {
        return !sentence.word(at - 1).equals("fra")
                && !sentence.isTime(at)
                && !sentence.isAge(at)
                && !StatedNumbers.isYear(sentence.tokens().get(at));
    }
}
