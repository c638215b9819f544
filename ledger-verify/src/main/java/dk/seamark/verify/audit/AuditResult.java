package dk.seamark.verify.audit;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Step;
import java.util.List;
import java.util.OptionalLong;

/**
 * What came of reading a log.
 *
 * @param steps how each step went, in their order
 * @param subject which log it is, as far as that is known
 * @param firstLeaf the ledger position of the first leaf that is not as it must be; empty if none is
 */
public record AuditResult(List<Step> steps, LocalizedText subject, OptionalLong firstLeaf) {

    /** Copies the list. */
    public AuditResult {
        steps = List.copyOf(steps);
    }

    /** Whether all that was asked for was checked, and is as it must be. */
    public boolean isFine() {
        return steps.stream().allMatch(step -> step.outcome().isFine());
    }
}
