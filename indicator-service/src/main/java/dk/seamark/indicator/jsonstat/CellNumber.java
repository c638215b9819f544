package dk.seamark.indicator.jsonstat;

import dk.seamark.indicator.figure.Numbers;
import dk.seamark.indicator.jsonstat.JsonStatException.Flaw;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** The number of a cell. */
final class CellNumber {

    private CellNumber() {}

    /**
     * The number without an exponent. Scale and precision are looked at first, so that nothing is computed with
     * {@code 1e999999999}.
     */
    static BigDecimal of(JsonNode value) throws JsonStatException {
        BigDecimal number = value.decimalValue();
        if (number.scale() < 0 && number.scale() >= -Numbers.DIGITS) {
            number = number.setScale(0);
        }
        if (!Numbers.bounded(number)) {
            throw new JsonStatException(Flaw.TOO_LARGE, "a number of too many digits");
        }
        return number;
    }
}
