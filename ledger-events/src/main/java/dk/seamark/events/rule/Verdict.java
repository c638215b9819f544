package dk.seamark.events.rule;

import dk.seamark.events.wire.Coded;
import dk.seamark.events.wire.Kind;

/** The outcome of a target. There is no default, and a verdict never claims more than the evidence supports. */
public sealed interface Verdict permits Judgement, Verdict.NoTarget, Verdict.Qualitative {

    /**
     * There is nothing to fulfil for the date.
     *
     * @param cause why
     */
    @Kind("no-target")
    record NoTarget(Cause cause) implements Verdict {

        /** Why there is nothing to fulfil. */
        public enum Cause implements Coded {

            /** The plan sets no target: it says "-", or names no such date. */
            NOT_SET("not-set"),

            /** The target holds "if relevant", and it was decided that it is not. */
            NOT_RELEVANT("not-relevant"),

            /** The indicator is not measured each year, and not in this one. */
            BETWEEN_ROUNDS("between-rounds");

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

    /** The target is reported on in words; no figure judges it. */
    @Kind("qualitative")
    record Qualitative() implements Verdict {}
}
