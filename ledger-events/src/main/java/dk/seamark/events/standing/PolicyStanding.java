package dk.seamark.events.standing;

import dk.seamark.events.policy.PolicyText;
import java.time.LocalDate;

/**
 * The status of a policy.
 *
 * @param policyId the policy, unique in the municipality
 * @param version the number of its text among the policy's texts, from 1
 * @param text its text
 * @param status how far it has come
 */
public record PolicyStanding(String policyId, int version, PolicyText text, PolicyStatus status) {

    /** Whether it covers this calendar year, or covered a part of it before it was superseded. */
    public boolean isFor(int year) {
        boolean gone = status instanceof PolicyStatus.Superseded superseded
                && !superseded.since().isAfter(LocalDate.of(year, 1, 1));
        return text.isFor(year) && !gone;
    }
}
