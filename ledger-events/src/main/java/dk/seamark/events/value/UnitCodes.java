package dk.seamark.events.value;

import dk.seamark.events.wire.CodeReader;
import dk.seamark.events.wire.Coded;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the codes of units. */
public final class UnitCodes implements CodeReader {

    /** Words that a plan gives to a unit of its own: 1 to 60 letters, digits and a few signs, no space at the ends. */
    private static final String WORD = "(?! )[A-Za-z0-9ÆØÅæøåÄÖäöÉéÜü .()&+²³-]{1,60}(?<! )";

    private static final String NUMBER = "-?[0-9]{1,6}(?:\\.[0-9]{1,3})?";
    private static final int LONGEST = 300;

    private static final Pattern RATE = Pattern.compile("per (10{2,5}) (" + WORD + ")/(" + WORD + ")");
    private static final Pattern MONEY =
            Pattern.compile("((?:thousand |million )?DKK)(?: in ((?:19|20|21)[0-9]{2}) prices)?");
    private static final Pattern INDEX = Pattern.compile("index ((?:19|20|21)[0-9]{2})=100");
    private static final Pattern SCORE = Pattern.compile("score (" + NUMBER + ") to (" + NUMBER + ")");
    private static final Pattern OWN =
            Pattern.compile("own-(count|amount) (" + WORD + "),(" + WORD + ")/(" + WORD + "),(" + WORD + ")");
    private static final Pattern WORDS = Pattern.compile(WORD);

    private static final Map<String, Unit> FIXED = new HashMap<>();

    static {
        Stream.of(PlainUnit.values(), Score.National.values(), TimeSpan.values(), PhysicalUnit.values())
                .flatMap(Arrays::stream)
                .forEach(unit -> FIXED.put(unit.code(), unit));
    }

    /** A reader; it has no state. */
    public UnitCodes() {}

    @Override
    public Optional<? extends Coded> read(String code) {
        return find(code);
    }

    static Optional<Unit> find(String code) {
        Unit fixed = FIXED.get(code);
        if (fixed != null || code.length() > LONGEST) {
            return Optional.ofNullable(fixed);
        }
        try {
            // One spelling for each unit, so that two are the same if their codes are.
            return made(code).filter(unit -> unit.code().equals(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Unit> made(String code) {
        Matcher rate = RATE.matcher(code);
        if (rate.matches()) {
            return Optional.of(new Rate(Integer.parseInt(rate.group(1)), rate.group(2), rate.group(3)));
        }
        Matcher money = MONEY.matcher(code);
        if (money.matches()) {
            Integer year = money.group(2) == null ? null : Integer.valueOf(money.group(2));
            return Coded.of(Money.Scale.class, money.group(1)).map(scale -> new Money(scale, year));
        }
        Matcher index = INDEX.matcher(code);
        if (index.matches()) {
            return Optional.of(new IndexNumber(Integer.parseInt(index.group(1))));
        }
        Matcher score = SCORE.matcher(code);
        if (score.matches()) {
            return Optional.of(new Score.OnScale(new BigDecimal(score.group(1)), new BigDecimal(score.group(2))));
        }
        Matcher own = OWN.matcher(code);
        return own.matches()
                ? Optional.of(new OwnUnit(
                        own.group(1).equals("count"), own.group(2), own.group(3), own.group(4), own.group(5)))
                : Optional.empty();
    }

    static void requireWord(String word) {
        if (!WORDS.matcher(word).matches()) {
            throw new IllegalArgumentException("No word of a unit: " + word);
        }
    }

    static void requireYear(int year) {
        if (year < 1900 || year > 2199) {
            throw new IllegalArgumentException("No year of a unit: " + year);
        }
    }
}
