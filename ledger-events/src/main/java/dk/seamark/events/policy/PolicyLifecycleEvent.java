package dk.seamark.events.policy;

import dk.seamark.events.PolicyServiceEvent;
import dk.seamark.events.value.Reason;

/** An event about a policy: it is entered, sent into hearing, adopted, or superseded by another. */
public sealed interface PolicyLifecycleEvent extends PolicyServiceEvent
        permits PolicyEntered, PolicyHearingOpened, PolicyAdopted, PolicySuperseded {

    /** The policy, unique in the municipality. */
    String policyId();

    @Override
    default Reason why() {
        return Reason.NONE;
    }
}
