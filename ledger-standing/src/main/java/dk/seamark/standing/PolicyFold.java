package dk.seamark.standing;

import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyHearingOpened;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.policy.PolicySuperseded;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.PolicyStatus;
import dk.seamark.events.standing.PolicyStatus.Adopted;
import dk.seamark.events.standing.PolicyStatus.Draft;
import dk.seamark.events.standing.PolicyStatus.InHearing;
import dk.seamark.events.standing.PolicyStatus.Superseded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds the policies of a municipality. An adopted text does not change; before that a new text makes the policy a
 * draft again, even while it is in hearing, as the fold has no clock to tell whether the hearing is over.
 */
final class PolicyFold {

    private final StateTree tree;
    private final SortedMap<String, PolicyStanding> policies = new TreeMap<>();

    PolicyFold(StateTree tree) {
        this.tree = tree;
    }

    /** A policy; empty if the ledger has none of that id. */
    Optional<PolicyStanding> find(String policyId) {
        return Optional.ofNullable(policies.get(policyId));
    }

    /** The policies that cover this calendar year, by id. */
    List<PolicyStanding> of(int year) {
        return policies.values().stream().filter(policy -> policy.isFor(year)).toList();
    }

    /** Folds an event; returns how it contradicts the record, or null if it does not. */
    @Nullable
    Contradiction fold(PolicyLifecycleEvent event) {
        return switch (event) {
            case PolicyEntered entered -> entered(entered);
            case PolicyHearingOpened opened ->
                forText(
                        opened.policyId(),
                        opened.version(),
                        new InHearing(opened.opensOn(), opened.closesOn(), opened.decision()));
            case PolicyAdopted adopted ->
                forText(adopted.policyId(), adopted.version(), new Adopted(adopted.decision()));
            case PolicySuperseded superseded -> superseded(superseded);
        };
    }

    private @Nullable Contradiction entered(PolicyEntered event) {
        PolicyStanding before = policies.get(event.policyId());
        if (before != null && isSettled(before)) {
            return Contradiction.POLICY_ADOPTED;
        }
        if (event.version() != (before == null ? 0 : before.version()) + 1) {
            return Contradiction.TEXT_OUT_OF_TURN;
        }
        tree.put(event, "policies", event.policyId(), "text");
        return put(standing(event, new Draft()));
    }

    /** Sets the next status of a policy that is not adopted yet, if {@code version} is its latest text. */
    private @Nullable Contradiction forText(String policyId, int version, PolicyStatus next) {
        PolicyStanding before = policies.get(policyId);
        if (before == null) {
            return Contradiction.UNKNOWN_POLICY;
        }
        if (isSettled(before)) {
            return Contradiction.POLICY_ADOPTED;
        }
        return version == before.version() ? put(before, next) : Contradiction.TEXT_OUT_OF_TURN;
    }

    private @Nullable Contradiction superseded(PolicySuperseded event) {
        PolicyStanding before = policies.get(event.policyId());
        if (before == null) {
            return Contradiction.UNKNOWN_POLICY;
        }
        return switch (before.status()) {
            case Draft draft -> Contradiction.POLICY_NOT_ADOPTED;
            case InHearing heard -> Contradiction.POLICY_NOT_ADOPTED;
            case Superseded already -> Contradiction.POLICY_SUPERSEDED;
            case Adopted adopted ->
                isSuccessor(event.successorId(), event.policyId())
                        ? put(before, new Superseded(adopted.decision(), event.successorId(), event.since()))
                        : Contradiction.NO_SUCCESSOR;
        };
    }

    private boolean isSuccessor(String successorId, String policyId) {
        PolicyStanding successor = policies.get(successorId);
        return successor != null && !successorId.equals(policyId) && isSettled(successor);
    }

    private static boolean isSettled(PolicyStanding policy) {
        return switch (policy.status()) {
            case Draft draft -> false;
            case InHearing heard -> false;
            case Adopted adopted -> true;
            case Superseded superseded -> true;
        };
    }

    /** Restores policies from their facts, two for each policy. */
    void restore(List<? extends KeptFact> facts) {
        Map<String, PolicyStatus> statuses = new HashMap<>();
        for (KeptFact fact : facts) {
            if (fact.path().kind().equals("status")) {
                statuses.put(fact.path().owner(), fact.as(PolicyStatus.class));
            }
        }
        for (KeptFact fact : facts) {
            if (fact.path().kind().equals("text")) {
                PolicyEntered text = fact.as(PolicyEntered.class);
                PolicyStatus status = Objects.requireNonNull(statuses.get(text.policyId()), "status");
                policies.put(text.policyId(), standing(text, status));
            }
        }
    }

    private static PolicyStanding standing(PolicyEntered text, PolicyStatus status) {
        return new PolicyStanding(text.policyId(), text.version(), text.text(), status);
    }

    private @Nullable Contradiction put(PolicyStanding before, PolicyStatus next) {
        return put(new PolicyStanding(before.policyId(), before.version(), before.text(), next));
    }

    private @Nullable Contradiction put(PolicyStanding policy) {
        policies.put(policy.policyId(), policy);
        tree.put(policy.status(), "policies", policy.policyId(), "status");
        return null;
    }
}
