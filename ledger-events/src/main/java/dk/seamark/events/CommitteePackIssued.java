package dk.seamark.events;

import java.util.List;

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
        List<Rendering> renderings)
        implements ReportingEvent {

    /** Copies the list. */
    public CommitteePackIssued {
        renderings = List.copyOf(renderings);
    }
}
