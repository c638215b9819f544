package dk.seamark.policy.plan;

import dk.seamark.events.value.Decision;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.time.LocalDate;

/** Rules for every decision in the ledger. */
public final class Decisions {

    private Decisions() {}

    /** Throws a {@link Refusal} (422) naming {@code field} if the decision lies after {@code today}. */
    public static void refuseFuture(Decision decision, String field, LocalDate today) {
        if (decision.decidedOn().isAfter(today)) {
            throw Refusal.invalid(Violation.of(field, "date-in-future", today.toString()));
        }
    }
}
