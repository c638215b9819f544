package dk.seamark.indicator.recordfigures;

import dk.seamark.indicator.figure.FigureChanges;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.command.Batch;
import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.Texts;
import dk.seamark.kit.time.Today;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes rows that were read from a file into the same batch as those that were sent as JSON. */
@Component
public final class RowBatches {

    private final FigureChanges changes;
    private final Texts texts;
    private final Problems problems;
    private final Today today;

    RowBatches(FigureChanges changes, Texts texts, Problems problems, Today today) {
        this.changes = changes;
        this.texts = texts;
        this.problems = problems;
        this.today = today;
    }

    /**
     * The batch of these rows, each of which is kept on its own.
     *
     * @param indicators finds an indicator of the caller's centre by its id, or throws the {@link Refusal}
     * @param dryRun whether it is only tried
     * @param language the language of the problems' words: {@code da} or {@code en}
     */
    public Batch<FiguresReport> of(
            Caller caller,
            String planId,
            Function<String, PlanIndicator> indicators,
            List<SentRow> rows,
            boolean dryRun,
            String language) {
        RowForm form = new RowForm(indicators);
        return new RecordFigures(
                new FigureTable(
                        planId,
                        Keeping.EACH_ON_ITS_OWN,
                        dryRun,
                        rows.stream().map(form::read).toList()),
                new RowRule(changes, today.date()),
                ids -> texts.find(caller.municipality(), ids),
                new ReportWriter(language, refusal -> problems.part(refusal, language)));
    }
}
