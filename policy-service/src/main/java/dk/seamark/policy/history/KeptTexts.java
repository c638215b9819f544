package dk.seamark.policy.history;

import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.plan.PlanId;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.retention.RetainedTexts;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanState;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The texts that this service keeps: why something was decided about a plan. */
@Component
final class KeptTexts implements RetainedTexts {

    private final PolicyHistory history;

    KeptTexts(PolicyHistory history) {
        this.history = history;
    }

    @Override
    public Set<TextKind> kinds() {
        return EnumSet.of(TextKind.DECISION, TextKind.ERASURE_REASON);
    }

    /** Empty for a plan that was thrown away. */
    @Override
    public Optional<LocalDate> planEnd(Municipality municipality, String planId) {
        PlanState plan = history.plan(new PlanAddress(municipality, new PlanId(planId)));
        return plan.entered() == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(plan.known().terms().lastYear(), Month.DECEMBER, 31));
    }
}
