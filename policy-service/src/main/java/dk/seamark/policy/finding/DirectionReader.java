package dk.seamark.policy.finding;

import dk.seamark.events.rule.Way;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pieces of a sentence that say a direction, from the left. It knows bounds ("højst 5 %", "ikke under 40"),
 * deviations from a level ("max 5 % lavere", "10 eller flere"), comparisons ("flere end året før") and changes ("falder
 * til højst 5 %", "en stigning på 2 %"), and the words that deny them. Subordinate clauses and parentheses are passed
 * over, as they are about something else.
 */
final class DirectionReader {

    /** How far from "stiger" its number may stand, in tokens. */
    private static final int REACH = 10;

    /** How far from "flere" its "end" may stand, in tokens. */
    private static final int COMPARED = 10;

    private final Sentence sentence;
    private final List<BigDecimal> ruled;
    private final DirectionClaims claims;

    private DirectionReader(List<Token> tokens, List<Token> titles, List<BigDecimal> ruled) {
        this.sentence = new Sentence(tokens);
        this.ruled = ruled;
        this.claims = new DirectionClaims(sentence, titles);
    }

    /** The pieces of a sentence that say a direction; {@code titles} say what the figure is called. */
    static List<DirectionClaim> read(List<Token> tokens, List<Token> titles, List<BigDecimal> ruled) {
        DirectionReader reader = new DirectionReader(tokens, titles, ruled);
        int at = 0;
        while (at < tokens.size()) {
            at = reader.readFrom(at);
        }
        return reader.claims.list();
    }

    /** The tokens of one clause, as claims count them. */
    static List<Token> clause(List<Token> tokens, int clause) {
        Sentence sentence = new Sentence(tokens);
        return IntStream.range(0, tokens.size())
                .filter(place -> sentence.clause(place) == clause)
                .mapToObj(tokens::get)
                .toList();
    }

    /** Reads what begins at this place; the place behind it. */
    private int readFrom(int at) {
        if (sentence.skipsFrom(at)) {
            return sentence.clauseEnd(at);
        }
        if (sentence.word(at).equals("(") && !saysRuled(at)) {
            return sentence.find(")", at);
        }
        if (sentence.word(at).equals("ikke") && sentence.word(at + 1).equals("mindst")) {
            return at + 2;
        }
        return superlative(at)
                .or(() -> bound(at))
                .or(() -> place(at))
                .or(() -> change(at))
                .or(() -> comparison(at))
                .orElse(at + 1);
    }

    /** "Klager (højst 5)": what stands in a parenthesis is of use where it has the rule's number. */
    private boolean saysRuled(int at) {
        return IntStream.range(at, sentence.find(")", at)).anyMatch(place -> isNumber(place) && isRuled(place));
    }

    /** "Flest mulige", "mindst muligt". */
    private Optional<Integer> superlative(int at) {
        Way way = DirectionVocabulary.SUPERLATIVES.get(sentence.word(at));
        if (way == null || !sentence.word(at + 1).startsWith("mulig")) {
            return Optional.empty();
        }
        claim(at, at + 2, way, null);
        return Optional.of(at + 2);
    }

    /** "Højst 5 %", "mindst på niveau", "må højst stige med 2 %"; "flere end 10"; "overstiger 5". */
    private Optional<Integer> bound(int at) {
        Way way = DirectionVocabulary.BOUNDS.get(sentence.word(at));
        int next = at + 1;
        Way passing = DirectionVocabulary.PASSING.get(sentence.word(at));
        if (passing != null) {
            boolean denied = sentence.isDeniedBehind(at);
            way = denied ? DirectionClaims.opposite(passing) : passing;
            next = denied ? at + 2 : at + 1;
        }
        if (way == null && sentence.word(at + 1).equals("end")) {
            way = DirectionVocabulary.COMPARATIVES.get(sentence.word(at));
            next = at + 2;
        }
        if (way == null) {
            return Optional.empty();
        }
        next = sentence.skip(DirectionVocabulary.ABOUT, next, 3);
        if (isNumber(next)) {
            return Optional.of(quantity(at, next, way));
        }
        if (passing == null && !DirectionVocabulary.BOUNDS.containsKey(sentence.word(at))) {
            return Optional.empty();
        }
        if (sentence.isLevel(next) || DirectionVocabulary.LEVELS.contains(sentence.word(next))) {
            claim(at, next + 1, way, null);
            return Optional.of(next + 1);
        }
        Way changing = DirectionVocabulary.RISING_OR_FALLING.get(sentence.word(next));
        return changing == null
                ? Optional.empty()
                : Optional.of(changed(at, next, way == Way.UP ? changing : DirectionClaims.opposite(changing)));
    }

    /** "Over 5 %", "under landsgennemsnittet", "ned på 5 %", "op over 40". */
    private Optional<Integer> place(int at) {
        Way way = DirectionVocabulary.PLACES.get(sentence.word(at));
        Way heading = DirectionVocabulary.HEADING.get(sentence.word(at));
        int next = sentence.skip(Set.of("de", "ca", "omkring"), at + 1, 1);
        if (way != null && isNumber(next)) {
            return Optional.of(quantity(at, next, way));
        }
        if (way != null && sentence.isLevel(next)) {
            claim(at, next + 1, way, null);
            return Optional.of(next + 1);
        }
        if (heading == Way.UP && sentence.word(at + 1).equals("til")) {
            // "Op til 5 %" can be a change as well as a bound.
            return Optional.of(at + 3);
        }
        if (heading != null && Set.of("på", "til", "over", "under").contains(sentence.word(at + 1))) {
            int number = sentence.skip(DirectionVocabulary.BOUNDS.keySet(), at + 2, 1);
            if (isNumber(number)) {
                Way bound = DirectionVocabulary.BOUNDS.get(sentence.word(number - 1));
                int end = quantity(at, number, heading);
                if (bound != null && bound != heading) {
                    claim(at, end, bound, number(number));
                }
                return Optional.of(end);
            }
        }
        return heading == null && way == null && isNumber(at) ? Optional.of(quantity(at, at, null)) : Optional.empty();
    }

    /** A number with its bound and its deviation: "max 5 % lavere" is a bound from below. The place behind it. */
    private int quantity(int start, int number, @Nullable Way bound) {
        int end = sentence.skip(DirectionVocabulary.UNITS, number + 1, 1);
        if (sentence.isAge(number) || (sentence.isTime(number) && !isRuled(number))) {
            return end;
        }
        if (DirectionVocabulary.QUALITIES.contains(sentence.word(end))) {
            return end + 1;
        }
        int deviation = sentence.deviation(end);
        if (deviation > 0) {
            Way off = sentence.comparative(deviation);
            claim(start, deviation + 1, bound == Way.DOWN ? DirectionClaims.opposite(off) : off, numberOrLevel(number));
            return deviation + 1;
        }
        Optional<Integer> more = thereabouts(start, number, end);
        if (bound != null) {
            boolean year = StatedNumbers.isYear(sentence.tokens().get(number)) && !isRuled(number);
            if (year || !sentence.isPeople(number) || isRuled(number)) {
                claim(start, end, bound, year ? null : number(number));
            }
        }
        return more.orElse(end);
    }

    /** "10 eller flere", "40 % eller derover". */
    private Optional<Integer> thereabouts(int start, int number, int end) {
        int or = sentence.word(end).equals("eller") ? end : end + 1;
        if (!sentence.word(or).equals("eller")) {
            return Optional.empty();
        }
        Way way = DirectionVocabulary.THEREABOUTS.get(sentence.word(or + 1));
        if (way == null) {
            way = DirectionVocabulary.COMPARATIVES.get(sentence.word(or + 1));
        }
        if (way == null) {
            return Optional.empty();
        }
        claim(start, or + 2, way, number(number));
        return Optional.of(or + 2);
    }

    /** "Stiger", "nedbringe andelen", "er øget", "en stigning på 2 %". */
    private Optional<Integer> change(int at) {
        return ChangeWord.of(sentence, at, claims::isTopic).map(way -> changed(at, at, way));
    }

    /** A change with the number that it is about. The place behind it. */
    private int changed(int start, int verb, Way way) {
        StatedChange change = StatedChange.behind(sentence, verb, REACH);
        boolean denied = sentence.isDeniedBehind(verb);
        Way said = denied ? DirectionClaims.opposite(way) : way;
        BigDecimal number = change.number() < 0 ? null : number(change.number());
        if (change.number() < 0 || change.bound() == null) {
            claim(start, change.end(), said, number);
        } else if (change.by()) {
            boolean capped = change.bound() == Way.DOWN;
            claim(start, change.end(), capped ? DirectionClaims.opposite(said) : said, number);
        } else {
            claim(start, change.end(), said, number);
            if (change.bound() != way) {
                claim(start, change.end(), DirectionClaims.opposite(said), number);
            }
        }
        return change.end();
    }

    /** "Flere end året før", "er lavere", "på niveau eller højere". */
    private Optional<Integer> comparison(int at) {
        Way way = DirectionVocabulary.COMPARATIVES.get(sentence.word(at));
        if (way == null) {
            return Optional.empty();
        }
        claims.add(at, at + 1, way, null, sentence.isComparison(at, COMPARED));
        return Optional.of(at + 1);
    }

    private void claim(int start, int end, Way way, @Nullable BigDecimal number) {
        claims.add(start, end, way, number, true);
    }

    private boolean isNumber(int place) {
        return sentence.number(place).isPresent();
    }

    private BigDecimal number(int place) {
        return sentence.number(place).orElseThrow();
    }

    /** "5 % lavere end året før" compares, whatever the number, where the rule has none. */
    private @Nullable BigDecimal numberOrLevel(int place) {
        return ruled.isEmpty() ? null : number(place);
    }

    private boolean isRuled(int place) {
        return StatedNumbers.among(ruled, number(place));
    }
}
