package dk.seamark.client.plan;

import dk.seamark.client.shared.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A plan as it is now, with its history.
 *
 * @param planId its id
 * @param status as of {@link PlanLine}
 * @param approval the decision that approved it; null of a draft
 * @param document the plan in the form in which it is entered, with all changes in it
 * @param revisions the revisions of its targets, in order
 * @param readings the decisions on what it leaves open, in order
 * @param amendments its amendments, in order
 * @param findings what is worth a second look, in the plan's order
 */
public record PlanView(
        String planId,
        String status,
        @Nullable Decision approval,
        JsonNode document,
        JsonNode revisions,
        JsonNode readings,
        JsonNode amendments,
        List<FindingLine> findings) {

    /** Copies the list. */
    public PlanView {
        findings = List.copyOf(findings);
    }
}
