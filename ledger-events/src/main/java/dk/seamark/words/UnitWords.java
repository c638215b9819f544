package dk.seamark.words;

import dk.seamark.events.value.IndexNumber;
import dk.seamark.events.value.Money;
import dk.seamark.events.value.OwnUnit;
import dk.seamark.events.value.PhysicalUnit;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Rate;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.TimeSpan;
import dk.seamark.events.value.Unit;
import dk.seamark.text.Catalogue;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;

/** What a unit is called by itself, and behind a number. */
public final class UnitWords {

    private static final Catalogue CATALOGUE = Catalogue.beside(UnitWords.class, "units");

    private UnitWords() {}

    /** What the figures of a chart or a column are in: {@code procent}, {@code pr. 1.000 borgere}. */
    public static LocalizedText name(Unit unit) {
        return switch (unit) {
            case PlainUnit plain -> say("name." + plain.code());
            case Score.National national -> say("name." + national.code());
            case Score.OnScale scale -> say("name.score", number(scale.least()), number(scale.most()));
            case Rate rate -> say("name.rate", thousands(rate.per()), words(rate));
            case Money money -> say("name.money", say(key("name.", money)), prices(money));
            case TimeSpan span -> say("name.duration." + span.ucum());
            case IndexNumber index -> say("name.index", index.base());
            case PhysicalUnit physical -> say(key("name.", physical), physical.symbol());
            case OwnUnit own -> new LocalizedText(own.manyDanish(), own.manyEnglish());
        };
    }

    /**
     * A value with its unit: {@code 61,75 %}, {@code 1 dag}, {@code 3,5 mio. kr.}.
     *
     * @param value decides between yes and no, and between one and several
     * @param number the value as it is to be written
     */
    public static LocalizedText amount(Unit unit, BigDecimal value, LocalizedText number) {
        boolean one = value.abs().compareTo(BigDecimal.ONE) == 0;
        return switch (unit) {
            case PlainUnit.COUNT, PlainUnit.RATIO -> number;
            case PlainUnit.PERCENT, PlainUnit.PERCENT_CHANGE -> say("percent", number);
            case PlainUnit.YES_NO -> value.signum() == 0 ? say("no") : say("yes");
            case Score.National.GRADE_POINTS ->
                value.compareTo(BigDecimal.ONE) == 0 ? say("grade-point", number) : say("grade-points", number);
            case Score.National.WELLBEING_SCORE -> number;
            case Score.OnScale scale -> number;
            case Rate rate -> say("rate", number, thousands(rate.per()), words(rate));
            case Money money -> say(key("", money), number);
            case TimeSpan span -> say((one ? "one." : "many.") + span.ucum(), number);
            case IndexNumber index -> number;
            case PhysicalUnit physical -> say("quantity", number, physical.symbol());
            case OwnUnit own -> say("quantity", number, one ? one(own) : many(own));
        };
    }

    /** The size of a difference between two values: percentages differ by percentage points. */
    public static LocalizedText difference(Unit unit, BigDecimal size, LocalizedText number) {
        return unit.isInPercent() ? percentagePoints(size, number) : amount(unit, size, number);
    }

    private static LocalizedText percentagePoints(BigDecimal size, LocalizedText number) {
        return size.compareTo(BigDecimal.ONE) == 0 ? say("percentage-point", number) : say("percentage-points", number);
    }

    private static LocalizedText words(Rate rate) {
        return new LocalizedText(rate.ofDanish(), rate.ofEnglish());
    }

    private static LocalizedText one(OwnUnit own) {
        return new LocalizedText(own.oneDanish(), own.oneEnglish());
    }

    private static LocalizedText many(OwnUnit own) {
        return new LocalizedText(own.manyDanish(), own.manyEnglish());
    }

    private static LocalizedText prices(Money money) {
        Integer year = money.pricesOf();
        return year == null ? say("prices-of-the-year") : say("prices-of", year);
    }

    private static String key(String before, Money money) {
        return before
                + switch (money.scale()) {
                    case ONE -> "dkk";
                    case THOUSAND -> "thousand-dkk";
                    case MILLION -> "million-dkk";
                };
    }

    private static String key(String before, PhysicalUnit unit) {
        return before
                + switch (unit) {
                    case GRAM -> "gram";
                    case KILOGRAM -> "kilogram";
                    case TONNE -> "tonne";
                    case KILOGRAM_CO2E, TONNE_CO2E -> "co2e";
                    case KILOWATT_HOUR, MEGAWATT_HOUR, GIGAWATT_HOUR, GIGAJOULE -> "energy";
                    case METRE -> "metre";
                    case KILOMETRE -> "kilometre";
                    case SQUARE_METRE -> "square-metre";
                    case HECTARE -> "hectare";
                    case LITRE -> "litre";
                    case CUBIC_METRE -> "cubic-metre";
                };
    }

    private static LocalizedText thousands(int per) {
        String digits = Integer.toString(per);
        int at = digits.length() - 3;
        return at <= 0
                ? LocalizedText.same(digits)
                : new LocalizedText(
                        digits.substring(0, at) + "." + digits.substring(at),
                        digits.substring(0, at) + "," + digits.substring(at));
    }

    private static LocalizedText number(BigDecimal value) {
        String plain = value.toPlainString().replace('-', '−');
        return new LocalizedText(plain.replace('.', ','), plain);
    }

    private static LocalizedText say(String key, Object... parts) {
        return CATALOGUE.say(key, parts);
    }
}
