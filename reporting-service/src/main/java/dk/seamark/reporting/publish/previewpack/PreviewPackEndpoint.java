package dk.seamark.reporting.publish.previewpack;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.standing.Standing;
import dk.seamark.kit.security.Caller;
import dk.seamark.pack.PackEdition;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.reporting.publish.Audience;
import dk.seamark.reporting.publish.PackAnswers;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.PackBasis;
import dk.seamark.reporting.publish.Packs;
import dk.seamark.reporting.publish.RenderedPack;
import dk.seamark.reporting.record.period.PeriodQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class PreviewPackEndpoint {

    private final PeriodQueries years;
    private final Packs packs;
    private final PackArchive archive;

    PreviewPackEndpoint(PeriodQueries years, Packs packs, PackArchive archive) {
        this.years = years;
        this.packs = packs;
        this.archive = archive;
    }

    @GetMapping("/api/{municipality}/years/{year}/pack")
    ResponseEntity<byte[]> get(
            Caller caller,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String audience,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        PackFormat form = PackAnswers.format(format, accept);
        Standing standing = years.find(caller.municipality(), year, plan, asOf).standing();
        Audience receiver = Audience.of(audience);
        List<CommitteePackIssued> before = archive.issuesOf(caller.municipality(), standing.planId()).stream()
                .filter(pack -> pack.position() <= standing.position())
                .toList();
        PackModel model = packs.model(
                standing,
                new PackEdition.Preview(standing.position()),
                receiver,
                PackBasis.now(
                        receiver == Audience.PUBLIC ? packs.withheld(standing, before) : Packs.NOTHING_WITHHELD,
                        before));
        return PackAnswers.of(new RenderedPack(receiver, form, form.render(model)), "udkast-" + standing.period());
    }
}
