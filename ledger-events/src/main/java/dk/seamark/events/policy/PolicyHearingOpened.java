package dk.seamark.events.policy;

import dk.seamark.events.value.Decision;
import dk.seamark.events.wire.WireType;
import java.time.LocalDate;

/**
 * A draft was sent into hearing. Its text cannot be changed until the hearing is over.
 *
 * @param municipality the municipality's key
 * @param policyId the policy
 * @param version the number of the text in hearing
 * @param opensOn the Danish calendar date from which answers are accepted
 * @param closesOn the last Danish calendar date on which answers are accepted, not before {@code opensOn}
 * @param decision who sent it into hearing, when, in which case
 */
@WireType(name = "policy.policy-hearing-opened")
public record PolicyHearingOpened(
        String municipality, String policyId, int version, LocalDate opensOn, LocalDate closesOn, Decision decision)
        implements PolicyLifecycleEvent {}
