package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Reading;
import dk.seamark.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Figures, bounds and comparisons of one indicator in words. */
record Workings(Figures figures, Requirements requirements) {

    Workings(Figures figures) {
        this(figures, new Requirements(figures));
    }

    /** The same with the decimals that it takes to see how this comparison comes out. */
    private Workings precise(Comparison comparison) {
        return new Workings(figures.precise(comparison));
    }

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
                        Pairs.isBare(comparison.bound())
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
        Workings percent = precise(asPercent);
        Workings points = precise(asPoints);
        Workings both = percent.figures().more() < points.figures().more() ? points : percent;
        return both.readings(subject, asPercent, asPoints);
    }

    private LocalizedText readings(LocalizedText subject, Comparison asPercent, Comparison asPoints) {
        return say(
                "compared.both-readings",
                figures.quantity(asPercent.quantity()),
                figures.held(asPercent.bound()),
                requirements.sum(asPoints),
                outcome(subject, asPoints),
                requirements.sum(asPercent),
                outcome(IT, asPercent),
                limit(asPercent),
                requirements.readAsAmount(asPoints));
    }

    private LocalizedText sentence(LocalizedText subject, Comparison comparison) {
        Workings precise = precise(comparison);
        LocalizedText sentence = say(
                "compared",
                precise.figures().quantity(comparison.quantity()),
                precise.requirements().of(comparison),
                outcome(subject, comparison));
        return sentence.capitalised();
    }

    private LocalizedText eitherReading(LocalizedText subject, Comparison one, Comparison other) {
        boolean percentFirst = Pairs.reading(one.bound()) == Reading.PERCENT;
        Comparison asPercent = percentFirst ? one : other;
        Comparison asPoints = percentFirst ? other : one;
        Workings precise = precise(asPercent);
        return say(
                "compared.either-reading",
                precise.figures().quantity(asPercent.quantity()),
                precise.figures().held(asPercent.bound()),
                precise(asPoints).requirements().sum(asPoints),
                precise.requirements().sum(asPercent),
                outcome(subject, asPercent),
                limit(asPercent),
                requirements.readAsAmount(asPoints));
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

    private LocalizedText outcome(LocalizedText subject, Comparison comparison) {
        LocalizedText outcome = comparison.holds() ? say("outcome.met", subject) : say("outcome.not-met", subject);
        boolean seen = figures.detail() == ShareDetail.COUNTS
                || comparison.holds() == comparison.asRecorded().holds();
        return seen ? outcome : say("outcome.before-rounding", outcome);
    }
}
