package dk.seamark.reporting.publish.standingdata;

import dk.seamark.events.standing.Standing;
import dk.seamark.kit.security.Caller;
import dk.seamark.pack.opendata.StandingFile;
import dk.seamark.reporting.publish.PackAnswers;
import dk.seamark.reporting.publish.Packs;
import dk.seamark.reporting.record.period.PeriodQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The figures of a standing in the forms of open data. They are all shown, so it is for those who may see the standing:
 * what the public may see is decided when a pack is issued, and said by its event.
 */
@RestController
@RequestMapping("/api/{municipality}/years/{year}/standing")
final class StandingDataEndpoint {

    private final PeriodQueries years;
    private final Packs packs;

    StandingDataEndpoint(PeriodQueries years, Packs packs) {
        this.years = years;
        this.packs = packs;
    }

    /** @param asOf a ledger position, a Danish date, or a date-time; null for now */
    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> csv(
            Caller caller,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String asOf) {
        Standing standing = years.find(caller.municipality(), year, plan, asOf).standing();
        return PackAnswers.file(
                StandingFile.csv(packs.withoutTexts(standing)), "text/csv;charset=utf-8", name(standing, "csv"));
    }

    /** @param asOf a ledger position, a Danish date, or a date-time; null for now */
    @GetMapping("/figures.json")
    ResponseEntity<byte[]> cube(
            Caller caller,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String asOf) {
        Standing standing = years.find(caller.municipality(), year, plan, asOf).standing();
        return PackAnswers.file(
                StandingFile.cube(packs.withoutTexts(standing)), "application/json", name(standing, "json"));
    }

    private static String name(Standing standing, String extension) {
        return "status-" + standing.planId() + "-" + standing.period() + "." + extension;
    }
}
