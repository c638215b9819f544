package dk.seamark.reporting.publish;

import dk.seamark.events.pack.Rendering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issued pack in a list.
 *
 * @param planId the plan that it follows up
 * @param period the period that it reports on
 * @param number the number of the pack among those of this plan and period, from 1
 * @param position the ledger position up to which the record was read
 * @param reason why it replaced the one before it; null if it is the first, or no reason was recorded
 * @param supersededBy the number of the pack that replaced it; null if it is the latest
 * @param erasedTexts how many of its texts were erased since, so that its renderings are redacted; null if none was
 * @param renderings its renderings, as they are kept now
 */
public record IssuedPack(
        String planId,
        String period,
        int number,
        long position,
        @Nullable String reason,
        @Nullable Integer supersededBy,
        @Nullable Integer erasedTexts,
        List<Rendering> renderings) {

    /** The pack with only its public renderings. */
    public IssuedPack forPublic() {
        return new IssuedPack(
                planId,
                period,
                number,
                position,
                reason,
                supersededBy,
                erasedTexts,
                renderings.stream()
                        .filter(rendering -> rendering.format().startsWith(Audience.PUBLIC.prefix()))
                        .toList());
    }
}
