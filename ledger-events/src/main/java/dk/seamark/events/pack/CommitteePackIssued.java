package dk.seamark.events.pack;

import dk.seamark.events.ReportingEvent;
import dk.seamark.events.wire.WireType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack was issued: from now on its bytes never change.
 *
 * @param municipality the municipality's key
 * @param planId the plan it follows up
 * @param period the period it tells of
 * @param number which pack it is of this plan and period, from 1
 * @param position the ledger position up to which it knows the record
 * @param stateHash SHA-256 of the canonical state of the plan and its policy at that position, 64 lower-case
 *     hexadecimal digits
 * @param templateVersion the version of the pack's template
 * @param rendererVersion the version of what turned it into pages
 * @param ruleVersion the version of the rules that judged it
 * @param renderings its forms, each with its digest
 * @param withheld what its public edition does not show; null if it was issued before there was one, when
 *     everything was public
 * @param reason why it was issued in the place of the pack before it, in Danish; null if it is the first, or was
 *     issued before anybody had to say
 * @param unapproved why it was issued although texts of tracks were not approved or lacked recommendations, in Danish;
 *     null if none, or it was issued before anybody had to say
 * @param confirmed how many places in its texts looked like personal data and were confirmed to be none, from 1; null
 *     if none did. The words themselves could be tried out from a digest
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
        implements ReportingEvent {

    /** Copies the list. */
    public CommitteePackIssued {
        renderings = List.copyOf(renderings);
    }
}
