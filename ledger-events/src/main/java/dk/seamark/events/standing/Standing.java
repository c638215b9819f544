package dk.seamark.events.standing;

import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.value.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status of a plan for a period, as the ledger held it at a position.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param terms the terms of the plan as a whole
 * @param policy the status, at the position, of the policy that the plan implements; null if the ledger has no policy
 *     of that id
 * @param approval the decision that approved the plan; null while it is a draft
 * @param period the judged period, as {@code ReportingPeriod.toString()}
 * @param position the ledger position up to which the record was read, from 0
 * @param stateHash SHA-256 of the canonical state of the plan and its policy at that position, 64 lower-case
 *     hexadecimal digits: the hash of the whole ledger's state if it held nothing else
 * @param tracks the plan's tracks, by number
 * @param dismissed the unreadable records that might have affected it and were left out of account, by position
 * @param amendments every amendment of the plan at that position, in order; null if there is none
 */
public record Standing(
        String municipality,
        String planId,
        PlanTerms terms,
        @Nullable PolicyStanding policy,
        @Nullable Decision approval,
        String period,
        long position,
        String stateHash,
        List<TrackStanding> tracks,
        List<DismissedRecord> dismissed,
        @Nullable List<AmendmentStanding> amendments) {

    /** Copies the lists. */
    public Standing {
        tracks = List.copyOf(tracks);
        dismissed = List.copyOf(dismissed);
        amendments = amendments == null ? null : List.copyOf(amendments);
    }

    /** The amendments of the plan; empty if there are none. */
    public List<AmendmentStanding> itsAmendments() {
        return amendments == null ? List.of() : amendments;
    }
}
