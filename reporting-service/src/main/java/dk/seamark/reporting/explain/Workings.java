package dk.seamark.reporting.explain;

import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures, bounds and comparisons of one indicator in words. */
record Workings(Figures figures, Requirements requirements) {

    private static final Bilingual TARGET = Bilingual.of("målet", "the target");
    private static final Bilingual PART = Bilingual.of("delkravet", "this part");
    private static final Bilingual IT = Bilingual.of("det", "it");

    /** The comparisons of a target that is settled, in sentences. */
    List<Bilingual> settled(List<Comparison> working) {
        boolean whole =
                working.size() == 1 || (working.size() == 2 && sameButReading(working.getFirst(), working.getLast()));
        return sentences(whole ? TARGET : PART, working);
    }

    /** The comparisons that could be made of a target that is not settled, in sentences. */
    List<Bilingual> parts(List<Comparison> working) {
        return sentences(PART, working);
    }

    /** Each comparison in a sentence; the two readings of one percentage share theirs. */
    private List<Bilingual> sentences(Bilingual subject, List<Comparison> working) {
        List<Bilingual> sentences = new ArrayList<>();
        for (int i = 0; i < working.size(); i++) {
            Comparison comparison = working.get(i);
            if (i + 1 < working.size() && sameButReading(comparison, working.get(i + 1))) {
                sentences.add(eitherReading(subject, comparison, working.get(i + 1)));
                i++;
            } else {
                sentences.add(sentence(subject, comparison));
            }
        }
        return sentences;
    }

    /** The two readings of a percentage, with what each gives. */
    Bilingual bothReadings(Comparison asPercent, Comparison asPoints) {
        return Bilingual.of(
                "{0} mod {1}: læst som procentpoint er {6} {2}, så {3}; læst som procent er {6} {4}, så {5}.",
                "{0} against {1}: read as percentage points the {6} is {2}, so {3}; read as percent the {6} is"
                        + " {4}, so {5}.",
                figures.quantity(asPercent.quantity()),
                figures.held(asPercent.bound()),
                requirements.sum(asPoints),
                outcome(TARGET, asPoints),
                requirements.sum(asPercent),
                outcome(IT, asPercent),
                limit(asPercent));
    }

    private Bilingual sentence(Bilingual subject, Comparison comparison) {
        Bilingual sentence = Bilingual.of(
                "{0} mod et krav på {1}: {2}.",
                "{0} against a requirement of {1}: {2}.",
                figures.quantity(comparison.quantity()),
                requirements.of(comparison),
                outcome(subject, comparison));
        return sentence.capitalised();
    }

    private Bilingual eitherReading(Bilingual subject, Comparison one, Comparison other) {
        boolean percentFirst = reading(one.bound()) == Reading.PERCENT;
        Comparison asPercent = percentFirst ? one : other;
        Comparison asPoints = percentFirst ? other : one;
        return Bilingual.of(
                "{0} mod {1}: læst som procentpoint er {5} {2}, læst som procent {3}; {4}, uanset læsning.",
                "{0} against {1}: read as percentage points the {5} is {2}, read as percent {3}; {4} either way.",
                figures.quantity(asPercent.quantity()),
                figures.held(asPercent.bound()),
                requirements.sum(asPoints),
                requirements.sum(asPercent),
                outcome(subject, asPercent),
                limit(asPercent));
    }

    /** What a bound is called: what the figure may not be below, or may not be above. */
    private static Bilingual limit(Comparison comparison) {
        return switch (comparison.relation()) {
            case AT_LEAST, MORE_THAN -> Bilingual.of("gulvet", "floor");
            case AT_MOST, LESS_THAN -> Bilingual.of("loftet", "ceiling");
        };
    }

    private static boolean sameButReading(Comparison one, Comparison other) {
        Reading first = reading(one.bound());
        Reading second = reading(other.bound());
        return one.quantity().equals(other.quantity()) && first != null && second != null && first != second;
    }

    /** How the bound's percentage is read; null where it has none. */
    private static @Nullable Reading reading(Bound bound) {
        return switch (bound) {
            case Bound.BelowComparator below -> below.reading();
            case Bound.ChangedBy changed -> changed.reading();
            case Bound.Stated stated -> null;
            case Bound.SameAs same -> null;
            case Bound.Above above -> null;
            case Bound.SameGap same -> null;
            case Bound.Yes yes -> null;
        };
    }

    private static Bilingual outcome(Bilingual subject, Comparison comparison) {
        return comparison.holds()
                ? Bilingual.of("{0} er opfyldt", "{0} is met", subject)
                : Bilingual.of("{0} er ikke opfyldt", "{0} is not met", subject);
    }
}
