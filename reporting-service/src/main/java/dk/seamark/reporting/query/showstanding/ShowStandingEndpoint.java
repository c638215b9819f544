package dk.seamark.reporting.query.showstanding;

import dk.seamark.kit.security.Caller;
import dk.seamark.reporting.record.period.PeriodQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ShowStandingEndpoint {

    private final PeriodQueries years;

    ShowStandingEndpoint(PeriodQueries years) {
        this.years = years;
    }

    @GetMapping("/api/{municipality}/years/{year}/standing")
    StandingView get(
            Caller caller,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String asOf) {
        return StandingViews.of(years.find(caller.municipality(), year, plan, asOf));
    }
}
