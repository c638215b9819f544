package dk.seamark.events.policy;

import dk.seamark.events.PolicyServiceEvent;

/** An event about a policy: it is entered, sent into hearing, adopted, or superseded by another. */
public sealed interface PolicyLifecycleEvent extends PolicyServiceEvent
        permits PolicyEntered, PolicyHearingOpened, PolicyAdopted, PolicySuperseded {

    /** The policy, unique in the municipality. */
    String policyId();
}
