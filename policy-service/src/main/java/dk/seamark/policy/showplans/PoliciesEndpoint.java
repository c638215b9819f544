package dk.seamark.policy.showplans;

import dk.seamark.events.PolicyEntered;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.plan.PolicyAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the caller's municipality its policies. */
@RestController
final class PoliciesEndpoint {

    private final PolicyHistory history;

    PoliciesEndpoint(PolicyHistory history) {
        this.history = history;
    }

    @GetMapping("/api/{municipality}/policies")
    List<PolicyEntered> list(Caller caller) {
        return history.policies(caller.municipality()).stream()
                .map(history::policy)
                .flatMap(Optional::stream)
                .toList();
    }

    @GetMapping("/api/{municipality}/policies/{policyId}")
    PolicyEntered show(Caller caller, @PathVariable String policyId) {
        return history.policy(PolicyAddress.of(caller.municipality(), policyId))
                .orElseThrow(() -> Refusal.notFound("policy-unknown"));
    }
}
