package dk.seamark.verify.predecessor;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.value.Series;
import dk.seamark.verify.form.Json;
import dk.seamark.verify.form.RecordBinder;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures of an issued pack, of either edition, that its public edition shows as well. */
public final class PublishedPack {

    /** The renderings that hold figures as data. */
    private static final Set<String> FORMATS = Set.of("json", "public.json");

    /** What the id of an indicator's section begins with. */
    private static final String ID = "indikator-";

    private final Content content;
    private final String sha256;
    private final Set<String> withheld;

    /** What {@code pack.json} says of figures; the rest of it is passed over. */
    private record Content(List<Section> tracks, List<Listing> sources) {}

    /** The indicators of a track. */
    private record Section(List<Entry> indicators) {}

    /** Where an indicator is shown. */
    private record Entry(String id, String number) {}

    /** The figures of the indicator with a number. */
    private record Listing(String number, List<PublishedFigure> figures) {}

    private PublishedPack(Content content, String sha256, Set<String> withheld) {
        this.content = content;
        this.sha256 = sha256;
        this.withheld = withheld;
    }

    /**
     * The pack that an event issued.
     *
     * @param bytes the bytes of its {@code pack.json} or {@code pack.public.json}
     * @throws VerificationException if the event issued other bytes, or they are no pack
     */
    public static PublishedPack of(CommitteePackIssued issued, byte[] bytes) throws VerificationException {
        String digest = Hash.of(bytes).hex();
        boolean isIssued = issued.renderings().stream()
                .anyMatch(
                        each -> FORMATS.contains(each.format()) && each.sha256().equals(digest));
        if (!isIssued) {
            throw new VerificationException("predecessor.other-pack", issued.number(), issued.period(), digest);
        }
        Set<String> withheld = issued.withheld() == null
                ? Set.of()
                : issued.withheld().figures().stream()
                        .map(WithheldFigure::measurementId)
                        .collect(Collectors.toUnmodifiableSet());
        return new PublishedPack(RecordBinder.atLeast(Content.class, Json.read(bytes)), digest, withheld);
    }

    /** SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /**
     * The municipality's own figures of a component, by period as the pack lists them, without those that its public
     * edition withholds; empty if the pack shows no such indicator, or none of it.
     */
    public List<PublishedFigure> series(String indicatorId, String componentId) {
        return number(indicatorId).stream()
                .flatMap(number -> content.sources().stream()
                        .filter(listing -> listing.number().equals(number)))
                .flatMap(listing -> listing.figures().stream())
                .filter(figure -> figure.componentId().equals(componentId)
                        && figure.series().equals(Series.MUNICIPALITY.code())
                        && isPublished(figure))
                .toList();
    }

    private Optional<String> number(String indicatorId) {
        return content.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .filter(entry -> entry.id().equals(ID + indicatorId))
                .map(Entry::number)
                .findFirst();
    }

    /** Whether the public edition shows it, whichever edition this is. */
    private boolean isPublished(PublishedFigure figure) {
        return figure.measurementId() != null && figure.value() != null && !withheld.contains(figure.measurementId());
    }
}
