package dk.seamark.events.report;

import dk.seamark.events.value.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * What a track report recommends for one of the policy's focus areas, or that it recommends nothing for it.
 *
 * @param focusAreaId the focus area, one of the policy's
 * @param text the recommendation; null where the report states that there is none for the focus area
 */
public record Recommendation(String focusAreaId, @Nullable TextRef text) {}
