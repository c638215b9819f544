package dk.seamark.policy.history;

import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.plan.PlanId;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.retention.RetainedTexts;
import dk.seamark.policy.plan.PlanAddress;
import java.time.LocalDate;
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

    @Override
    public Optional<LocalDate> planEnd(Municipality municipality, String planId) {
        return history.lastDay(new PlanAddress(municipality, new PlanId(planId)));
    }
}
