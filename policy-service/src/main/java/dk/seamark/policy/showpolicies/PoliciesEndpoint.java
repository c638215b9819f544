package dk.seamark.policy.showpolicies;

import dk.seamark.events.policy.PolicyText;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.time.Today;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyDocument;
import dk.seamark.policy.lifecycle.PolicyState;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the policies of the caller's municipality. */
@RestController
final class PoliciesEndpoint {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final PolicyHistory history;
    private final Today today;

    PoliciesEndpoint(PolicyHistory history, Today today) {
        this.history = history;
        this.today = today;
    }

    @GetMapping("/api/{municipality}/policies")
    List<PolicyView> list(Caller caller) {
        return history.policies(caller.municipality()).stream()
                .map(address -> PolicyView.of(address, history.policy(address), today.date()))
                .toList();
    }

    @GetMapping("/api/{municipality}/policies/{policyId}")
    PolicyView show(Caller caller, @PathVariable String policyId) {
        PolicyAddress address = PolicyAddress.of(caller.municipality(), policyId);
        return PolicyView.of(address, history.policy(address), today.date());
    }

    @GetMapping("/api/{municipality}/policies/{policyId}/versions/{version}")
    VersionView show(Caller caller, @PathVariable String policyId, @PathVariable String version) {
        PolicyAddress address = PolicyAddress.of(caller.municipality(), policyId);
        PolicyState state = history.policy(address);
        state.currentOrRefuse();
        if (!NUMBER.matcher(version).matches()) {
            throw unknown();
        }
        int number = Integer.parseInt(version);
        PolicyText text = state.written().version(number).orElseThrow(PoliciesEndpoint::unknown);
        return new VersionView(policyId, number, PolicyDocument.of(text));
    }

    private static Refusal unknown() {
        return Refusal.notFound("policy-version-unknown");
    }
}
