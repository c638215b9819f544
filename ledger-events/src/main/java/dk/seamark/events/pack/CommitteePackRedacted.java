package dk.seamark.events.pack;

import dk.seamark.events.wire.WireType;
import java.util.List;

/**
 * Renderings of an issued pack held texts that are erased, and others without these texts have taken their place. The
 * digests of the first ones stay in {@link CommitteePackIssued}.
 *
 * @param municipality the municipality's key
 * @param planId the plan that the pack follows up
 * @param period the period that it reports on
 * @param number the number of the pack among those of this plan and period, from 1
 * @param erased the ids of all texts that the pack showed and that are erased by now, in order
 * @param templateVersion the version of the template that the new renderings are made with
 * @param rendererVersion the version of the renderer
 * @param ruleVersion the version of the target rules
 * @param renderings all its renderings as they are kept from now on, each with its digest
 */
@WireType(name = "reporting.committee-pack-redacted")
public record CommitteePackRedacted(
        String municipality,
        String planId,
        String period,
        int number,
        List<String> erased,
        String templateVersion,
        String rendererVersion,
        String ruleVersion,
        List<Rendering> renderings)
        implements PackEvent {

    /** Copies the lists. */
    public CommitteePackRedacted {
        erased = List.copyOf(erased);
        renderings = List.copyOf(renderings);
    }
}
