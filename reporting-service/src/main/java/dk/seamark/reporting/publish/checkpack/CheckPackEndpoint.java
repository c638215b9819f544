package dk.seamark.reporting.publish.checkpack;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.events.pack.Rendering;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.pack.PackVersions;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.PackReproduction;
import dk.seamark.reporting.publish.Packs;
import dk.seamark.reporting.publish.RedactedPacks;
import dk.seamark.reporting.publish.RenderedPack;
import dk.seamark.reporting.publish.checkpack.PackCheck.Form;
import dk.seamark.reporting.publish.checkpack.PackCheck.Version;
import dk.seamark.reporting.record.period.Issues;
import dk.seamark.reporting.record.period.PeriodQueries;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class CheckPackEndpoint {

    private final Issues issues;
    private final Packs packs;
    private final PackArchive archive;
    private final RedactedPacks redactions;
    private final PackReproduction reproduction;

    CheckPackEndpoint(
            Issues issues, Packs packs, PackArchive archive, RedactedPacks redactions, PackReproduction reproduction) {
        this.reproduction = reproduction;
        this.issues = issues;
        this.packs = packs;
        this.archive = archive;
        this.redactions = redactions;
    }

    @GetMapping("/api/{municipality}/packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}/check")
    PackCheck get(Caller caller, @PathVariable String planId, @PathVariable String year, @PathVariable int number) {
        String period = PeriodQueries.period(year).toString();
        CommitteePackIssued issued = issues.find(caller.municipality(), planId, period, number)
                .map(Issues.Issued::event)
                .orElseThrow(() -> Refusal.notFound("pack-unknown", planId, period, Integer.toString(number)));
        Standing standing = packs.standingOf(issued);
        @Nullable
        CommitteePackRedacted redacted =
                redactions.of(issued).map(RedactedPacks.Redaction::event).orElse(null);
        Map<String, String> now = digests(redacted == null ? issued.renderings() : redacted.renderings());
        int erased = redacted == null ? 0 : redacted.erased().size();
        Map<String, String> again = digests(reproduction.render(issued, erased).stream()
                .map(RenderedPack::rendering)
                .toList());
        Map<String, String> archived = archived(caller.municipality(), issued);
        List<Form> forms = issued.renderings().stream()
                .map(rendering -> form(rendering, now.get(rendering.format()), archived, again))
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
                        new Version("rules", issued.ruleVersion(), PackVersions.rulesFor(issued.ruleVersion()))),
                redacted == null ? List.of() : redacted.erased(),
                forms);
    }

    /** The digests of the archived bytes, computed anew, as stored digests could be wrong in the same way. */
    private Map<String, String> archived(Municipality municipality, CommitteePackIssued issued) {
        return digests(archive.all(municipality, issued.planId(), issued.period(), issued.number()).stream()
                .map(RenderedPack::rendering)
                .toList());
    }

    private static Map<String, String> digests(List<Rendering> renderings) {
        return renderings.stream().collect(Collectors.toMap(Rendering::format, Rendering::sha256));
    }

    /** @param now the digest that the archived bytes must have: of a redacted pack, the redaction's */
    private static Form form(
            Rendering rendering, @Nullable String now, Map<String, String> archived, Map<String, String> again) {
        String kept = archived.get(rendering.format());
        String made = again.get(rendering.format());
        return new Form(
                rendering.format(),
                rendering.sha256(),
                rendering.sha256().equals(now) ? null : now,
                kept,
                made,
                now != null && now.equals(kept) && now.equals(made));
    }
}
