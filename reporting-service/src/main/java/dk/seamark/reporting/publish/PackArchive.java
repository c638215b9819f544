package dk.seamark.reporting.publish;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.value.Municipality;
import dk.seamark.pack.render.PackFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The packs that were issued, as they were issued. */
public interface PackArchive {

    /**
     * Keeps a pack in all its forms, in the transaction that issues it.
     *
     * @param among how many packs of the plan, of any period, whoever made this one knew of
     * @throws dk.seamark.kit.problem.Refusal 409 if a pack of that number is there already, or another pack of the plan
     *     came in between: what the public edition may show follows from all that came before it
     */
    void keep(CommitteePackIssued issued, List<RenderedPack> renderings, int among);

    /** The number of the latest pack of a plan and period; 0 if there is none. */
    int lastNumber(Municipality municipality, String planId, String period);

    /** An edition of an issued pack in one form; empty if there is none. */
    Optional<RenderedPack> find(
            Municipality municipality, String planId, String period, int number, Audience audience, PackFormat format);

    /** An issued pack in all the editions and forms that this version knows, as far as they are there. */
    default List<RenderedPack> all(Municipality municipality, String planId, String period, int number) {
        return Arrays.stream(Audience.values())
                .flatMap(audience -> Arrays.stream(PackFormat.values())
                        .flatMap(format -> find(municipality, planId, period, number, audience, format).stream()))
                .toList();
    }

    /** What was said of each pack of a plan when it was issued, in the order in which they were. */
    List<CommitteePackIssued> issuesOf(Municipality municipality, String planId);

    /** What was said of each pack of the municipality's other plans, those of each plan in their order. */
    List<CommitteePackIssued> issuesBeside(Municipality municipality, String planId);

    /**
     * The packs that were issued, by plan, period and number.
     *
     * @param position the last ledger position at which their issues count; null for all, also those whose issues
     *     the journal has not got yet
     */
    List<IssuedPack> issued(Municipality municipality, @Nullable Long position);
}
