package dk.seamark.reporting.publish;

import dk.seamark.events.pack.Rendering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issued pack as it is listed.
 *
 * @param planId the plan it follows up
 * @param period the period it tells of
 * @param number which pack it is of this plan and period, from 1
 * @param position the ledger position up to which it knows the record
 * @param reason why it was issued in the place of the one before it; null if it is the first, or nobody said
 * @param supersededBy the number of the pack that was issued in its place; null if it is the latest
 * @param renderings its forms
 */
public record IssuedPack(
        String planId,
        String period,
        int number,
        long position,
        @Nullable String reason,
        @Nullable Integer supersededBy,
        List<Rendering> renderings) {

    /** The pack with only those forms that are for the public. */
    public IssuedPack forPublic() {
        return new IssuedPack(
                planId,
                period,
                number,
                position,
                reason,
                supersededBy,
                renderings.stream()
                        .filter(rendering -> rendering.format().startsWith(Audience.PUBLIC.prefix()))
                        .toList());
    }
}
