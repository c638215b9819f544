package dk.seamark.reporting.publish.issuepack;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.reporting.publish.RenderedPack;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Issue this pack.
 *
 * @param pack the event, with the number that is on the pack's pages
 * @param renderings its renderings
 * @param among how many packs of the plan, of any period, were taken into account
 * @param erasures how many texts of the municipality were erased before it was rendered
 */
public record IssuePack(CommitteePackIssued pack, List<RenderedPack> renderings, int among, int erasures) {

    /** Copies the list. */
    public IssuePack {
        renderings = List.copyOf(renderings);
    }

    /** The stream of the aggregate that handles the command. */
    @TargetAggregateIdentifier
    public String stream() {
        return pack.municipality() + "/plans/" + pack.planId() + "/packs/" + pack.period();
    }

    /**
     * The event that the command leads to, if the latest pack has the number {@code last}.
     *
     * @throws Refusal 409 if the number on the pages is not the next one
     */
    public CommitteePackIssued decide(int last) {
        if (pack.number() != last + 1) {
            throw Refusal.conflict("pack-number-taken", Integer.toString(pack.number()));
        }
        return pack;
    }
}
