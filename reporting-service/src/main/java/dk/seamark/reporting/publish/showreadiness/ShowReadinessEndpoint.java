package dk.seamark.reporting.publish.showreadiness;

import dk.seamark.events.standing.Standing;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.time.Deadlines;
import dk.seamark.kit.time.Today;
import dk.seamark.reporting.publish.Packs;
import dk.seamark.reporting.record.period.PeriodQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ShowReadinessEndpoint {

    private final PeriodQueries years;
    private final Packs packs;
    private final Deadlines deadlines;
    private final Today today;

    ShowReadinessEndpoint(PeriodQueries years, Packs packs, Deadlines deadlines, Today today) {
        this.years = years;
        this.packs = packs;
        this.deadlines = deadlines;
        this.today = today;
    }

    /**
     * What is missing for the period's pack.
     *
     * @param plan the plan; null if the municipality has only one for the period
     * @param asOf a ledger position, a Danish date, or a date-time; null for now. Days are always counted from today
     */
    @GetMapping("/api/{municipality}/years/{year}/readiness")
    Readiness get(
            Caller caller,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String asOf) {
        Standing standing = years.find(caller.municipality(), year, plan, asOf).standing();
        return new ReadinessView(standing, packs.withoutTexts(standing), deadlines, today.date()).of();
    }
}
