package dk.seamark.indicator.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is sent and drafted; null for what was left out.
 *
 * @param text how the track's goals were worked with
 * @param activities the activities
 * @param attendance how many took part over the period
 */
public record ReportBody(
        @Nullable String text,
        @Nullable List<@Nullable ActivityBody> activities,
        @Nullable BigDecimal attendance) {

    /**
     * An activity as it is sent and drafted.
     *
     * @param description what was done, with examples
     * @param heldOn a date as in ISO 8601
     * @param attendance how many took part
     */
    public record ActivityBody(
            @Nullable String description,
            @Nullable String heldOn,
            @Nullable BigDecimal attendance) {}
}
