package dk.seamark.indicator.jsonstat;

import java.math.BigDecimal;

/** A cell of a table: a number, or none. Zero is a number. */
public sealed interface Cell {

    /**
     * A number.
     *
     * @param value as the source has it, with its decimals, in the unit of the table
     */
    record Value(BigDecimal value) implements Cell {}

    /**
     * No number.
     *
     * @param why why there is none
     */
    record Absent(Absence why) implements Cell {}
}
