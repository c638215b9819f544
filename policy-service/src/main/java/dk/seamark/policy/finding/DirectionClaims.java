package dk.seamark.policy.finding;

import dk.seamark.events.rule.Way;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was read of a sentence so far, with what denies it and whether it is said of the figure. */
final class DirectionClaims {

    /** A title's word and one of the sentence are the same thing if this many letters are. */
    private static final int STEM = 5;

    private final Sentence sentence;
    private final Set<String> topics;
    private final List<DirectionClaim> claims = new ArrayList<>();

    DirectionClaims(Sentence sentence, List<Token> titles) {
        this.sentence = sentence;
        boolean turned = titles.stream().map(Token::text).anyMatch(DirectionClaims::turns);
        this.topics = turned
                ? Set.of()
                : titles.stream()
                        .map(Token::text)
                        .filter(word -> word.length() >= STEM)
                        .map(word -> word.substring(0, STEM))
                        .collect(Collectors.toSet());
    }

    /** Of "unge med lavere fravær" a falling figure is not the same as a falling absence. */
    private static boolean turns(String word) {
        return DirectionVocabulary.COMPARATIVES.containsKey(word) || DirectionVocabulary.TURNING.contains(word);
    }

    List<DirectionClaim> list() {
        return List.copyOf(claims);
    }

    /** A piece from {@code start} until {@code end} goes this way, unless something denies it. */
    void add(int start, int end, Way way, @Nullable BigDecimal number, boolean sure) {
        int denial = sentence.denial(start);
        if (denial < 0 && sentence.deniesFurtherOn(start)) {
            return;
        }
        boolean main = sentence.isMain(start) && isOfFigure(start);
        claims.add(new DirectionClaim(
                denial < 0 ? way : opposite(way),
                number,
                sure,
                main,
                sentence.clause(start),
                sentence.words(denial < 0 ? start : denial, end)));
    }

    /** Whether the figure is named before this place, in the same clause: "andelen falder". */
    private boolean isOfFigure(int start) {
        boolean attribute =
                DirectionVocabulary.COMPARATIVES.containsKey(sentence.word(start)) && !sentence.isPredicate(start);
        return !attribute && IntStream.range(sentence.clauseStart(start), start).anyMatch(this::isSubject);
    }

    /** "Andelen falder", and not "for 75 % af deltagerne falder blodtrykket". */
    private boolean isSubject(int place) {
        return DirectionVocabulary.FIGURES.contains(sentence.word(place))
                || (isTopic(sentence.word(place)) && !DirectionVocabulary.OF.contains(sentence.word(place - 1)));
    }

    /** Whether the word is what the figure is called, or a word for any figure. */
    boolean isTopic(String word) {
        return DirectionVocabulary.FIGURES.contains(word)
                || (word.length() >= STEM && topics.contains(word.substring(0, STEM)));
    }

    static Way opposite(Way way) {
        return switch (way) {
            case UP -> Way.DOWN;
            case DOWN -> Way.UP;
        };
    }
}
