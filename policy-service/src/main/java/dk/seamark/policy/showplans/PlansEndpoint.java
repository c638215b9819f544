package dk.seamark.policy.showplans;

import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.Texts;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanState;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the plans of the caller's municipality. */
@RestController
final class PlansEndpoint {

    private final PolicyHistory history;
    private final Texts texts;

    PlansEndpoint(PolicyHistory history, Texts texts) {
        this.history = history;
        this.texts = texts;
    }

    @GetMapping("/api/{municipality}/plans")
    List<PlanLine> list(Caller caller) {
        return history.plans(caller.municipality()).stream()
                .flatMap(address -> line(address).stream())
                .toList();
    }

    /** Empty for a plan that was thrown away. */
    private Optional<PlanLine> line(PlanAddress address) {
        PlanState state = history.plan(address);
        return state.entered() == null ? Optional.empty() : Optional.of(PlanLine.of(address, state));
    }

    @GetMapping("/api/{municipality}/plans/{planId}")
    PlanView show(Caller caller, @PathVariable String planId) {
        PlanAddress address = PlanAddress.of(caller.municipality(), planId);
        return PlanView.of(
                address, history.plan(address), reason -> texts.find(caller.municipality(), reason.textId()));
    }
}
