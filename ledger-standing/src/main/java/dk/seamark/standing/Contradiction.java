package dk.seamark.standing;

import dk.seamark.events.wire.Coded;

/**
 * How an event can contradict the record before it. The publishing services refuse commands that would lead to one;
 * should such an event appear nevertheless, it changes nothing and is reported as an {@link Anomaly}.
 */
public enum Contradiction implements Coded {

    /** It names another municipality than the ledger it stands in. */
    OTHER_MUNICIPALITY("other-municipality"),

    /** It names a policy that nobody entered. */
    UNKNOWN_POLICY("unknown-policy"),

    /** It brings a text, a hearing or an adoption after the policy was adopted. */
    POLICY_ADOPTED("policy-adopted"),

    /** It brings a text whose number is not the next, or is about a text that is not the latest. */
    TEXT_OUT_OF_TURN("text-out-of-turn"),

    /** It supersedes a policy that was never adopted. */
    POLICY_NOT_ADOPTED("policy-not-adopted"),

    /** It supersedes a policy that already has a successor. */
    POLICY_SUPERSEDED("policy-superseded"),

    /** It names a successor that is not another adopted policy. */
    NO_SUCCESSOR("no-successor"),

    /** It names a plan that nobody drafted. */
    UNKNOWN_PLAN("unknown-plan"),

    /** It drafts a plan that already exists. */
    PLAN_EXISTS("plan-exists"),

    /** It changes an approved plan by an event that only drafts allow. */
    PLAN_APPROVED("plan-approved"),

    /** It revises a target of a plan that is not approved. */
    PLAN_NOT_APPROVED("plan-not-approved"),

    /** It amends what the plan does not have, or adds what it has already. */
    AMENDMENT_UNFIT("amendment-unfit"),

    /** It acknowledges a finding that was acknowledged already. */
    FINDING_ACKNOWLEDGED("finding-acknowledged"),

    /** It names a track that the plan does not have. */
    UNKNOWN_TRACK("unknown-track"),

    /** It removes a track that still has indicators. */
    TRACK_HAS_INDICATORS("track-has-indicators"),

    /** It names an indicator that the plan does not have. */
    UNKNOWN_INDICATOR("unknown-indicator"),

    /** It names a component that the indicator does not have. */
    UNKNOWN_COMPONENT("unknown-component"),

    /** It names a target that the plan does not set. */
    UNKNOWN_TARGET("unknown-target"),

    /** Its period is not a reporting period of the years 1990 to 2199, or its date lies in none. */
    NO_PERIOD("no-period"),

    /** It records a figure, or declares it missing, in a slot that has a current figure. */
    FIGURE_STANDS("figure-stands"),

    /** It corrects, confirms or withdraws a measurement that is not the slot's current one. */
    NOT_CURRENT("not-current"),

    /** It confirms a figure that is final already. */
    NOT_PROVISIONAL("not-provisional"),

    /** It is a submission whose number is not the next, or follows one that is awaiting approval or approved. */
    HAND_IN_OUT_OF_TURN("hand-in-out-of-turn"),

    /** It returns, approves or withdraws a submission that is not in the required state. */
    NO_SUCH_HAND_IN("no-such-hand-in"),

    /** It issues a pack whose number is not the next. */
    PACK_OUT_OF_TURN("pack-out-of-turn"),

    /** It leaves a record out of account that can be read, that there is not, or that is left out already. */
    NOT_UNREADABLE("not-unreadable");

    private final String code;

    Contradiction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
