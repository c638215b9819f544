package dk.seamark.reporting.query.showchanges;

import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.reporting.record.history.HistoryTable;
import dk.seamark.reporting.record.period.Issues;
import dk.seamark.reporting.record.period.PeriodQueries;
import dk.seamark.reporting.record.texts.TextStore;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ShowChangesEndpoint {

    private static final String PACK = "pack:";

    private final PeriodQueries years;
    private final Issues issues;
    private final HistoryTable history;
    private final TextStore texts;

    ShowChangesEndpoint(PeriodQueries years, Issues issues, HistoryTable history, TextStore texts) {
        this.years = years;
        this.issues = issues;
        this.history = history;
        this.texts = texts;
    }

    /**
     * What changed.
     *
     * @param from a ledger position, a Danish date, a date-time, or {@code pack:1} for the position of the period's
     *     first pack
     * @param to the same; null for now
     */
    @GetMapping("/api/{municipality}/years/{year}/changes")
    ChangesView get(
            Caller caller,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String to) {
        Municipality municipality = caller.municipality();
        Standing now = years.find(municipality, year, plan, null).standing();
        Standing later = to == null ? now : standing(municipality, year, now, to);
        Standing earlier = standing(municipality, year, now, from);
        if (earlier.position() > later.position()) {
            throw Refusal.invalid(Violation.of("from", "from.after-to", Long.toString(later.position())));
        }
        return new Comparison(
                        earlier,
                        later,
                        new ChangeEvents(history.between(
                                municipality.key(), later.planId(), earlier.position(), later.position())),
                        new RecommendationChanges(text -> texts.atHand(municipality, text)))
                .view();
    }

    private Standing standing(Municipality municipality, String year, Standing now, String point) {
        String asOf = point.toLowerCase(Locale.ROOT).startsWith(PACK)
                ? Long.toString(pack(municipality, now, point.substring(PACK.length())))
                : point;
        return years.find(municipality, year, now.planId(), asOf).standing();
    }

    private long pack(Municipality municipality, Standing now, String number) {
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw Refusal.malformed(Violation.of("from", "number.form"));
        }
        return issues.find(municipality, now.planId(), now.period(), Integer.parseInt(number))
                .orElseThrow(() -> Refusal.notFound("pack-unknown", now.planId(), now.period(), number))
                .event()
                .position();
    }
}
