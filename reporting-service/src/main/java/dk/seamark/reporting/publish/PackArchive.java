package dk.seamark.reporting.publish;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.events.value.Municipality;
import dk.seamark.pack.render.PackFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The issued packs, exactly as they were issued. */
public interface PackArchive {

    /**
     * Stores a pack in all its renderings, in the transaction that issues it.
     *
     * @param among how many packs of the plan, of any period, there were when this one was made
     * @param erasures how many texts of the municipality were erased then
     * @throws dk.seamark.kit.problem.Refusal 409 if there is a pack with that number already, another pack of the
     *     plan was issued in between, as the public edition depends on all packs before it, or a text was erased
     */
    void keep(CommitteePackIssued issued, List<RenderedPack> renderings, int among, int erasures);

    /**
     * Puts renderings without erased texts in the place of a pack's, and empties the first ones; in the transaction
     * that says so. The digests of the first ones stay.
     */
    void redact(CommitteePackRedacted redacted, List<RenderedPack> renderings);

    /** How many texts the kept renderings of a pack lack; 0 if they are those that were issued. */
    int erasedIn(String municipality, String planId, String period, int number);

    /** The number of the latest pack of a plan and period; 0 if there is none. */
    int lastNumber(Municipality municipality, String planId, String period);

    /** A rendering of an issued pack; empty if there is none. */
    Optional<RenderedPack> find(
            Municipality municipality, String planId, String period, int number, Audience audience, PackFormat format);

    /** All archived renderings of an issued pack, of the editions and formats that this version knows. */
    default List<RenderedPack> all(Municipality municipality, String planId, String period, int number) {
        return Arrays.stream(Audience.values())
                .flatMap(audience -> Arrays.stream(PackFormat.values())
                        .flatMap(format -> find(municipality, planId, period, number, audience, format).stream()))
                .toList();
    }

    /** The issue event of each pack of a plan, in the order of issuing. */
    List<CommitteePackIssued> issuesOf(Municipality municipality, String planId);

    /** The issue event of each pack of the municipality, for each plan in the order of issuing. */
    List<CommitteePackIssued> issuesOf(Municipality municipality);

    /** The issue event of each pack of the municipality's other plans, in the order of issuing for each plan. */
    List<CommitteePackIssued> issuesBeside(Municipality municipality, String planId);

    /**
     * The issued packs, by plan, period and number.
     *
     * @param position only packs whose issue event is at or before this ledger position; null for all, including those
     *     whose event is not in the journal yet
     */
    List<IssuedPack> issued(Municipality municipality, @Nullable Long position);
}
