package dk.seamark.events.standing;

import dk.seamark.events.policy.PolicyText;
import java.time.LocalDate;

/**
 * A policy as it stands.
 *
 * @param policyId the policy, unique in the municipality
 * @param version the number of its text among the policy's texts, from 1
 * @param text what it says
 * @param status how far it has come
 */
public record PolicyStanding(String policyId, int version, PolicyText text, PolicyStatus status) {

    /** Whether it is for this calendar year, or for a part of it before another took its place. */
    public boolean isFor(int year) {
        boolean gone = status instanceof PolicyStatus.Superseded superseded
                && !superseded.since().isAfter(LocalDate.of(year, 1, 1));
        return text.isFor(year) && !gone;
    }
}
