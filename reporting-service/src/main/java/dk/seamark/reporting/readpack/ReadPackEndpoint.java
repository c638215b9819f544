package dk.seamark.reporting.readpack;

import dk.seamark.events.ReportingPeriod;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.reporting.pack.render.PackFormat;
import dk.seamark.reporting.packs.IssuedPack;
import dk.seamark.reporting.packs.PackAnswers;
import dk.seamark.reporting.packs.PackArchive;
import dk.seamark.reporting.year.Years;
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
@RequestMapping("/api/{municipality}/packs")
final class ReadPackEndpoint {

    private final PackArchive archive;
    private final Years years;

    /**
     * The packs that were issued.
     *
     * @param position the last ledger position at which their issues count
     * @param packs by plan, period and number
     */
    record Issued(long position, List<IssuedPack> packs) {}

    ReadPackEndpoint(PackArchive archive, Years years) {
        this.archive = archive;
        this.years = years;
    }

    /** @param asOf a ledger position, or an RFC 3339 date-time; null for now */
    @GetMapping
    Issued issued(Caller caller, @RequestParam(required = false) @Nullable String asOf) {
        long position = years.position(caller.municipality(), asOf);
        return new Issued(position, archive.issued(caller.municipality(), asOf == null ? null : position));
    }

    /** @param file the pack's number, and the form's ending if it is not left to {@code Accept} */
    @GetMapping("/{planId}/{year}/{file}")
    ResponseEntity<byte[]> one(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String year,
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        ReportingPeriod period = Years.period(year);
        int dot = file.indexOf('.');
        PackFormat format = PackAnswers.format(dot < 0 ? null : file.substring(dot + 1), accept);
        int number = number(dot < 0 ? file : file.substring(0, dot));
        return archive.find(caller.municipality(), planId, period.toString(), number, format)
                .map(pack -> PackAnswers.of(pack, "pakke-" + period + "-nr-" + number))
                .orElseThrow(
                        () -> Refusal.notFound("pack-unknown", planId, period.toString(), Integer.toString(number)));
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw Refusal.malformed(Violation.of("number", "number.form"));
        }
        return Integer.parseInt(text);
    }
}
