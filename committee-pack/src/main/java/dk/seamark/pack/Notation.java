package dk.seamark.pack;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.value.Fraction;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Unit;
import dk.seamark.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The notation of numbers, dates and periods in a language.
 *
 * @param language the language
 */
record Notation(Language language) {

    /** {@code 1. januar 2025}, {@code 1 January 2025}. */
    String date(LocalDate date) {
        return switch (language) {
            case DANISH -> Danish.date(date);
            case ENGLISH -> English.date(date);
        };
    }

    /** {@code 2024}; {@code 1. halvår 2024}, {@code first half of 2024}. */
    String period(String period) {
        ReportingPeriod read = ReportingPeriod.parse(period);
        return switch (read.part()) {
            case YEAR -> period;
            case FIRST_HALF -> PackWords.say(language, "period.first-half", read.year());
            case SECOND_HALF -> PackWords.say(language, "period.second-half", read.year());
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

    /** A value with its unit, with all of its decimals but at least this many; never rounded. */
    String exact(BigDecimal value, Unit unit, int leastDecimals) {
        return value(
                value, unit, Math.max(leastDecimals, value.stripTrailingZeros().scale()));
    }

    /** A value with its unit: {@code 61 %}, {@code 1,4 karakterpoint}, {@code ja}. */
    String value(BigDecimal value, Unit unit, int decimals) {
        return switch (unit) {
            case COUNT, WELLBEING_SCORE -> number(value, decimals);
            case PERCENT -> percent(value, decimals);
            case GRADE_POINTS -> number(value, decimals) + Danish.NBSP + PackWords.say(language, "unit.grade-points");
            case YES_NO -> value.signum() == 0 ? PackWords.say(language, "no") : PackWords.say(language, "yes");
        };
    }
}
