package dk.seamark.events.rule;

import dk.seamark.events.Kind;

/** What there is to say of a target. Never a default, and never more than the evidence carries. */
public sealed interface Verdict permits Judgement, Verdict.NoTarget, Verdict.Qualitative {

    /** The plan sets no target for the date, or it was decided that it is not relevant. */
    @Kind("no-target")
    record NoTarget() implements Verdict {}

    /** The target is told of in words; no figure judges it. */
    @Kind("qualitative")
    record Qualitative() implements Verdict {}
}
