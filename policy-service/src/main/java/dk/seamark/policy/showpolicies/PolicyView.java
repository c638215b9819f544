package dk.seamark.policy.showpolicies;

import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyHearingOpened;
import dk.seamark.events.policy.PolicySuperseded;
import dk.seamark.events.value.Decision;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyDocument;
import dk.seamark.policy.lifecycle.PolicyState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The current state of a policy.
 *
 * @param policyId the policy
 * @param status "draft", "in-hearing" until the end of the hearing's last day, "adopted" until its successor is in
 *     force, or "superseded"
 * @param version the number of its current text, from 1
 * @param text that text, in the form in which it is entered; entering it again changes nothing
 * @param hearing its latest hearing, of this text or an earlier one; null if there was none
 * @param adoption the decision that adopted it; null until then
 * @param succession its successor, whose date may be in the future; null if there is none
 */
record PolicyView(
        String policyId,
        String status,
        int version,
        PolicyDocument text,
        @Nullable HearingView hearing,
        @Nullable Decision adoption,
        @Nullable SuccessionView succession) {

    /**
     * A hearing.
     *
     * @param version the number of the text in hearing
     * @param opensOn its first Danish calendar date
     * @param closesOn its last Danish calendar date
     * @param decision who sent it into hearing
     */
    record HearingView(int version, LocalDate opensOn, LocalDate closesOn, Decision decision) {

        private static HearingView of(PolicyHearingOpened hearing) {
            return new HearingView(hearing.version(), hearing.opensOn(), hearing.closesOn(), hearing.decision());
        }
    }

    /**
     * The successor of a policy.
     *
     * @param successor the successor's id
     * @param since the Danish calendar date from which the successor is in force
     */
    record SuccessionView(String successor, LocalDate since) {

        private static SuccessionView of(PolicySuperseded superseded) {
            return new SuccessionView(superseded.successorId(), superseded.since());
        }
    }

    static PolicyView of(PolicyAddress address, PolicyState state, LocalDate today) {
        PolicyEntered current = state.currentOrRefuse();
        return new PolicyView(
                address.policyId().key(),
                status(state, today),
                current.version(),
                PolicyDocument.of(current.text()),
                state.written().lastHearing().map(HearingView::of).orElse(null),
                state.adoption().map(PolicyAdopted::decision).orElse(null),
                state instanceof PolicyState.Superseded superseded ? SuccessionView.of(superseded.succession()) : null);
    }

    private static String status(PolicyState state, LocalDate today) {
        return switch (state) {
            case PolicyState.None none -> throw new IllegalStateException("There is no policy to show");
            case PolicyState.Draft draft -> "draft";
            case PolicyState.InHearing heard -> heard.isOpen(today) ? "in-hearing" : "draft";
            case PolicyState.Adopted adopted -> "adopted";
            case PolicyState.Superseded superseded -> state.hasGivenWay(today) ? "superseded" : "adopted";
        };
    }
}
