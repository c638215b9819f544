package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Reading;
import dk.seamark.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Figures, bounds and comparisons of one indicator in words. */
record Workings(Figures figures, Requirements requirements) {

    /** What a verdict tells of that rests on a single requirement. */
    static final LocalizedText TARGET = say("subject.target");
    /** One of several requirements. */
    static final LocalizedText PART = say("subject.part");

    private static final LocalizedText IT = say("subject.it");

    /** The comparisons of what is settled, in sentences; a single requirement is called the whole. */
    List<LocalizedText> settled(LocalizedText whole, List<Comparison> working) {
        List<LocalizedText> asOne = sentences(whole, working);
        return asOne.size() == 1 ? asOne : sentences(PART, working);
    }

    /** The comparisons that could be made of a target that is not settled, in sentences. */
    List<LocalizedText> parts(List<Comparison> working) {
        return sentences(PART, working);
    }

    /** Each comparison in a sentence; the two readings of one percentage, or the two ways of a tie, share theirs. */
    private List<LocalizedText> sentences(LocalizedText subject, List<Comparison> working) {
        List<LocalizedText> sentences = new ArrayList<>();
        for (int i = 0; i < working.size(); i++) {
            Comparison comparison = working.get(i);
            Comparison next = i + 1 < working.size() ? working.get(i + 1) : null;
            if (next != null && Pairs.sameButReading(comparison, next)) {
                sentences.add(
                        figures.isLevel(comparison)
                                ? sentence(subject, comparison)
                                : eitherReading(subject, comparison, next));
                i++;
            } else if (next != null && Pairs.tieEitherWay(comparison, next)) {
                sentences.add(eitherWay(subject, comparison));
                i++;
            } else {
                sentences.add(sentence(subject, comparison));
            }
        }
        return sentences;
    }

    /** The two readings of a percentage, with what each gives. */
    LocalizedText bothReadings(LocalizedText subject, Comparison asPercent, Comparison asPoints) {
        return say(
                "compared.both-readings",
                figures.quantity(asPercent.quantity()),
                figures.held(asPercent.bound()),
                requirements.sum(asPoints),
                outcome(subject, asPoints),
                requirements.sum(asPercent),
                outcome(IT, asPercent),
                limit(asPercent));
    }

    private LocalizedText sentence(LocalizedText subject, Comparison comparison) {
        LocalizedText sentence = say(
                "compared",
                figures.quantity(comparison.quantity()),
                requirements.of(comparison),
                outcome(subject, comparison));
        return sentence.capitalised();
    }

    private LocalizedText eitherReading(LocalizedText subject, Comparison one, Comparison other) {
        boolean percentFirst = Pairs.reading(one.bound()) == Reading.PERCENT;
        Comparison asPercent = percentFirst ? one : other;
        Comparison asPoints = percentFirst ? other : one;
        return say(
                "compared.either-reading",
                figures.quantity(asPercent.quantity()),
                figures.held(asPercent.bound()),
                requirements.sum(asPoints),
                requirements.sum(asPercent),
                outcome(subject, asPercent),
                limit(asPercent));
    }

    /** A figure that is as before, where nobody said which way is better: both ways say the same. */
    private LocalizedText eitherWay(LocalizedText subject, Comparison comparison) {
        return say(
                comparison.holds() ? "compared.either-way-met" : "compared.either-way-not-met",
                figures.quantity(comparison.quantity()),
                requirements.source(comparison.bound()),
                subject);
    }

    /** What a bound is called: what the figure may not be below, or may not be above. */
    private static LocalizedText limit(Comparison comparison) {
        return switch (comparison.relation()) {
            case AT_LEAST, MORE_THAN -> say("limit.floor");
            case AT_MOST, LESS_THAN -> say("limit.ceiling");
        };
    }

    private static LocalizedText outcome(LocalizedText subject, Comparison comparison) {
        return comparison.holds() ? say("outcome.met", subject) : say("outcome.not-met", subject);
    }
}
