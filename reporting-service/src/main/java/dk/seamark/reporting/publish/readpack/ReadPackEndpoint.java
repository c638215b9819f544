package dk.seamark.reporting.publish.readpack;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.reporting.publish.Audience;
import dk.seamark.reporting.publish.IssuedPack;
import dk.seamark.reporting.publish.PackAnswers;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.record.period.PeriodQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{municipality}")
final class ReadPackEndpoint {

    private static final String PUBLIC = "public.";

    private final PackArchive archive;
    private final PeriodQueries years;

    /**
     * The issued packs.
     *
     * @param position the last ledger position that was taken into account
     * @param packs by plan, period and number
     */
    record Issued(long position, List<IssuedPack> packs) {}

    ReadPackEndpoint(PackArchive archive, PeriodQueries years) {
        this.archive = archive;
        this.years = years;
    }

    /** @param asOf a ledger position, a Danish date, or a date-time; null for now */
    @GetMapping("/packs")
    Issued issued(Caller caller, @RequestParam(required = false) @Nullable String asOf) {
        long position = years.position(caller.municipality(), asOf);
        return new Issued(position, archive.issued(caller.municipality(), asOf == null ? null : position));
    }

    /**
     * The public renderings of the issued packs. The digests of the internal editions are left out: somebody who knows
     * everything but a small number could try values until the digest fits.
     *
     * @param asOf a ledger position, a Danish date, or a date-time; null for now
     */
    @GetMapping("/public/packs")
    Issued issuedPublicly(Caller caller, @RequestParam(required = false) @Nullable String asOf) {
        Issued all = issued(caller, asOf);
        return new Issued(
                all.position(), all.packs().stream().map(IssuedPack::forPublic).toList());
    }

    /** @param file the pack's number, with the format's extension unless the header {@code Accept} is to decide */
    @GetMapping("/packs/{planId}/{year}/{file}")
    ResponseEntity<byte[]> internal(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String year,
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return one(caller, planId, year, file, Audience.INTERNAL, accept);
    }

    /** @param file the pack's number, with the format's extension unless the header {@code Accept} is to decide */
    @GetMapping("/public/packs/{planId}/{year}/{file}")
    ResponseEntity<byte[]> forPublic(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String year,
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return one(caller, planId, year, file, Audience.PUBLIC, accept);
    }

    private ResponseEntity<byte[]> one(
            Caller caller, String planId, String year, String file, Audience audience, @Nullable String accept) {
        ReportingPeriod period = PeriodQueries.period(year);
        int dot = file.indexOf('.');
        String ending = dot < 0 ? "" : file.substring(dot + 1);
        // In the form of the list of renderings: 1.public.pdf.
        boolean isPublic = audience == Audience.PUBLIC || ending.startsWith(PUBLIC);
        String form = ending.startsWith(PUBLIC) ? ending.substring(PUBLIC.length()) : ending;
        PackFormat format = PackAnswers.format(form.isEmpty() ? null : form, accept);
        int number = number(dot < 0 ? file : file.substring(0, dot));
        return archive.find(
                        caller.municipality(),
                        planId,
                        period.toString(),
                        number,
                        isPublic ? Audience.PUBLIC : Audience.INTERNAL,
                        format)
                .map(pack -> PackAnswers.of(pack, "pakke-" + period + "-nr-" + number))
                .orElseThrow(() -> Refusal.notFound(
                        // A pack only has the renderings that existed when it was issued.
                        archive.lastNumber(caller.municipality(), planId, period.toString()) < number
                                ? "pack-unknown"
                                : "rendering-unknown",
                        planId,
                        period.toString(),
                        Integer.toString(number),
                        (isPublic ? PUBLIC : "") + format.extension()));
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw Refusal.malformed(Violation.of("number", "number.form"));
        }
        return Integer.parseInt(text);
    }
}
