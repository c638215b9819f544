package dk.seamark.reporting.publish.redactpack;

import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.reporting.publish.RedactionStream;
import dk.seamark.reporting.publish.RenderedPack;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Put these renderings in the place of a pack's.
 *
 * @param pack the event
 * @param renderings the renderings, without the erased texts
 */
public record RedactPack(CommitteePackRedacted pack, List<RenderedPack> renderings) {

    /** Copies the list. */
    public RedactPack {
        renderings = List.copyOf(renderings);
    }

    /** The stream of the aggregate that handles the command. */
    @TargetAggregateIdentifier
    public String stream() {
        return RedactionStream.of(pack.municipality(), pack.planId(), pack.period(), pack.number());
    }

    /**
     * The event that the command leads to.
     *
     * @param before the ids of the texts that the pack lacks already
     * @throws Refusal 409 if the pack lacks these texts already
     */
    public CommitteePackRedacted decide(List<String> before) {
        if (before.containsAll(pack.erased())) {
            throw Refusal.conflict("pack-redacted");
        }
        return pack;
    }
}
