package dk.seamark.policy.finding;

import dk.seamark.events.rule.Way;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A target's words, and what can be asked of a place in them. Beyond both ends there are empty words.
 *
 * @param tokens the words
 */
record Sentence(List<Token> tokens) {

    private static final int FILLED = 4;

    String word(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place).text() : "";
    }

    boolean isMark(int place) {
        return place < 0 || place >= tokens.size() || tokens.get(place) instanceof Token.Mark;
    }

    Optional<BigDecimal> number(int place) {
        return place >= 0 && place < tokens.size() ? StatedNumbers.value(tokens.get(place)) : Optional.empty();
    }

    String words(int start, int end) {
        return IntStream.range(start, Math.min(end, tokens.size()))
                .mapToObj(this::word)
                .collect(Collectors.joining(" "));
    }

    /** The place behind at most {@code most} of these words. */
    int skip(Set<String> words, int place, int most) {
        int at = place;
        while (at < place + most && words.contains(word(at))) {
            at++;
        }
        return at;
    }

    /** Where this mark is next, or the end. */
    int find(String mark, int place) {
        int at = place;
        while (at < tokens.size() && !word(at).equals(mark)) {
            at++;
        }
        return at;
    }

    int clauseEnd(int place) {
        int at = place + 1;
        while (!isMark(at)) {
            at++;
        }
        return at;
    }

    int clauseStart(int place) {
        int at = place;
        while (!isMark(at - 1)) {
            at--;
        }
        return at;
    }

    /** Which clause it is in, from 0. */
    int clause(int place) {
        return (int) IntStream.range(0, place).filter(this::isMark).count();
    }

    /** Whether a clause that is about something else begins here. */
    boolean skipsFrom(int place) {
        String word = word(place);
        boolean starts = isMark(place - 1) || word(place - 1).equals("og");
        return DirectionVocabulary.SUBORDINATING.contains(word)
                || (starts
                        && DirectionVocabulary.SUBORDINATING_AT_START.contains(word)
                        && !DirectionVocabulary.BOUNDS.containsKey(word(place + 1)))
                || (word.equals("at") && isReported(place))
                || (word.equals("for") && word(place + 1).equals("at"))
                || (word.equals("der") && isRelative(place));
    }

    /** "60 % oplever, at fraværet er faldet". */
    private boolean isReported(int place) {
        int verb = isMark(place - 1) ? place - 2 : place - 1;
        return DirectionVocabulary.REPORTING.contains(word(verb));
    }

    private boolean isRelative(int place) {
        String before = word(place - 1);
        return place > 0
                && !DirectionVocabulary.BEFORE_THERE.contains(before)
                && !Set.of(".", ":", ";").contains(before);
    }

    /** Whether it is not said to follow from something: "så andelen stiger". */
    boolean isMain(int place) {
        return IntStream.range(clauseStart(place), place).mapToObj(this::word).noneMatch("så"::equals);
    }

    /** The place of the word that denies what begins here; -1 if nothing does. */
    int denial(int place) {
        int at = place - 1;
        while (at > place - FILLED && DirectionVocabulary.FILLERS.contains(word(at))) {
            at--;
        }
        return DirectionVocabulary.NOT.contains(word(at)) && !DirectionVocabulary.ONLY.contains(word(at + 1)) ? at : -1;
    }

    /**
     * Whether a word of the clause denies something before this place, so that nobody can tell what is left: "vi vil
     * ikke acceptere en stigning".
     */
    boolean deniesFurtherOn(int place) {
        for (int at = place - 1; !isMark(at) && !Set.of("og", "men").contains(word(at)); at--) {
            if (DirectionVocabulary.NOT.contains(word(at)) && !DirectionVocabulary.ONLY.contains(word(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Stiger ikke": in a main clause the word that denies stands behind the verb. */
    boolean isDeniedBehind(int verb) {
        return Set.of("ikke", "aldrig", "ej").contains(word(verb + 1))
                && !DirectionVocabulary.ONLY.contains(word(verb + 2));
    }

    /** Whether the number here is an age: "under 18 år". */
    boolean isAge(int number) {
        return word(number + 1).startsWith("år") || word(number + 1).equals("+");
    }

    /** Whether the number here is a length of time: "12 måneder". */
    boolean isTime(int number) {
        return StatedNumbers.isTime(word(number + 1));
    }

    /** Whether the number here could be an age, as in "unge under 25". */
    boolean isPeople(int number) {
        return DirectionVocabulary.PLACES.containsKey(word(number - 1))
                && DirectionVocabulary.PEOPLE.contains(word(number - 2))
                && !DirectionVocabulary.UNITS.contains(word(number + 1));
    }

    /** "Landsgennemsnittet", "2023-niveauet", "landets niveau". */
    boolean isLevel(int place) {
        return isLevelWord(word(place)) || (!isMark(place) && isLevelWord(word(place + 1)));
    }

    private static boolean isLevelWord(String word) {
        return word.contains("gennemsnit") || word.contains("niveau") || word.equals("landet");
    }

    /** The place of a deviation that stands here or behind one more word: "% lavere", "børn flere"; 0 if there is none. */
    int deviation(int place) {
        return isDeviation(place) ? place : !isMark(place) && isDeviation(place + 1) ? place + 1 : 0;
    }

    private boolean isDeviation(int place) {
        String word = word(place);
        if (DirectionVocabulary.PLACES.containsKey(word)) {
            return isLevel(place + 1);
        }
        boolean alone = isMark(place + 1) || DirectionVocabulary.PREPOSITIONS.contains(word(place + 1));
        return DirectionVocabulary.COMPARATIVES.containsKey(word)
                && !Set.of("eller", "og", "end").contains(word(place - 1))
                && (alone
                        || word.equals("flere")
                        || word.equals("færre")
                        || DirectionVocabulary.GAPS.contains(word(place + 1)));
    }

    /** Which way a comparative or a place goes. */
    Way comparative(int place) {
        Way way = DirectionVocabulary.COMPARATIVES.get(word(place));
        return way == null ? DirectionVocabulary.PLACES.getOrDefault(word(place), Way.UP) : way;
    }

    /** Whether the comparative here compares the figure, and is not an ordinary word as in "mindre grupper". */
    boolean isComparison(int place, int reach) {
        boolean loose = DirectionVocabulary.LOOSE.contains(word(place));
        boolean alone = isMark(place + 1) || DirectionVocabulary.PREPOSITIONS.contains(word(place + 1));
        int end = find("end", place);
        int near = word(place).equals("mere") ? 1 : loose ? 3 : reach;
        boolean compared = end <= place + near && end < clauseEnd(place);
        boolean other = word(place - 1).equals("eller");
        boolean begins = place == 0
                && !DirectionVocabulary.SEVERAL.contains(word(1))
                && !loose
                && !word(place).equals("højere")
                && !word(place).equals("lavere");
        return compared || (other && alone) || begins || (isPredicate(place) && (alone || !loose));
    }

    boolean isPredicate(int place) {
        int at = place - 1;
        while (DirectionVocabulary.ADVERBS.contains(word(at)) && at > place - FILLED) {
            at--;
        }
        return DirectionVocabulary.COPULAS.contains(word(at));
    }
}
