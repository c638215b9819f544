package dk.seamark.reporting.record.period;

import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.ReportingPeriod.Part;
import dk.seamark.standing.Anomaly;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.UnreadableRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the ledger held about all policies and plans of a calendar year at a position.
 *
 * @param position the ledger position up to which the record was read
 * @param stateHash SHA-256 of the canonical state of these policies and plans at that position
 * @param policies the policies that cover the year, by id
 * @param standings the standing of each plan: a yearly plan's for the year, a half-yearly or quarterly plan's for each
 *     of its halves or quarters; by plan, then period
 * @param settled whether the same request will always resolve to this position
 * @param incomplete the unreadable records that may affect the year
 * @param anomalies the events of the municipality that contradicted the record before them
 */
public record PlansSnapshot(
        long position,
        String stateHash,
        List<PolicyStanding> policies,
        List<Standing> standings,
        boolean settled,
        List<UnreadableRecord> incomplete,
        List<Anomaly> anomalies) {

    /** The plans that are followed up on in a calendar year or in a part of it. */
    static Set<String> plansOf(LedgerFold fold, ReportingPeriod year) {
        return periods(year).flatMap(period -> fold.plansOf(period).stream()).collect(Collectors.toSet());
    }

    private static Stream<ReportingPeriod> periods(ReportingPeriod year) {
        return Arrays.stream(Part.values()).map(part -> new ReportingPeriod(year.year(), part));
    }

    static PlansSnapshot of(LedgerFold fold, ReportingPeriod year, boolean settled) {
        List<PolicyStanding> policies = fold.policiesOf(year.year());
        List<Standing> standings = periods(year)
                .flatMap(period -> fold.plansOf(period).stream().flatMap(plan -> fold.standing(plan, period).stream()))
                .sorted(Comparator.comparing(Standing::planId))
                .toList();
        return new PlansSnapshot(
                fold.position(),
                fold.stateHashOf(
                        plansOf(fold, year),
                        policies.stream().map(PolicyStanding::policyId).collect(Collectors.toSet())),
                policies,
                standings,
                settled,
                fold.unread(year),
                fold.anomalies());
    }
}
