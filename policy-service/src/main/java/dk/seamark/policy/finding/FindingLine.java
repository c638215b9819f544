package dk.seamark.policy.finding;

import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanState;
import java.util.List;

/**
 * A finding as it is told to whoever enters a plan.
 *
 * @param id which finding it is; it is acknowledged by this
 * @param code what kind of finding it is
 * @param severity how much it matters
 * @param item where: {@code indicators/trivsel}
 * @param da the finding in Danish
 * @param en the finding in English
 * @param acknowledged whether it was read and left as it is
 */
public record FindingLine(
        String id, FindingCode code, Severity severity, String item, String da, String en, boolean acknowledged) {

    /** The findings of this content, in its order, with what was acknowledged of the plan so far. */
    public static List<FindingLine> of(PlanContent content, PlanState state) {
        return Findings.of(content).stream()
                .map(finding -> new FindingLine(
                        finding.id(),
                        finding.code(),
                        finding.severity(),
                        finding.item(),
                        finding.da(),
                        finding.en(),
                        state.acknowledged().containsKey(finding.id())))
                .toList();
    }
}
