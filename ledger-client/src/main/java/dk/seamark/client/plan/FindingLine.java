package dk.seamark.client.plan;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something in a plan that is worth a second look.
 *
 * @param id its id, by which it is acknowledged
 * @param code what kind of finding it is, {@code reading-open}
 * @param severity {@code blocking}: the plan must be mended; {@code warning}: mended or acknowledged; {@code note}
 * @param item where in the plan: {@code tracks/bolig}
 * @param da the finding in Danish
 * @param en the finding in English
 * @param acknowledged whether it was acknowledged, here or before
 * @param reasonRef the reference of the reason; null unless it was acknowledged
 * @param reason why it is left as it is; null unless it was acknowledged, and once that text is erased
 */
public record FindingLine(
        String id,
        String code,
        String severity,
        String item,
        String da,
        String en,
        boolean acknowledged,
        @Nullable JsonNode reasonRef,
        @Nullable String reason) {

    /** Whether somebody must acknowledge it before the plan goes on. */
    public boolean isWarning() {
        return severity.equals("warning");
    }
}
