package dk.seamark.reporting.journalbundle;

import dk.seamark.events.PlanId;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.reporting.year.Years;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class JournalBundleEndpoint {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final JournalBundles bundles;

    JournalBundleEndpoint(JournalBundles bundles) {
        this.bundles = bundles;
    }

    @GetMapping("/api/{municipality}/packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}/journal.zip")
    ResponseEntity<byte[]> get(
            Caller caller, @PathVariable String planId, @PathVariable String year, @PathVariable int number) {
        ReportingPeriod period = Years.period(year);
        String name = "journal-" + plan(planId) + "-" + period + "-nr-" + number + ".zip";
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bundles.of(caller.municipality(), planId, period.toString(), number));
    }

    private static PlanId plan(String planId) {
        try {
            return new PlanId(planId);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed(Violation.of("plan", "plan.form"));
        }
    }
}
