package dk.seamark.reporting.publish.checkpack;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.Rendering;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.pack.PackEdition;
import dk.seamark.pack.PackVersions;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.Packs;
import dk.seamark.reporting.publish.RenderedPack;
import dk.seamark.reporting.publish.checkpack.PackCheck.Form;
import dk.seamark.reporting.publish.checkpack.PackCheck.Version;
import dk.seamark.reporting.record.period.Issues;
import dk.seamark.reporting.record.period.PeriodQueries;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class CheckPackEndpoint {

    private final Issues issues;
    private final Packs packs;
    private final PackArchive archive;

    CheckPackEndpoint(Issues issues, Packs packs, PackArchive archive) {
        this.issues = issues;
        this.packs = packs;
        this.archive = archive;
    }

    @GetMapping("/api/{municipality}/packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}/check")
    PackCheck get(Caller caller, @PathVariable String planId, @PathVariable String year, @PathVariable int number) {
        String period = PeriodQueries.period(year).toString();
        CommitteePackIssued issued = issues.find(caller.municipality(), planId, period, number)
                .map(Issues.Issued::event)
                .orElseThrow(() -> Refusal.notFound("pack-unknown", planId, period, Integer.toString(number)));
        Standing standing = packs.standingOf(issued);
        Map<String, String> again = again(issued, standing);
        Map<String, String> archived = archived(caller.municipality(), issued);
        List<Form> forms = issued.renderings().stream()
                .map(rendering -> form(rendering, archived, again))
                .toList();
        return new PackCheck(
                planId,
                period,
                number,
                issued.position(),
                forms.stream().allMatch(Form::same),
                standing.stateHash().equals(issued.stateHash()),
                List.of(
                        new Version("template", issued.templateVersion(), PackVersions.TEMPLATE),
                        new Version("renderer", issued.rendererVersion(), PackVersions.RENDERER),
                        new Version("rules", issued.ruleVersion(), PackVersions.RULES)),
                forms);
    }

    private Map<String, String> again(CommitteePackIssued issued, Standing standing) {
        Withheld withheld = issued.withheld() == null ? Packs.NOTHING_WITHHELD : issued.withheld();
        PackEdition edition =
                new PackEdition.Issued(issued.number(), issued.position(), issued.reason(), issued.unapproved());
        return packs.render(standing, edition, withheld, before(issued)).stream()
                .map(RenderedPack::rendering)
                .collect(Collectors.toMap(Rendering::format, Rendering::sha256));
    }

    private List<CommitteePackIssued> before(CommitteePackIssued issued) {
        return archive.issuesOf(new Municipality(issued.municipality()), issued.planId()).stream()
                .takeWhile(other -> !(other.period().equals(issued.period()) && other.number() == issued.number()))
                .toList();
    }

    /** The digests of the archived bytes, computed anew, as stored digests could be wrong in the same way. */
    private Map<String, String> archived(Municipality municipality, CommitteePackIssued issued) {
        return archive.all(municipality, issued.planId(), issued.period(), issued.number()).stream()
                .map(RenderedPack::rendering)
                .collect(Collectors.toMap(Rendering::format, Rendering::sha256));
    }

    private static Form form(Rendering rendering, Map<String, String> archived, Map<String, String> again) {
        String kept = archived.get(rendering.format());
        String made = again.get(rendering.format());
        return new Form(
                rendering.format(),
                rendering.sha256(),
                kept,
                made,
                rendering.sha256().equals(kept) && rendering.sha256().equals(made));
    }
}
