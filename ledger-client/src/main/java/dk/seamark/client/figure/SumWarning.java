package dk.seamark.client.figure;

import java.math.BigDecimal;

/**
 * Figures do not add up as the plan says that they do.
 *
 * @param code {@code sum-differs}
 * @param total the component that is the sum
 * @param value the sum's figure, in its unit
 * @param sum what the parts come to, in the same unit
 * @param da the warning in Danish
 * @param en the warning in English
 */
public record SumWarning(String code, String total, BigDecimal value, BigDecimal sum, String da, String en) {}
