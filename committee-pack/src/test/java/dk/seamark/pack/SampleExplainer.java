package dk.seamark.pack;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Verdict;
import dk.seamark.pack.explain.ShareDetail;
import dk.seamark.standing.FigureHistory;
import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import java.util.stream.Collectors;

/**
 * An explainer that names only the figures that a verdict rests on, which is enough to test where its sentences are
 * shown.
 */
final class SampleExplainer {

    private SampleExplainer() {}

    static LocalizedText told(Verdict verdict, IndicatorDefined indicator, ShareDetail detail, FigureHistory history) {
        String figures = VerdictFigures.measured(verdict).stream()
                .map(SampleExplainer::figure)
                .collect(Collectors.joining(", "));
        int lines = verdict instanceof Judgement judgement ? judgement.working().size() : 0;
        VerdictWord word = VerdictWord.of(verdict);
        return new LocalizedText(
                word.mark(Words.DANISH).word() + " efter " + lines + " sammenligninger. Tal: "
                        + (figures.isEmpty() ? "ingen" : figures) + ".",
                word.mark(Words.in(Language.ENGLISH)).word() + " after " + lines + " comparisons.");
    }

    private static String figure(Measured measured) {
        return measured.component() + " " + measured.period() + " er "
                + Danish.number(measured.value(), measured.value().scale())
                + Words.DANISH.ifExample(measured.example());
    }
}
