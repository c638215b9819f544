package dk.seamark.events.policy;

import dk.seamark.events.PolicyServiceEvent;

/** What happens to a policy: it is written, heard, adopted, and in the end another takes its place. */
public sealed interface PolicyLifecycleEvent extends PolicyServiceEvent
        permits PolicyEntered, PolicyHearingOpened, PolicyAdopted, PolicySuperseded {

    /** The policy, unique in the municipality. */
    String policyId();
}
