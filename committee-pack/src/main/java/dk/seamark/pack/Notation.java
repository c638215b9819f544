package dk.seamark.pack;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.value.Fraction;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.Unit;
import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import dk.seamark.words.UnitWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The notation of numbers, dates and periods in a language.
 *
 * @param language the language
 */
record Notation(Language language) {

    /** More decimals can be recorded than anybody reads; the data hold all of them. */
    private static final int MOST_DECIMALS = 6;

    /** {@code 1. januar 2025}, {@code 1 January 2025}. */
    String date(LocalDate date) {
        return switch (language) {
            case DANISH -> Danish.date(date);
            case ENGLISH -> English.date(date);
        };
    }

    /** {@code 2024}; {@code 1. halvår 2024}, {@code first half of 2024}; {@code 1. kvartal 2024}. */
    String period(String period) {
        ReportingPeriod read = ReportingPeriod.parse(period);
        return switch (read.part()) {
            case YEAR -> period;
            case FIRST_HALF -> PackWords.say(language, "period.first-half", read.year());
            case SECOND_HALF -> PackWords.say(language, "period.second-half", read.year());
            case FIRST_QUARTER -> PackWords.say(language, "period.first-quarter", read.year());
            case SECOND_QUARTER -> PackWords.say(language, "period.second-quarter", read.year());
            case THIRD_QUARTER -> PackWords.say(language, "period.third-quarter", read.year());
            case FOURTH_QUARTER -> PackWords.say(language, "period.fourth-quarter", read.year());
        };
    }

    /** {@code 1.234}, {@code 1,234}. */
    String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** {@code 1.234,5}, {@code 1,234.5}, rounded half up to this many decimals. */
    String number(BigDecimal value, int decimals) {
        return switch (language) {
            case DANISH -> Danish.number(value, decimals);
            case ENGLISH -> English.number(value, decimals);
        };
    }

    /** A share: {@code 61 %}, {@code 61%}. */
    String percent(BigDecimal value, int decimals) {
        return number(value, decimals)
                + switch (language) {
                    case DANISH -> Danish.NBSP + "%";
                    case ENGLISH -> "%";
                };
    }

    /** A value of a component with its unit, and with all of its decimals. */
    String exact(BigDecimal value, ComponentDefinition component) {
        return exact(value, component.unit(), component.decimals());
    }

    /**
     * A number of a component with its unit: exact if it is a decimal number; else, as where it follows from shares of
     * counts, rounded half up to two decimals more than the component's.
     */
    String exact(Fraction number, ComponentDefinition component) {
        boolean isDecimal = number.denominator().compareTo(BigDecimal.ONE) == 0;
        return exact(
                isDecimal ? number.decimal() : number.rounded(component.decimals() + 2, RoundingMode.HALF_UP),
                component);
    }

    /** A value with its unit, with its decimals but at least this many; rounded only beyond the sixth of them. */
    String exact(BigDecimal value, Unit unit, int leastDecimals) {
        return value(
                value,
                unit,
                Math.max(
                        leastDecimals,
                        Math.min(MOST_DECIMALS, value.stripTrailingZeros().scale())));
    }

    /** A value with its unit: {@code 61 %}, {@code 1,4 karakterpoint}, {@code ja}. */
    String value(BigDecimal value, Unit unit, int decimals) {
        if (unit == Score.National.GRADE_POINTS) {
            // In the plural also of one, as in every pack that was issued.
            return number(value, decimals) + Danish.NBSP + PackWords.say(language, "unit.grade-points");
        }
        LocalizedText number = new LocalizedText(Danish.number(value, decimals), English.number(value, decimals));
        return UnitWords.amount(unit, value, number).in(language);
    }
}
