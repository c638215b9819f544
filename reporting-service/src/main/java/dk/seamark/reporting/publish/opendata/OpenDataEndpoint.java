package dk.seamark.reporting.publish.opendata;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.pack.opendata.DcatCatalogue;
import dk.seamark.pack.opendata.Licence;
import dk.seamark.pack.opendata.OpenFile;
import dk.seamark.pack.opendata.OpenTerms;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.reporting.proof.log.TransparencyLog;
import dk.seamark.reporting.publish.Audience;
import dk.seamark.reporting.publish.Licences;
import dk.seamark.reporting.publish.PackAnswers;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.RenderedPack;
import dk.seamark.reporting.publish.opendata.OpenPackTable.OpenPack;
import dk.seamark.reporting.publish.opendata.OpenPacksView.OpenPackView;
import dk.seamark.reporting.record.period.PeriodQueries;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves open data; no token is needed. All of it is made of the archived public editions, and of nothing else. */
@RestController
@RequestMapping("/api/{municipality}/open")
final class OpenDataEndpoint {

    private static final int MOST = 100;
    private static final String JSON_LD = "application/ld+json";

    private final OpenPackTable packs;
    private final PackArchive archive;
    private final PeriodQueries years;
    private final Licences licences;
    private final TransparencyLog log;

    OpenDataEndpoint(
            OpenPackTable packs, PackArchive archive, PeriodQueries years, Licences licences, TransparencyLog log) {
        this.packs = packs;
        this.archive = archive;
        this.years = years;
        this.licences = licences;
        this.log = log;
    }

    /**
     * A page of the issued packs.
     *
     * @param after the position behind which it begins, from 0
     * @param limit how many packs it has at most
     */
    @GetMapping("/packs")
    ResponseEntity<OpenPacksView> list(
            @PathVariable String municipality,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "100") String limit) {
        long from = number("after", after, 0, Long.MAX_VALUE);
        int most = (int) number("limit", limit, 1, MOST);
        Municipality known = known(municipality);
        long position = years.position(known, null);
        List<OpenPack> page = packs.after(known, from, position, most);
        Licence licence = licences.of(known);
        // What is behind the last one was looked through as well if the page is not full.
        long next = page.size() == most ? page.getLast().position() : Math.max(from, position);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(new OpenPacksView(
                        position, page.stream().map(pack -> view(pack, licence)).toList(), next));
    }

    private static OpenPackView view(OpenPack pack, Licence licence) {
        return new OpenPackView(
                pack.planId(),
                pack.period(),
                pack.number(),
                pack.position(),
                pack.time(),
                licence.id(),
                Arrays.stream(OpenFile.values())
                        .map(file -> "packs/%s/%s/%d/%s"
                                .formatted(pack.planId(), pack.period(), pack.number(), file.fileName()))
                        .toList());
    }

    /** A file of a pack's open data. */
    @GetMapping("/packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String municipality,
            @PathVariable String planId,
            @PathVariable String year,
            @PathVariable int number,
            @PathVariable String file) {
        String period = PeriodQueries.period(year).toString();
        String plan = PeriodQueries.plan(planId).toString();
        Municipality known = known(municipality);
        OpenPack pack = packs.find(known, plan, period, number)
                .orElseThrow(() -> Refusal.notFound("pack-unknown", plan, period, Integer.toString(number)));
        OpenFile asked = OpenFile.of(file)
                .orElseThrow(() -> Refusal.notFound("rendering-unknown", plan, period, Integer.toString(number), file));
        RenderedPack edition = archive.find(known, plan, period, number, Audience.PUBLIC, PackFormat.JSON)
                .orElseThrow(() -> Refusal.notFound("rendering-unknown", plan, period, Integer.toString(number), file));
        OpenTerms terms = new OpenTerms(licences.of(known), pack.time(), pack.position(), log.origin(known));
        return PackAnswers.open(
                asked.of(edition.bytes(), terms),
                asked.mediaType(),
                String.join("-", plan, period, "nr", Integer.toString(number), file));
    }

    /** The catalogue of all issued packs. */
    @GetMapping("/catalogue.jsonld")
    ResponseEntity<byte[]> catalogue(@PathVariable String municipality) {
        Municipality known = known(municipality);
        List<DcatCatalogue.Entry> entries = packs.after(known, 0, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(pack -> new DcatCatalogue.Entry(pack.planId(), pack.period(), pack.number(), pack.time()))
                .toList();
        return PackAnswers.open(
                DcatCatalogue.of(municipality, entries, licences.of(known)),
                JSON_LD,
                municipality + "-catalogue.jsonld");
    }

    /** The municipality, if it has a ledger: of one that has none, the answer is the same as of a word that is none. */
    private Municipality known(String key) {
        if (Municipality.isKey(key)) {
            Municipality municipality = new Municipality(key);
            if (years.position(municipality, null) > 0) {
                return municipality;
            }
        }
        throw Refusal.notFound("municipality-unknown", key);
    }

    private static long number(String field, String text, long least, long most) {
        if (text.matches("[0-9]{1,18}")) {
            long number = Long.parseLong(text);
            if (least <= number && number <= most) {
                return number;
            }
        }
        throw Refusal.malformed(Violation.of(field, "number.range", Long.toString(least), Long.toString(most)));
    }
}
