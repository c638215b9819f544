package dk.seamark.events.erasure;

import dk.seamark.events.wire.Coded;

/** From when the time is counted for which a text may be kept. */
public enum RetentionStart implements Coded {

    /** From the last day of the plan that it belongs to, as the plan is amended. */
    PLAN_END("plan-end"),

    /** From the Danish date on which it was handed in; for a draft, on which it was saved last. */
    TEXT_DATE("text-date");

    private final String code;

    RetentionStart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
