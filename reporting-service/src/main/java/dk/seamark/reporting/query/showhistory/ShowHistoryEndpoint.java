package dk.seamark.reporting.query.showhistory;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.reporting.record.history.Filter;
import dk.seamark.reporting.record.period.PeriodQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ShowHistoryEndpoint {

    private static final int MOST = 500;

    private final PeriodQueries years;
    private final Histories histories;

    ShowHistoryEndpoint(PeriodQueries years, Histories histories) {
        this.years = years;
        this.histories = histories;
    }

    @GetMapping("/api/{municipality}/history")
    HistoryView get(
            Caller caller,
            @RequestParam(required = false) @Nullable String policy,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String track,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "100") String limit) {
        Filter filter = new Filter(policy, plan, track, indicator, year, type, role).checked();
        long from = number("after", after, 0, Long.MAX_VALUE);
        int most = (int) number("limit", limit, 1, MOST);
        return histories.page(caller.municipality(), filter, from, years.position(caller.municipality(), asOf), most);
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
