package dk.seamark.events.plan;

import dk.seamark.events.value.ReportingPeriod;

/**
 * A municipality that was merged into this one, and the issued pack from which a series of its figures is carried on.
 * Log, position and digest commit to one history of the predecessor, which anybody can hold the pack's bundle against.
 *
 * @param municipality its key
 * @param name its name, as the plan owner wrote it
 * @param planId the plan of the pack
 * @param indicatorId the indicator in that plan
 * @param componentId the component of that indicator
 * @param period the period that the pack reports on, as {@link ReportingPeriod#toString()}
 * @param number the number of the pack among those of its plan and period, from 1
 * @param issuedAt the position in its ledger of the event that issued the pack
 * @param sha256 SHA-256 of the {@code pack.json} that the figures were read from, 64 lower-case hexadecimal digits
 * @param verifierKey the key of its log (C2SP signed-note), which the plan owner trusts
 * @param logSize the size of its log in leaves when that was verified
 * @param logRoot the root of its log at that size, in Base64, as in a checkpoint
 */
public record Predecessor(
        String municipality,
        String name,
        String planId,
        String indicatorId,
        String componentId,
        String period,
        int number,
        long issuedAt,
        String sha256,
        String verifierKey,
        long logSize,
        String logRoot) {}
