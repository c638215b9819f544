package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.plan.CentreId;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Unit;
import dk.seamark.indicator.file.FileKind;
import dk.seamark.indicator.history.Histories;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.recordfigures.Keeping;
import dk.seamark.indicator.recordfigures.RowBatches;
import dk.seamark.indicator.request.Form;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.command.BatchExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.AccessDecision;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.text.Texts;
import dk.seamark.kit.web.CachedBodyFilter;
import dk.seamark.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a centre as a file to fill in, and what becomes of it. */
@RestController
final class FigureSheetEndpoint {

    private static final String CENTRE = "/api/{municipality}/plans/{planId}/centres/{centreId}";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Plans plans;
    private final Histories histories;
    private final Texts texts;
    private final RowBatches rows;
    private final BatchExecutor batches;
    private final Problems problems;

    FigureSheetEndpoint(
            Plans plans, Histories histories, Texts texts, RowBatches rows, BatchExecutor batches, Problems problems) {
        this.plans = plans;
        this.histories = histories;
        this.texts = texts;
        this.rows = rows;
        this.batches = batches;
        this.problems = problems;
    }

    @GetMapping(path = CENTRE + "/figures.csv", produces = "text/csv")
    ResponseEntity<byte[]> csv(
            Caller caller,
            HttpServletRequest http,
            @PathVariable String planId,
            @PathVariable String centreId,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String to) {
        return template(FileKind.CSV, caller, http, planId, centreId, from, to);
    }

    @GetMapping(path = CENTRE + "/figures.xlsx", produces = WORKBOOK)
    ResponseEntity<byte[]> workbook(
            Caller caller,
            HttpServletRequest http,
            @PathVariable String planId,
            @PathVariable String centreId,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String to) {
        return template(FileKind.WORKBOOK, caller, http, planId, centreId, from, to);
    }

    private ResponseEntity<byte[]> template(
            FileKind kind,
            Caller caller,
            HttpServletRequest http,
            String planId,
            String centreId,
            String from,
            @Nullable String to) {
        Form form = new Form();
        Form.Field<ReportingPeriod> first = form.required("from", from, Reader.PERIOD);
        Form.Field<ReportingPeriod> last = form.optional("to", to, Reader.PERIOD);
        form.refuseIfBroken();
        PlanSnapshot plan = plans.binding(caller, planId);
        requireCentre(caller, plan, centreId);
        SheetTemplate template = new SheetTemplate(
                plan,
                histories::slots,
                ref -> texts.find(caller.municipality(), ref.textId()).orElse(null),
                language(http));
        List<ReportingPeriod> periods = SheetPeriods.of(first.get(), last.value());
        return file(
                kind,
                FigureSheet.write(kind, template.rows(centreId, periods), language(http)),
                SheetPeriods.name(planId, centreId, periods),
                language(http));
    }

    /** What a browser calls a file differs by machine, so that any type is taken; its bytes say what it is. */
    @PostMapping(CENTRE + "/figures")
    ResponseEntity<SheetReport> post(
            Caller caller,
            CommandRequest request,
            HttpServletRequest http,
            @PathVariable String planId,
            @PathVariable String centreId,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "all-or-nothing") String keeping) {
        Keeping kept = Form.only("keeping", keeping, Reader.code(Keeping.class));
        SheetBatch batch =
                batch(caller, http, new SheetBatch.Request(planId, centreId, kept, dryRun), CachedBodyFilter.of(http));
        SheetReport report = dryRun ? batches.tryOut(batch) : batches.submit(caller, request, batch);
        return ResponseEntity.status(!dryRun && report.recorded() > 0 ? HttpStatus.CREATED : HttpStatus.OK)
                .header(HttpHeaders.CONTENT_LANGUAGE, report.language())
                .body(report);
    }

    @PostMapping(
            path = CENTRE + "/figures/answered",
            produces = {"text/csv", WORKBOOK})
    ResponseEntity<byte[]> answered(
            Caller caller, HttpServletRequest http, @PathVariable String planId, @PathVariable String centreId) {
        byte[] body = CachedBodyFilter.of(http);
        Keeping each = Keeping.EACH_ON_ITS_OWN;
        SheetBatch batch = batch(caller, http, new SheetBatch.Request(planId, centreId, each, true), body);
        SheetReport report = batches.tryOut(batch);
        Language language = language(http);
        return file(
                batch.content().kind(),
                SheetAnswer.of(body, batch.content(), report, language),
                planId + "_" + centreId,
                language);
    }

    private SheetBatch batch(Caller caller, HttpServletRequest http, SheetBatch.Request request, byte[] body) {
        PlanSnapshot plan = plans.binding(caller, request.planId());
        requireCentre(caller, plan, request.centreId());
        Map<String, PlanIndicator> found = new HashMap<>();
        Function<String, PlanIndicator> indicators =
                id -> found.computeIfAbsent(id, each -> Plans.indicatorOf(caller, plan, each));
        Language language = language(http);
        SheetContent content =
                SheetContent.read(body, language, (indicator, component) -> unit(plan, indicator, component));
        if (content.rows().stream().anyMatch(row -> isOfAnotherCentre(caller, plan, row.indicator()))) {
            // As the log of access records whoever tries the same with a single figure.
            AccessDecision.denyPart(http);
        }
        return new SheetBatch(
                request,
                content,
                new SheetReportWriter(language, refusal -> problems.part(refusal, language.code())),
                indicators,
                changes -> rows.of(caller, request.planId(), indicators, changes, request.dryRun(), language.code()),
                ids -> texts.find(caller.municipality(), ids));
    }

    private static boolean isOfAnotherCentre(Caller caller, PlanSnapshot plan, @Nullable String indicator) {
        return indicator != null
                && plan.indicator(indicator)
                        .filter(its -> !caller.belongsTo(new CentreId(its.centreId())))
                        .isPresent();
    }

    private static @Nullable Unit unit(PlanSnapshot plan, String indicator, String component) {
        return plan.indicator(indicator)
                .flatMap(its -> its.definition().component(component))
                .map(ComponentDefinition::unit)
                .orElse(null);
    }

    /** Centre staff have the sheets of their own centre. */
    private static void requireCentre(Caller caller, PlanSnapshot plan, String centreId) {
        boolean isThere =
                plan.tracks().stream().anyMatch(track -> track.centreId().equals(centreId))
                        || plan.terms().centres().stream()
                                .anyMatch(centre -> centre.centreId().equals(centreId));
        if (!isThere) {
            throw Refusal.notFound("centre-unknown", centreId);
        }
        if (caller.role() == Role.CENTRE_STAFF && !caller.belongsTo(new CentreId(centreId))) {
            throw Refusal.forbidden("other-centre", centreId);
        }
    }

    private Language language(HttpServletRequest http) {
        return problems.language(http).equals(Language.ENGLISH.code()) ? Language.ENGLISH : Language.DANISH;
    }

    private static ResponseEntity<byte[]> file(FileKind kind, byte[] bytes, String name, Language language) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, kind.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + kind.ending())
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(bytes);
    }
}
