package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Verdict;
import dk.seamark.standing.FigureHistory;
import dk.seamark.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Explains verdicts. The same verdict always gives the same words. */
public final class Explanations {

    private final Workings workings;
    private final OpenQuestionText gaps;

    private Explanations(IndicatorDefined indicator, ShareDetail detail, FigureHistory history) {
        Figures figures = new Figures(indicator, detail);
        this.workings = new Workings(figures);
        this.gaps = new OpenQuestionText(figures, workings, history);
    }

    /**
     * Says how a verdict came about.
     *
     * @param verdict a verdict on a target of {@code indicator}
     * @param indicator the indicator, for the names, units and decimals of its components
     */
    public static Explanation explain(Verdict verdict, IndicatorDefined indicator) {
        return explain(verdict, indicator, ShareDetail.COUNTS);
    }

    /**
     * Says how a verdict came about.
     *
     * @param verdict a verdict on a target of {@code indicator}
     * @param indicator the indicator, for the names, units and decimals of its components
     * @param detail how exactly shares with counts are told
     */
    public static Explanation explain(Verdict verdict, IndicatorDefined indicator, ShareDetail detail) {
        return explain(verdict, indicator, detail, FigureHistory.none());
    }

    /**
     * Says how a verdict came about.
     *
     * @param verdict a verdict on a target of {@code indicator}
     * @param indicator the indicator, for the names, units and decimals of its components
     * @param detail how exactly shares with counts are told
     * @param history what happened to its figures; a missing one that was withdrawn is explained by that
     */
    public static Explanation explain(
            Verdict verdict, IndicatorDefined indicator, ShareDetail detail, FigureHistory history) {
        return new Explanations(indicator, detail, history).explain(verdict, Workings.TARGET);
    }

    /** That a figure was withdrawn, when and why. */
    public static LocalizedText withdrawn(FigureHistory.Change withdrawal) {
        return say(
                "reason.withdrawn",
                Terms.date(withdrawal.day()),
                say("withdrawn." + withdrawal.reason().code()));
    }

    /** Explains a verdict on the whole target, or on one of its parts. */
    Explanation explain(Verdict verdict, LocalizedText subject) {
        return switch (verdict) {
            case Judgement.Met met ->
                new Explanation(
                        "met",
                        word(say("verdict.met"), met),
                        met.needed() == null
                                ? settled(subject, met.working(), true)
                                : some(met.working(), say("told.enough-parts-met", met.needed())));
            case Judgement.NotMet notMet ->
                new Explanation(
                        "not-met",
                        word(say("verdict.not-met"), notMet),
                        notMet.needed() == null
                                ? settled(subject, notMet.working(), false)
                                : some(notMet.working(), say("told.too-few-parts-met", notMet.needed())));
            case Judgement.NotMeasured none ->
                new Explanation("not-measured", say("verdict.not-measured"), unmeasured(none));
            case Judgement.Undecided undecided ->
                new Explanation("undecided", say("verdict.undecided"), undecided(subject, undecided));
            case Verdict.NoTarget none ->
                switch (none.cause()) {
                    case NOT_SET -> new Explanation("no-target", say("verdict.no-target"), say("told.no-target"));
                    case NOT_RELEVANT ->
                        new Explanation("no-target", say("verdict.not-relevant"), say("told.not-relevant"));
                    case BETWEEN_ROUNDS ->
                        new Explanation("no-target", say("verdict.between-rounds"), say("told.between-rounds"));
                };
            case Verdict.Qualitative told ->
                new Explanation("qualitative", say("verdict.qualitative"), say("told.qualitative"));
        };
    }

    /** A settled verdict in a word, with what of it may still change. */
    private static LocalizedText word(LocalizedText word, Judgement settled) {
        return switch (settled.provisional().size()) {
            case 0 -> word;
            case 1 -> say("verdict.on-provisional", word);
            default -> say("verdict.on-provisionals", word);
        };
    }

    private LocalizedText settled(LocalizedText subject, List<Comparison> working, boolean met) {
        List<LocalizedText> sentences = workings.settled(subject, working);
        if (sentences.size() > 1) {
            sentences.add(met ? say("told.every-part-met") : say("told.part-not-met"));
        }
        return LocalizedText.sentences(sentences);
    }

    /** Of several parts some are needed: each is told with its own outcome, and then what they come to. */
    private LocalizedText some(List<Comparison> working, LocalizedText outcome) {
        List<LocalizedText> sentences = new ArrayList<>(workings.parts(working));
        sentences.add(outcome);
        return LocalizedText.sentences(sentences);
    }

    private LocalizedText unmeasured(Judgement.NotMeasured verdict) {
        List<LocalizedText> sentences = new ArrayList<>();
        for (Absent absent : verdict.missing()) {
            sentences.add(gaps.missing(absent));
        }
        sentences.addAll(workings.parts(verdict.working()));
        return LocalizedText.sentences(sentences);
    }

    private LocalizedText undecided(LocalizedText whole, Judgement.Undecided verdict) {
        int parts = verdict.open().size() + verdict.working().size();
        LocalizedText subject = parts > 1 ? Workings.PART : whole;
        List<LocalizedText> sentences = new ArrayList<>();
        for (OpenQuestion question : verdict.open()) {
            sentences.add(gaps.open(question, subject, this));
        }
        sentences.addAll(workings.parts(verdict.working()));
        return LocalizedText.sentences(sentences);
    }
}
