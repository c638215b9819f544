package dk.seamark.standing;

import dk.seamark.events.wire.Coded;

/**
 * How an event can contradict the record before it. The services that publish events refuse such
 * commands; should one come all the same, it changes nothing and everybody can see it.
 */
public enum Contradiction implements Coded {

    /** It names another municipality than the ledger it stands in. */
    OTHER_MUNICIPALITY("other-municipality"),

    /** It names a policy that nobody entered. */
    UNKNOWN_POLICY("unknown-policy"),

    /** It brings a text, a hearing or an adoption after the policy was adopted. */
    POLICY_ADOPTED("policy-adopted"),

    /** It brings a text with another number than the next, or is about a text that is not the last. */
    TEXT_OUT_OF_TURN("text-out-of-turn"),

    /** It puts another policy in the place of one that was never adopted. */
    POLICY_NOT_ADOPTED("policy-not-adopted"),

    /** It puts another policy in the place of one that has a successor. */
    POLICY_SUPERSEDED("policy-superseded"),

    /** It names a successor that is not another adopted policy. */
    NO_SUCCESSOR("no-successor"),

    /** It names a plan that nobody drafted. */
    UNKNOWN_PLAN("unknown-plan"),

    /** It drafts a plan that is there already. */
    PLAN_EXISTS("plan-exists"),

    /** It changes a plan that is approved, by other means than a decision. */
    PLAN_APPROVED("plan-approved"),

    /** It revises a target of a plan that is not approved. */
    PLAN_NOT_APPROVED("plan-not-approved"),

    /** It acknowledges a finding that was acknowledged already. */
    FINDING_ACKNOWLEDGED("finding-acknowledged"),

    /** It names a track that the plan does not have. */
    UNKNOWN_TRACK("unknown-track"),

    /** It takes out a track that still has indicators. */
    TRACK_HAS_INDICATORS("track-has-indicators"),

    /** It names an indicator that the plan does not have. */
    UNKNOWN_INDICATOR("unknown-indicator"),

    /** It names a component that the indicator does not have. */
    UNKNOWN_COMPONENT("unknown-component"),

    /** It names a target that the plan does not set. */
    UNKNOWN_TARGET("unknown-target"),

    /** Its period is no year of four digits from 1990 to 2199, or its date lies in none. */
    NO_PERIOD("no-period"),

    /** It brings a figure, or says why there is none, where a figure stands. */
    FIGURE_STANDS("figure-stands"),

    /** It corrects or withdraws a measurement that is not the slot's current one. */
    NOT_CURRENT("not-current"),

    /** It is a hand-in out of turn, or one while another waits or is approved. */
    HAND_IN_OUT_OF_TURN("hand-in-out-of-turn"),

    /** It returns, approves or withdraws a hand-in that is not there to be. */
    NO_SUCH_HAND_IN("no-such-hand-in"),

    /** It issues a pack with another number than the next. */
    PACK_OUT_OF_TURN("pack-out-of-turn");

    private final String code;

    Contradiction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
