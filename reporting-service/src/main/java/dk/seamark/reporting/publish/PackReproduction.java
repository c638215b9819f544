package dk.seamark.reporting.publish;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.pack.PackEdition;
import dk.seamark.pack.PackVersions;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes issued packs again, from the record as it was when they were issued. */
@Component
public class PackReproduction {

    private final Packs packs;
    private final PackArchive archive;

    PackReproduction(Packs packs, PackArchive archive) {
        this.packs = packs;
        this.archive = archive;
    }

    /**
     * The internal and the public edition of a pack, in every format of this version.
     *
     * @param erased how many of its texts are erased; 0 makes it as it was issued
     */
    public List<RenderedPack> render(CommitteePackIssued pack, int erased) {
        return packs.render(packs.standingOf(pack), edition(pack, erased), basis(pack));
    }

    /**
     * The versions of the template and of the agenda's that {@link #render} makes it with.
     *
     * @param erased how many of its texts are erased
     */
    public String templateVersion(CommitteePackIssued pack, int erased) {
        Standing standing = packs.standingOf(pack);
        return packs.model(standing, edition(pack, erased), Audience.INTERNAL, basis(pack))
                .provenance()
                .templateVersion();
    }

    /** The ids of the texts that the pack shows, whether they are erased or not. */
    public Set<String> textsOf(CommitteePackIssued pack) {
        return packs.textsOf(packs.standingOf(pack), edition(pack, 0), basis(pack));
    }

    private static PackEdition edition(CommitteePackIssued pack, int erased) {
        PackEdition.Issued issued =
                new PackEdition.Issued(pack.number(), pack.position(), pack.reason(), pack.unapproved());
        return erased == 0 ? issued : new PackEdition.Redacted(issued, erased);
    }

    private PackBasis basis(CommitteePackIssued pack) {
        Withheld withheld = pack.withheld() == null ? Packs.NOTHING_WITHHELD : pack.withheld();
        return new PackBasis(withheld, before(pack), pack.templateVersion(), PackVersions.rulesFor(pack.ruleVersion()));
    }

    private List<CommitteePackIssued> before(CommitteePackIssued pack) {
        return archive.issuesOf(new Municipality(pack.municipality()), pack.planId()).stream()
                .takeWhile(other -> !(other.period().equals(pack.period()) && other.number() == pack.number()))
                .toList();
    }
}
