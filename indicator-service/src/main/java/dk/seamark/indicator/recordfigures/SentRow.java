package dk.seamark.indicator.recordfigures;

import dk.seamark.indicator.request.FigureForm;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was sent; a field that was left out is null.
 *
 * @param indicator the indicator's id
 * @param component the component's id
 * @param series whose figure it is; the municipality's own if it is left out
 * @param period the period that it describes
 * @param missing the code for why there is no figure; then the row has none
 * @param corrects the UUID of the measurement that the row corrects or confirms
 * @param reason the code for why it is corrected
 * @param explanation why it is corrected or missing, in words
 * @param note a remark on a new figure
 */
public record SentRow(
        @Nullable String indicator,
        @Nullable String component,
        @Nullable String series,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String measuredOn,
        @Nullable String source,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Boolean example,
        @Nullable String status,
        FigureForm.@Nullable LinkSent link,
        @Nullable String note,
        @Nullable String missing,
        @Nullable String corrects,
        @Nullable String reason,
        @Nullable String explanation) {

    FigureForm.Sent figure() {
        return new FigureForm.Sent(value, unit, measuredOn, source, numerator, denominator, example, status, link);
    }
}
