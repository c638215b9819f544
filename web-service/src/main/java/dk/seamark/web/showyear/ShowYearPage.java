package dk.seamark.web.showyear;

import dk.seamark.client.Answer;
import dk.seamark.client.LedgerClient;
import dk.seamark.client.plan.PlanLine;
import dk.seamark.client.standing.PlanYear;
import dk.seamark.client.standing.Standing;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.web.figure.PlanPeriods;
import dk.seamark.web.figure.WrittenDate;
import dk.seamark.web.ledger.Ledger;
import dk.seamark.web.page.FieldError;
import dk.seamark.web.page.FieldErrors;
import dk.seamark.web.page.Shell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The years of the plans, and how a plan stands in one, now or as it was known. */
@Controller
final class ShowYearPage {

    /** The statuses of a moment that the record cannot answer for, as before the plan was there. */
    private static final Set<Integer> BY_RULE = Set.of(400, 404, 422);

    private final Ledger services;

    ShowYearPage(Ledger services) {
        this.services = services;
    }

    @GetMapping("/{municipality}/aar")
    ModelAndView list(@ModelAttribute("shell") Shell shell) {
        LedgerClient ledger = services.as(shell);
        LocalDate today = WrittenDate.today();
        return new ModelAndView("years")
                .addObject(
                        "plans",
                        approved(ledger).stream()
                                .map(plan -> new PlanYears(plan.planId(), plan.title(), periods(ledger, plan, today)))
                                .toList());
    }

    private static List<String> periods(LedgerClient ledger, PlanLine plan, LocalDate today) {
        var known = ledger.indicator().readPlan(plan.planId()).send().body();
        return IntStream.rangeClosed(plan.firstYear(), plan.lastYear())
                .boxed()
                .flatMap(year -> PlanPeriods.of(known, year))
                .filter(period -> !period.firstDay().isAfter(today))
                .sorted(Comparator.comparing(ReportingPeriod::firstDay).reversed())
                .map(ReportingPeriod::toString)
                .toList();
    }

    /** Shows a period as it was known at a day or position; as it is known now where that is empty. */
    @GetMapping("/{municipality}/aar/{plan}/{period}")
    ModelAndView show(
            @ModelAttribute("shell") Shell shell,
            @PathVariable String plan,
            @PathVariable String period,
            @RequestParam(name = "pr", defaultValue = "") String moment) {
        LedgerClient ledger = services.as(shell);
        String title = approved(ledger).stream()
                .filter(line -> line.planId().equals(plan))
                .map(PlanLine::title)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<String> asOf = WrittenMoment.read(moment.strip());
        if (asOf.isEmpty() && !moment.isBlank()) {
            return refused(ledger, shell, PlanYear.of(plan, period), title, moment, shell.say("year.moment.error"));
        }
        Answer<Standing> answer = ledger.reporting()
                .showStanding(new PlanYear(period, plan, asOf.orElse(null)))
                .send();
        if (asOf.isPresent() && BY_RULE.contains(answer.status())) {
            String why = FieldError.of(answer.problem(), Set.of()).getFirst().message();
            return refused(ledger, shell, PlanYear.of(plan, period), title, moment, why);
        }
        return page(HttpStatus.OK, new YearView(title, answer.body(), shell.words()), moment, List.of());
    }

    private static ModelAndView refused(
            LedgerClient ledger, Shell shell, PlanYear now, String title, String moment, String why) {
        Standing standing = ledger.reporting().showStanding(now).send().body();
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new YearView(title, standing, shell.words()),
                moment,
                List.of(new FieldError("pr", why)));
    }

    private static ModelAndView page(HttpStatus status, YearView view, String moment, List<FieldError> errors) {
        return new ModelAndView("year", status)
                .addObject("view", view)
                .addObject("moment", moment)
                .addObject("errors", new FieldErrors(errors));
    }

    private static List<PlanLine> approved(LedgerClient ledger) {
        return ledger.policy().listPlans().send().body().stream()
                .filter(plan -> plan.status().equals("approved"))
                .toList();
    }
}
