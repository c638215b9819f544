package dk.seamark.events.pack;

import dk.seamark.events.wire.WireType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack was issued: from now on its bytes never change.
 *
 * @param municipality the municipality's key
 * @param planId the plan that it follows up
 * @param period the period that it reports on
 * @param number the number of the pack among those of this plan and period, from 1
 * @param position the ledger position up to which the record was read
 * @param stateHash SHA-256 of the canonical state of the plan and its policy at that position, 64 lower-case
 *     hexadecimal digits
 * @param templateVersion the version of the pack's template
 * @param rendererVersion the version of the renderer
 * @param ruleVersion the version of the target rules
 * @param renderings its renderings, each with its digest
 * @param withheld what its public edition does not show; null if the pack was issued before public editions existed,
 *     when everything was public
 * @param reason why it replaces the pack before it, in Danish; null if it is the first, or was issued before a reason
 *     was required
 * @param unapproved why it was issued although texts of tracks were not approved or lacked recommendations, in Danish;
 *     null if there were none, or it was issued before a reason was required
 * @param confirmed how many places in its texts looked like personal data and were confirmed to be none, from 1; null
 *     if there were none. Only the number is stored, as the words could be guessed from a digest of them
 */
@WireType(name = "reporting.committee-pack-issued")
public record CommitteePackIssued(
        String municipality,
        String planId,
        String period,
        int number,
        long position,
        String stateHash,
        String templateVersion,
        String rendererVersion,
        String ruleVersion,
        List<Rendering> renderings,
        @Nullable Withheld withheld,
        @Nullable String reason,
        @Nullable String unapproved,
        @Nullable Integer confirmed)
        implements PackEvent {

    /** Copies the list. */
    public CommitteePackIssued {
        renderings = List.copyOf(renderings);
    }
}
