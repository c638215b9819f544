package dk.seamark.indicator.recordfigures;

import dk.seamark.indicator.figure.FigureChanges;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.request.Form;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.command.BatchExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.AccessDecision;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.Texts;
import dk.seamark.kit.time.Today;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class RecordFiguresEndpoint {

    record Body(@Nullable String keeping, @Nullable SentRows rows) {}

    private final Plans plans;
    private final BatchExecutor batches;
    private final FigureChanges changes;
    private final Texts texts;
    private final Problems problems;
    private final Today today;

    RecordFiguresEndpoint(
            Plans plans, BatchExecutor batches, FigureChanges changes, Texts texts, Problems problems, Today today) {
        this.plans = plans;
        this.batches = batches;
        this.changes = changes;
        this.texts = texts;
        this.problems = problems;
        this.today = today;
    }

    @PostMapping("/api/{municipality}/plans/{planId}/figures")
    ResponseEntity<FiguresReport> post(
            Caller caller,
            CommandRequest request,
            HttpServletRequest http,
            @PathVariable String planId,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody Body body) {
        PlanSnapshot plan = plans.binding(caller, planId);
        Form form = new Form();
        Form.Field<Keeping> keeping = form.required("keeping", body.keeping(), Reader.code(Keeping.class));
        Form.Field<SentRows> rows = form.required("rows", body.rows(), (field, sent) -> {
            if (sent.isEmpty()) {
                throw Refusal.malformed(Violation.of(field, "required"));
            }
            return sent;
        });
        form.refuseIfBroken();

        FigureTable table = new FigureTable(planId, keeping.get(), dryRun, read(caller, plan, rows.get()));
        if (table.rows().stream().anyMatch(RecordFiguresEndpoint::isForbidden)) {
            // As the log of access records whoever tries the same with a single figure.
            AccessDecision.denyPart(http);
        }
        String language = problems.language(http);
        RecordFigures batch = new RecordFigures(
                table,
                new RowRule(changes, today.date()),
                ids -> texts.find(caller.municipality(), ids),
                new ReportWriter(language, refusal -> problems.part(refusal, language)));
        FiguresReport report = dryRun ? batches.tryOut(batch) : batches.submit(caller, request, batch);
        return ResponseEntity.status(!dryRun && report.recorded() > 0 ? HttpStatus.CREATED : HttpStatus.OK)
                .header("Content-Language", report.language())
                .body(report);
    }

    private static boolean isForbidden(Row row) {
        return row instanceof Row.Refused refused && refused.why().kind() == Refusal.Kind.FORBIDDEN;
    }

    private static List<Row> read(Caller caller, PlanSnapshot plan, List<SentRow> sent) {
        Map<String, PlanIndicator> found = new HashMap<>();
        RowForm form = new RowForm(
                id -> found.computeIfAbsent(id, indicatorId -> Plans.indicatorOf(caller, plan, indicatorId)));
        return sent.stream().map(form::read).toList();
    }
}
