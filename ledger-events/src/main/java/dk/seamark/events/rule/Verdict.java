package dk.seamark.events.rule;

import dk.seamark.events.wire.Coded;
import dk.seamark.events.wire.Kind;

/** What there is to say of a target. Never a default, and never more than the evidence carries. */
public sealed interface Verdict permits Judgement, Verdict.NoTarget, Verdict.Qualitative {

    /**
     * There is nothing to fulfil for the date.
     *
     * @param cause why not
     */
    @Kind("no-target")
    record NoTarget(Cause cause) implements Verdict {

        /** Why there is nothing to fulfil. */
        public enum Cause implements Coded {

            /** The plan sets no target: it says "-", or names no such date. */
            NOT_SET("not-set"),

            /** The target holds "if relevant", and it was decided that it is not. */
            NOT_RELEVANT("not-relevant");

            private final String code;

            Cause(String code) {
                this.code = code;
            }

            @Override
            public String code() {
                return code;
            }
        }
    }

    /** The target is told of in words; no figure judges it. */
    @Kind("qualitative")
    record Qualitative() implements Verdict {}
}
