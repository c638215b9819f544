package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;

/** The target is described and reported on in words; no figure judges it. */
@Kind("qualitative")
public record Qualitative() implements Unjudged {

    @Override
    public Verdict judge(Evidence evidence) {
        return new Verdict.Qualitative();
    }
}
