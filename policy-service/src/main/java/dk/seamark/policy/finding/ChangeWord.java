package dk.seamark.policy.finding;

import dk.seamark.events.rule.Way;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A verb or a noun of change, "stiger", "et fald", in a sentence.
 *
 * @param sentence the sentence
 */
record ChangeWord(Sentence sentence) {

    /** How many words behind a verb its object may be. */
    private static final int OBJECT = 4;

    /** Which way a word of change goes, if there is one here that says something of the figure. */
    static Optional<Way> of(Sentence sentence, int place, Predicate<String> topic) {
        return new ChangeWord(sentence).at(place, topic);
    }

    private Optional<Way> at(int place, Predicate<String> topic) {
        String word = sentence.word(place);
        if (DirectionVocabulary.IDIOMS.contains(sentence.word(place + 1)) && !isHeading(place + 1)) {
            return Optional.empty();
        }
        if (sentence.word(place + 1).equals("fra") && sentence.number(place + 2).isEmpty()) {
            return Optional.empty();
        }
        Way intransitive = DirectionVocabulary.RISING_OR_FALLING.get(word);
        if (intransitive != null) {
            return Optional.of(intransitive);
        }
        Way risen = DirectionVocabulary.RISEN_OR_FALLEN.get(word);
        if (risen != null) {
            return Optional.of(risen);
        }
        Way raised = DirectionVocabulary.RAISED_OR_LOWERED.get(word);
        if (raised != null) {
            return isAfter(DirectionVocabulary.AUXILIARIES, place) ? Optional.of(raised) : Optional.empty();
        }
        Way raising = DirectionVocabulary.RAISING_OR_LOWERING.get(word);
        if (raising != null) {
            boolean figure = IntStream.rangeClosed(place + 1, Math.min(place + OBJECT, sentence.clauseEnd(place)))
                    .mapToObj(sentence::word)
                    .anyMatch(topic);
            return figure ? Optional.of(raising) : Optional.empty();
        }
        return noun(place);
    }

    private boolean isHeading(int place) {
        return DirectionVocabulary.HEADING.containsKey(sentence.word(place))
                && Set.of("på", "til", "over", "under").contains(sentence.word(place + 1));
    }

    private Optional<Way> noun(int place) {
        Way way = DirectionVocabulary.NOUNS.get(sentence.word(place));
        boolean idiom = sentence.word(place).equals("fald")
                && DirectionVocabulary.BEFORE_FALD.contains(sentence.word(place - 1));
        boolean despite = IntStream.rangeClosed(place - 3, place - 1)
                .mapToObj(sentence::word)
                .anyMatch(DirectionVocabulary.DESPITE::contains);
        // "Antal fald" and "20 fald" are counted.
        boolean counted = sentence.word(place - 1).startsWith("antal")
                || sentence.number(place - 1).isPresent()
                || DirectionVocabulary.COMPARATIVES.containsKey(sentence.word(place - 1));
        return way == null || idiom || despite || counted ? Optional.empty() : Optional.of(way);
    }

    private boolean isAfter(Set<String> words, int place) {
        return IntStream.rangeClosed(place - 3, place - 1)
                .mapToObj(sentence::word)
                .anyMatch(words::contains);
    }
}
