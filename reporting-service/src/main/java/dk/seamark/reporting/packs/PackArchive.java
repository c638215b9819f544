package dk.seamark.reporting.packs;

import dk.seamark.events.CommitteePackIssued;
import dk.seamark.events.Municipality;
import dk.seamark.reporting.pack.render.PackFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The packs that were issued, as they were issued. */
public interface PackArchive {

    /**
     * Keeps a pack in all its forms, in the transaction that issues it.
     *
     * @throws dk.seamark.kit.problem.Refusal 409 if a pack of that number is there already
     */
    void keep(CommitteePackIssued issued, List<RenderedPack> renderings);

    /** The number of the latest pack of a plan and period; 0 if there is none. */
    int lastNumber(Municipality municipality, String planId, String period);

    /** An issued pack in one form; empty if there is none. */
    Optional<RenderedPack> find(Municipality municipality, String planId, String period, int number, PackFormat format);

    /**
     * The packs that were issued, by plan, period and number.
     *
     * @param position the last ledger position at which their issues count; null for all, also those whose issues
     *     the journal has not got yet
     */
    List<IssuedPack> issued(Municipality municipality, @Nullable Long position);
}
