package dk.seamark.reporting.publish.issuepack;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.reporting.publish.RenderedPack;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Issue this pack.
 *
 * @param pack what is to be said of it, with the number that it bears on its pages
 * @param renderings its forms
 * @param among how many packs of the plan, of any period, it takes account of
 */
public record IssuePack(CommitteePackIssued pack, List<RenderedPack> renderings, int among) {

    /** Copies the list. */
    public IssuePack {
        renderings = List.copyOf(renderings);
    }

    /** The stream that the command goes to. */
    @TargetAggregateIdentifier
    public String stream() {
        return pack.municipality() + "/plans/" + pack.planId() + "/packs/" + pack.period();
    }

    /**
     * What happens if it is issued after pack number {@code last}.
     *
     * @throws Refusal 409 if the number on its pages is not the next one
     */
    public CommitteePackIssued decide(int last) {
        if (pack.number() != last + 1) {
            throw Refusal.conflict("pack-number-taken", Integer.toString(pack.number()));
        }
        return pack;
    }
}
