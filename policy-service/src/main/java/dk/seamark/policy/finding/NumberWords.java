package dk.seamark.policy.finding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The numbers that are written as words. "En" and "et" are not among them: they are articles far more often. */
final class NumberWords {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("syv", 7),
            Map.entry("otte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10),
            Map.entry("elleve", 11),
            Map.entry("tolv", 12),
            Map.entry("tretten", 13),
            Map.entry("fjorten", 14),
            Map.entry("femten", 15),
            Map.entry("seksten", 16),
            Map.entry("sytten", 17),
            Map.entry("atten", 18),
            Map.entry("nitten", 19),
            Map.entry("tyve", 20));

    /** In percent. */
    private static final int HALF = 50;

    private NumberWords() {}

    /** The number that a word says; "halvdelen" is 50 percent. Empty if it says none. */
    static Optional<BigDecimal> value(String word) {
        return isHalf(word)
                ? Optional.of(new BigDecimal(HALF))
                : Optional.ofNullable(WORDS.get(word)).map(BigDecimal::new);
    }

    /** Whether the word says a share rather than a count. */
    static boolean isHalf(String word) {
        return word.equals("halvdelen");
    }
}
