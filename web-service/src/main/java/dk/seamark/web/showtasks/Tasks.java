package dk.seamark.web.showtasks;

import dk.seamark.client.LedgerClient;
import dk.seamark.client.NoAnswer;
import dk.seamark.client.figure.KnownPlan;
import dk.seamark.client.figure.PeriodFigures;
import dk.seamark.client.figure.PeriodFigures.Slot;
import dk.seamark.client.figure.PeriodFigures.SlotState;
import dk.seamark.client.plan.PlanLine;
import dk.seamark.client.standing.PlanYear;
import dk.seamark.client.standing.Readiness.CentreOwes;
import dk.seamark.client.standing.Readiness.ReadinessText;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.web.figure.FigureAddress;
import dk.seamark.web.figure.FigureWords;
import dk.seamark.web.figure.PlanPeriods;
import dk.seamark.web.login.Person;
import dk.seamark.web.page.Shell;
import dk.seamark.web.showtasks.Task.State;
import dk.seamark.web.showtasks.TaskList.PlanTasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a person, or for others than centre staff every centre, has to deliver.
 *
 * @param ledger the services, in the person's name
 * @param today the Danish date
 */
record Tasks(LedgerClient ledger, Shell shell, LocalDate today) {

    /** The tasks of a year; of the last one that has ended and that a plan covers if {@code asked} is empty. */
    TaskList of(Optional<Integer> asked) {
        List<PlanLine> plans = ledger.policy().listPlans().send().body().stream()
                .filter(plan -> plan.status().equals("approved"))
                .toList();
        List<Integer> years = plans.stream()
                .flatMap(plan ->
                        IntStream.rangeClosed(plan.firstYear(), plan.lastYear()).boxed())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        int year = asked.or(() ->
                        years.stream().filter(each -> each < today.getYear()).findFirst())
                .or(() -> years.stream().reduce((later, earlier) -> earlier))
                .orElse(today.getYear() - 1);
        List<PlanTasks> tasks = plans.stream()
                .filter(plan -> plan.firstYear() <= year && year <= plan.lastYear())
                .flatMap(plan -> of(plan, year))
                .filter(plan -> !plan.tasks().isEmpty() || !plan.withTexts())
                .toList();
        return new TaskList(shell.words(), today, years, year, tasks);
    }

    private Stream<PlanTasks> of(PlanLine plan, int year) {
        KnownPlan known = ledger.indicator().readPlan(plan.planId()).send().body();
        return PlanPeriods.of(known, year).map(period -> of(plan, period));
    }

    private PlanTasks of(PlanLine plan, ReportingPeriod period) {
        PeriodFigures figures = ledger.indicator()
                .showFigures(plan.planId(), period.toString())
                .send()
                .body();
        List<Task> tasks = new ArrayList<>(figures.slots().stream()
                .map(slot -> figure(plan.planId(), figures, slot))
                .toList());
        boolean withTexts = true;
        try {
            tasks.addAll(texts(plan.planId(), period));
        } catch (NoAnswer away) {
            withTexts = false;
        }
        return new PlanTasks(plan.title(), period.toString(), tasks, withTexts);
    }

    private Task figure(String plan, PeriodFigures figures, Slot slot) {
        FigureWords words = new FigureWords(shell.words());
        SlotState before = slot.previous();
        String about = words.component(slot);
        return new Task(
                slot.number(),
                slot.title(),
                about.equals(slot.title()) ? "" : about,
                state(slot.now(), figures.deadline()),
                words.state(slot.now()),
                before == null ? "" : words.state(before),
                figures.deadline(),
                link(plan, figures.period(), slot));
    }

    private State state(SlotState now, LocalDate deadline) {
        return switch (now.status()) {
            case "recorded" -> State.DONE;
            case "missing" -> State.MISSING;
            default -> State.open(deadline, today);
        };
    }

    private @Nullable String link(String plan, String period, Slot slot) {
        Person person = person();
        return person.isCentreStaff()
                ? FigureAddress.of(person.municipality(), plan, period, slot).path()
                : null;
    }

    /** The texts that are owed; a text that was handed in is none of them. */
    private List<Task> texts(String plan, ReportingPeriod period) {
        var readiness = ledger.reporting()
                .showReadiness(PlanYear.of(plan, period.toString()))
                .send();
        if (!readiness.isAccepted()) {
            return List.of();
        }
        return readiness.body().centres().stream()
                .filter(centre -> !person().isCentreStaff() || centre.centreId().equals(person().centre()))
                .flatMap(centre -> centre.texts().stream().map(text -> text(centre, text)))
                .toList();
    }

    private Task text(CentreOwes centre, ReadinessText text) {
        return new Task(
                shell.say("tasks.track", text.number()),
                text.title(),
                "",
                State.open(centre.textsDue().date(), today),
                shell.say("text." + text.status()),
                "",
                centre.textsDue().date(),
                null);
    }

    private Person person() {
        return Objects.requireNonNull(shell.person(), "nobody is signed in");
    }
}
