package dk.seamark.policy.finding;

import java.math.BigDecimal;

/** A piece of a plan's words. */
sealed interface Token {

    /** As it is written, in small letters. */
    String text();

    /**
     * A word, or a number that only names a thing by its form: "25-64-årige", "9.", "1.1.2025".
     *
     * @param text the word in small letters, without the point of an abbreviation
     */
    record Word(String text) implements Token {}

    /**
     * A number in digits.
     *
     * @param text as it is written
     * @param value its value
     */
    record Digits(String text, BigDecimal value) implements Token {}

    /**
     * A character between words, such as a comma.
     *
     * @param text the character
     */
    record Mark(String text) implements Token {}
}
