package dk.seamark.reporting.query.showareas;

import dk.seamark.kit.security.Caller;
import dk.seamark.reporting.record.period.PeriodQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ShowAreasEndpoint {

    private final PeriodQueries years;

    ShowAreasEndpoint(PeriodQueries years) {
        this.years = years;
    }

    @GetMapping("/api/{municipality}/years/{year}/areas")
    AreasView get(Caller caller, @PathVariable String year, @RequestParam(required = false) @Nullable String asOf) {
        return AreasViews.of(caller.municipality().key(), year, years.findAll(caller.municipality(), year, asOf));
    }
}
