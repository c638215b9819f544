package dk.seamark.events.erasure;

import dk.seamark.events.wire.Coded;

/** From when the time is counted for which a text may be kept. */
public enum RetentionStart implements Coded {

    /**
     * From the last day of the plan that it belongs to, as the plan is amended; where it was amended to end earlier,
     * from the day of that event if that is later.
     */
    PLAN_END("plan-end"),

    /**
     * From the Danish date on which it was handed in, or from the last day of the period that it is about if that is
     * later; for a draft, from when it was saved last; for why a text was to be erased or why a rule is as it is, from
     * when the request was decided or the rule ended.
     */
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
