package dk.seamark.pack.explain;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Explains verdicts. The same verdict always gives the same words. */
public final class Explanations {

    private final Workings workings;
    private final OpenQuestionText gaps;

    private Explanations(IndicatorDefined indicator) {
        Figures figures = new Figures(indicator);
        this.workings = new Workings(figures, new Requirements(figures));
        this.gaps = new OpenQuestionText(figures, workings);
    }

    /**
     * Says how a verdict came about.
     *
     * @param verdict a verdict on a target of {@code indicator}
     * @param indicator the indicator, for the names, units and decimals of its components
     */
    public static Explanation explain(Verdict verdict, IndicatorDefined indicator) {
        return new Explanations(indicator).explain(verdict, Workings.TARGET);
    }

    /** Explains a verdict on the whole target, or on one of its parts. */
    Explanation explain(Verdict verdict, LocalizedText subject) {
        return switch (verdict) {
            case Judgement.Met met ->
                new Explanation("met", LocalizedText.of("opfyldt", "met"), settled(subject, met.working(), true));
            case Judgement.NotMet notMet ->
                new Explanation(
                        "not-met",
                        LocalizedText.of("ikke opfyldt", "not met"),
                        settled(subject, notMet.working(), false));
            case Judgement.NotMeasured none ->
                new Explanation("not-measured", LocalizedText.of("ikke målt", "not measured"), unmeasured(none));
            case Judgement.Undecided undecided ->
                new Explanation("undecided", LocalizedText.of("uafklaret", "undecided"), undecided(subject, undecided));
            case Verdict.NoTarget none ->
                switch (none.cause()) {
                    case NOT_SET ->
                        new Explanation(
                                "no-target",
                                LocalizedText.of("intet mål", "no target"),
                                LocalizedText.of(
                                        "Planen sætter intet mål for datoen.",
                                        "The plan sets no target for the date."));
                    case NOT_RELEVANT ->
                        new Explanation(
                                "no-target",
                                LocalizedText.of("ikke relevant", "not relevant"),
                                LocalizedText.of(
                                        "Målet er besluttet ikke relevant for datoen, så der er intet at opfylde.",
                                        "The target was decided not to be relevant for the date, so that there is"
                                                + " nothing to fulfil."));
                };
            case Verdict.Qualitative told ->
                new Explanation(
                        "qualitative",
                        LocalizedText.of("vurderes i tekst", "judged in text"),
                        LocalizedText.of(
                                "Intet tal afgør målet; det vurderes i sporets tekst.",
                                "No figure settles the target; the track's report tells of it."));
        };
    }

    private LocalizedText settled(LocalizedText subject, List<Comparison> working, boolean met) {
        List<LocalizedText> sentences = workings.settled(subject, working);
        if (sentences.size() > 1) {
            sentences.add(
                    met
                            ? LocalizedText.of(
                                    "Hvert delkrav er opfyldt, og dermed målet.",
                                    "Every part is met, and so is the target.")
                            : LocalizedText.of(
                                    "Alle delkrav skal nås, så målet er ikke opfyldt.",
                                    "Every part must be met, so the target is not met."));
        }
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
