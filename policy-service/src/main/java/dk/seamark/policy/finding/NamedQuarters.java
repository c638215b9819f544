package dk.seamark.policy.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads where words name a quarter of a group: "den bedste fjerdedel", "de 25 % bedste", "øverste kvartil", "de 25 % af
 * kommunerne, der har lavest fravær". The 25 in them is the group's, and no figure's; that of "mindst 25 % af de bedste"
 * is a figure's.
 */
final class NamedQuarters {

    private static final BigDecimal PERCENT_OF_A_GROUP = new BigDecimal(25);

    private static final Set<String> PERCENT = Set.of("%", "procent", "pct");

    /** Words that say which quarter it is. */
    private static final Map<String, Side> SIDES = sides();

    /** What stands between the side and the quarter: "de bedst placerede 25 %". */
    private static final Set<String> PLACED = Set.of("placerede", "stillede", "præsterende", "klarede");

    /** Words before which a quarter is one of a group's: "de 25 %", "den fjerdedel". */
    private static final Set<String> POINTING = Set.of("de", "den");

    /** The quarter below the first quartile, and the one above the third. */
    private static final Set<String> NUMBERED = Set.of("første", "fjerde", "1", "4");

    private final Sentence sentence;

    private NamedQuarters(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Which quarter is named. */
    enum Side {
        BEST,
        WORST,
        /** The highest or the lowest, which is the best of one figure and the worst of another. */
        EITHER,
        /** A quarter of people, of whom the figure is: "de 25 % af eleverne, der har størst fravær". */
        OF_PEOPLE
    }

    /**
     * A quarter that is named.
     *
     * @param side which one it is
     * @param start the place of the first of the words that name it
     * @param end the place behind the last of them
     * @param words the words, in small letters
     */
    record Quarter(Side side, int start, int end, String words) {

        boolean covers(int place) {
            return start <= place && place < end;
        }
    }

    private static Map<String, Side> sides() {
        Map<Side, String> words = Map.of(
                Side.BEST,
                "bedst bedste øverste top",
                Side.WORST,
                "dårligst dårligste ringest ringeste værst værste nederste bund",
                Side.EITHER,
                "højest højeste lavest laveste flest fleste færrest færreste størst største mindst mindste");
        return words.entrySet().stream()
                .flatMap(side -> Stream.of(side.getValue().split(" ")).map(word -> Map.entry(word, side.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The quarters that a text names, in its order. */
    static List<Quarter> in(List<Token> tokens) {
        NamedQuarters quarters = new NamedQuarters(new Sentence(tokens));
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(place -> quarters.at(place).stream())
                .toList();
    }

    private Optional<Quarter> at(int place) {
        int end = place + length(place);
        return end == place
                ? Optional.empty()
                : before(place, end)
                        .or(() -> behind(place, end))
                        .or(() -> numbered(place, end))
                        .or(() -> pointedAt(place, end));
    }

    /** How many words say "a quarter" at a place; 0 if none does. */
    private int length(int place) {
        if (Set.of("fjerdedel", "kvartil").contains(sentence.word(place))) {
            return 1;
        }
        boolean percent = sentence.number(place)
                        .filter(number -> number.compareTo(PERCENT_OF_A_GROUP) == 0)
                        .isPresent()
                && PERCENT.contains(sentence.word(place + 1));
        return percent ? 2 : 0;
    }

    /** "Den bedste fjerdedel", "de bedst placerede 25 %"; "mindst 25 %" is a bound. */
    private Optional<Quarter> before(int start, int end) {
        int side = PLACED.contains(sentence.word(start - 1)) ? start - 2 : start - 1;
        return DirectionVocabulary.BOUNDS.containsKey(sentence.word(side))
                ? Optional.empty()
                : side(side).map(named -> quarter(named, side, end));
    }

    /** "De 25 % bedste". */
    private Optional<Quarter> behind(int start, int end) {
        return side(end).map(named -> quarter(named, start, end + 1));
    }

    /** "Første kvartil". */
    private Optional<Quarter> numbered(int start, int end) {
        return sentence.word(start).equals("kvartil") && NUMBERED.contains(sentence.word(start - 1))
                ? Optional.of(quarter(Side.EITHER, start - 1, end))
                : Optional.empty();
    }

    /** "De 25 % af kommunerne, der har lavest fravær". */
    private Optional<Quarter> pointedAt(int start, int end) {
        if (!POINTING.contains(sentence.word(start - 1))) {
            return Optional.empty();
        }
        OptionalInt told = IntStream.range(end, sentence.find(".", end))
                .filter(place -> side(place).isPresent())
                .findFirst();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        boolean ofMunicipalities = IntStream.range(end, told.getAsInt())
                .anyMatch(place -> sentence.word(place).startsWith("kommun"));
        Side named = ofMunicipalities ? side(told.getAsInt()).orElse(Side.EITHER) : Side.OF_PEOPLE;
        return Optional.of(quarter(named, start, told.getAsInt() + 1));
    }

    private Quarter quarter(Side side, int start, int end) {
        return new Quarter(side, start, end, sentence.words(start, end));
    }

    private Optional<Side> side(int place) {
        return Optional.ofNullable(SIDES.get(sentence.word(place)));
    }
}
