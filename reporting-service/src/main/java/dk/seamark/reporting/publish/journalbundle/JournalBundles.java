package dk.seamark.reporting.publish.journalbundle;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.reporting.publish.Audience;
import dk.seamark.reporting.publish.KleNumbers;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.RenderedPack;
import dk.seamark.reporting.record.journal.JournalTable;
import dk.seamark.reporting.record.period.Issues;
import dk.seamark.reporting.record.period.PeriodQueries;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Builds journal bundles from the archive and the ledger. */
@Component
class JournalBundles {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** A case worker opens the first file. */
    private static final List<PackFormat> ORDER = List.of(
            PackFormat.PDF,
            PackFormat.DOCX,
            PackFormat.HTML,
            PackFormat.XLSX,
            PackFormat.CSV,
            PackFormat.FIGURES_CSV,
            PackFormat.JSON,
            PackFormat.PDF_ENGLISH,
            PackFormat.DOCX_ENGLISH,
            PackFormat.HTML_ENGLISH);

    private final Issues issues;
    private final PackArchive archive;
    private final PeriodQueries years;
    private final JournalTable journal;
    private final KleNumbers kle;

    JournalBundles(Issues issues, PackArchive archive, PeriodQueries years, JournalTable journal, KleNumbers kle) {
        this.issues = issues;
        this.archive = archive;
        this.years = years;
        this.journal = journal;
        this.kle = kle;
    }

    /**
     * The journal bundle of an issued pack.
     *
     * @throws Refusal 404 if there is no such pack, or its issue event is not in the journal yet
     */
    byte[] of(Municipality municipality, String planId, String period, int number) {
        Issues.Issued issued = issues.find(municipality, planId, period, number)
                .orElseThrow(() -> Refusal.notFound("pack-unknown", planId, period, Integer.toString(number)));
        List<RenderedPack> forms = archive.all(municipality, planId, period, number).stream()
                .sorted(Comparator.comparing(RenderedPack::audience)
                        .thenComparingInt(form -> ORDER.indexOf(form.format())))
                .toList();
        JsonNode view = view(forms);
        JsonNode heading = view.path("heading");
        CommitteePackIssued pack = issued.event();
        FiledPack filed = new FiledPack(
                caseNumber(municipality, pack),
                LocalDate.ofInstant(journal.watermark(municipality, issued.position()), DENMARK),
                view.at("/edition/label").asString(),
                List.of(),
                FiledPack.FORMAT,
                kle.of(municipality).orElse(null),
                municipality.key(),
                heading.path("municipalityName").asString(),
                number,
                pack.position(),
                period,
                planId,
                heading.path("planTitle").asString(),
                heading.path("committee").asString(),
                pack.rendererVersion(),
                pack.ruleVersion(),
                pack.templateVersion(),
                heading.path("title").asString());
        return JournalBundle.of(filed, forms);
    }

    /** The archived JSON rendering of the pack. */
    private static JsonNode view(List<RenderedPack> forms) {
        return forms.stream()
                .filter(form -> form.audience() == Audience.INTERNAL && form.format() == PackFormat.JSON)
                .findFirst()
                .map(form -> LedgerJson.mapper().readTree(form.bytes()))
                .orElseThrow(() -> new IllegalStateException("Every pack is archived as JSON"));
    }

    private @Nullable String caseNumber(Municipality municipality, CommitteePackIssued pack) {
        String position = Long.toString(pack.position());
        return Optional.ofNullable(years.find(municipality, pack.period(), pack.planId(), position)
                        .standing()
                        .approval())
                .map(Decision::caseNumber)
                .orElse(null);
    }
}
