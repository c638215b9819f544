package dk.seamark.pack.render;

import dk.seamark.pack.Corrections;
import dk.seamark.pack.Mark;
import dk.seamark.pack.RevisedTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is another than in the pack before: revised targets, and what was corrected. */
final class WordChanges {

    private WordChanges() {}

    static void revised(List<RevisedTarget> targets, WordText text) {
        text.heading(2, text.say("revised"));
        text.paragraph(text.say("revised.lead"));
        WordTable table = new WordTable(text.say("revised.caption"), text.say("described.revised"))
                .column(text.say("column.indicator"), 20)
                .column(text.say("revised.before"), 22)
                .column(text.say("revised.after"), 22)
                .column(text.say("revised.decision"), 20)
                .column(text.say("revised.effect-column"), 16);
        for (RevisedTarget target : targets) {
            table.row(
                    false,
                    List.of(
                            List.of(named(target.number(), target.title()), target.label()),
                            List.of(target.before(), shown(target.byBefore())),
                            List.of(target.after(), shown(target.byAfter())),
                            target.decisions().isEmpty() ? List.of("–") : target.decisions(),
                            List.of(target.effect())));
        }
        text.table(table);
    }

    static void corrections(Corrections corrections, WordText text) {
        text.heading(2, text.say("corrections", corrections.since()));
        figures(corrections, text);
        details(corrections, text);
        verdicts(corrections, text);
    }

    private static void figures(Corrections corrections, WordText text) {
        if (corrections.figures().isEmpty()) {
            text.paragraph(text.say("corrections.no-figures", corrections.since()));
        }
        WordTable figures = new WordTable(text.say("corrections.figures"), text.say("described.corrected-figures"))
                .column(text.say("column.indicator"), 28)
                .column(text.say("column.figure"), 18)
                .column(text.say("column.period"), 12)
                .numbers(text.say("column.before"), 12)
                .numbers(text.say("column.after"), 12)
                .column(text.say("column.reason"), 18);
        corrections
                .figures()
                .forEach(figure -> figures.row(
                        false,
                        List.of(
                                List.of(named(figure.number(), figure.title())),
                                List.of(figure.figure()),
                                List.of(figure.periodShown()),
                                List.of(figure.before()),
                                List.of(figure.after()),
                                reason(figure.reason(), figure.explanation()))));
        text.table(figures);
    }

    private static void details(Corrections corrections, WordText text) {
        WordTable details = new WordTable(text.say("corrections.details"), text.say("described.corrected-details"))
                .column(text.say("column.indicator"), 20)
                .column(text.say("column.figure"), 16)
                .column(text.say("column.period"), 10)
                .column(text.say("corrections.detail"), 10)
                .column(text.say("column.before"), 15)
                .column(text.say("column.after"), 15)
                .column(text.say("column.reason"), 14);
        corrections
                .details()
                .forEach(detail -> details.row(
                        false,
                        List.of(
                                List.of(named(detail.number(), detail.title())),
                                List.of(detail.figure()),
                                List.of(detail.periodShown()),
                                List.of(detail.detail()),
                                List.of(detail.before()),
                                List.of(detail.after()),
                                reason(detail.reason(), detail.explanation()))));
        text.table(details);
    }

    private static void verdicts(Corrections corrections, WordText text) {
        if (corrections.verdicts().isEmpty()) {
            text.paragraph(text.say("corrections.no-verdicts", corrections.since()));
        }
        WordTable verdicts = new WordTable(text.say("corrections.verdicts"), text.say("described.corrected-verdicts"))
                .column(text.say("column.indicator"), 40)
                .column(text.say("corrections.target-date"), 20)
                .column(text.say("column.before"), 20)
                .column(text.say("column.after"), 20);
        corrections
                .verdicts()
                .forEach(verdict -> verdicts.row(
                        named(verdict.number(), verdict.title()),
                        verdict.label(),
                        shown(verdict.before()),
                        shown(verdict.after())));
        text.table(verdicts);
    }

    /** A reason, and below it the same in words if somebody wrote it. */
    static List<String> reason(String reason, @Nullable String explanation) {
        return explanation == null ? List.of(reason) : List.of(reason, explanation);
    }

    private static String shown(Mark mark) {
        return mark.sign() + " " + mark.word();
    }

    private static String named(String number, String title) {
        return number + " " + title;
    }
}
