package dk.seamark.reporting.publish.downloadbundle;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.security.Caller;
import dk.seamark.reporting.publish.PackAnswers;
import dk.seamark.reporting.record.period.PeriodQueries;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class DownloadBundleEndpoint {

    private final Bundles bundles;

    DownloadBundleEndpoint(Bundles bundles) {
        this.bundles = bundles;
    }

    @GetMapping("/api/{municipality}/packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}.zip")
    ResponseEntity<byte[]> get(
            Caller caller, @PathVariable String planId, @PathVariable String year, @PathVariable int number) {
        ReportingPeriod period = PeriodQueries.period(year);
        String name = "pakke-" + PeriodQueries.plan(planId) + "-" + period + "-nr-" + number + ".zip";
        return PackAnswers.zip(bundles.of(caller.municipality(), planId, period.toString(), number), name);
    }
}
