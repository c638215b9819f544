package dk.seamark.indicator.recordfigures;

import dk.seamark.indicator.SingleCommands;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.command.Batch;
import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Batches of rows without a database, whose refusals say codes in the place of words. */
public final class RowsOfTests {

    private RowsOfTests() {}

    /** As {@link RowBatches} makes it. */
    public static Batch<FiguresReport> batch(
            String planId,
            Function<String, PlanIndicator> indicators,
            List<SentRow> rows,
            LocalDate today,
            Map<String, String> texts) {
        RowForm form = new RowForm(indicators);
        return new RecordFigures(
                new FigureTable(
                        planId,
                        Keeping.EACH_ON_ITS_OWN,
                        false,
                        rows.stream().map(form::read).toList()),
                new RowRule(new SingleCommands(), today),
                ids -> texts,
                new ReportWriter("da", RowsOfTests::part));
    }

    /** The problem of a refusal, with the arguments in the place of words. */
    public static Problems.Part part(Refusal refusal) {
        return new Problems.Part(
                "/problems/" + refusal.code(),
                refusal.code(),
                switch (refusal.kind()) {
                    case CONFLICT -> 409;
                    case FORBIDDEN -> 403;
                    case NOT_FOUND -> 404;
                    default -> 422;
                },
                refusal.code(),
                refusal.violations().stream()
                        .map(violation -> new Problems.Line(
                                violation.field(),
                                violation.rule(),
                                violation.args().toString()))
                        .toList());
    }
}
