package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;

/** The plan sets no target for the date: it says "-". */
@Kind("no-target")
public record NoTarget() implements Unjudged {

    @Override
    public Verdict judge(Evidence evidence) {
        return new Verdict.NoTarget(Verdict.NoTarget.Cause.NOT_SET);
    }
}
