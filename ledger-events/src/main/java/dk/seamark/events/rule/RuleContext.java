package dk.seamark.events.rule;

import dk.seamark.events.rule.OpenQuestion.AcrossBreak;
import dk.seamark.events.rule.OpenQuestion.DirectionOpen;
import dk.seamark.events.rule.OpenQuestion.ReferenceMissing;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Shared by the rules about one component: the first missing figure, in a fixed order, decides the judgement. */
record RuleContext(String component, Evidence evidence) {

    static RuleContext of(String component, Evidence evidence) {
        return new RuleContext(component, evidence);
    }

    static SortedSet<String> only(String component) {
        return new TreeSet<>(List.of(component));
    }

    static List<Absent> absent(Datum... data) {
        List<Absent> absent = new ArrayList<>();
        for (Datum datum : data) {
            if (datum instanceof Absent missing) {
                absent.add(missing);
            }
        }
        return absent;
    }

    /** What must be known or decided before these figures can be compared with; empty if all of them are there. */
    static List<OpenQuestion> open(Reference reference, ReferenceDatum... data) {
        List<OpenQuestion> open = new ArrayList<>();
        for (ReferenceDatum datum : data) {
            switch (datum) {
                case Measured there -> {}
                case Absent missing -> open.add(new ReferenceMissing(reference, missing));
                case BeyondBreak beyond -> open.add(new AcrossBreak(reference, beyond));
            }
        }
        return open;
    }

    Judgement against(Relation relation, Bound bound) {
        return switch (evidence.current(component)) {
            case Absent missing -> new Judgement.NotMeasured(List.of(missing), List.of());
            case Measured figure -> Judgement.of(new Comparison(figure, relation, bound));
        };
    }

    Judgement against(Relation relation, Reference reference, Function<Measured, Bound> bound) {
        return weigh(reference, (figure, held) -> Judgement.of(new Comparison(figure, relation, bound.apply(held))));
    }

    /** Judges the figure against the reference, if both exist. */
    Judgement weigh(Reference reference, BiFunction<Measured, Measured, Judgement> judge) {
        return switch (evidence.current(component)) {
            case Absent missing -> new Judgement.NotMeasured(List.of(missing), List.of());
            case Measured figure ->
                switch (evidence.reference(component, reference)) {
                    case Measured held -> judge.apply(figure, held);
                    case Absent missing -> Judgement.open(new ReferenceMissing(reference, missing));
                    case BeyondBreak beyond -> Judgement.open(new AcrossBreak(reference, beyond));
                };
        };
    }

    Judgement againstPrevious(Relation ifHigherIsBetter, Relation ifLowerIsBetter) {
        return evidence.direction(component)
                .map(direction -> againstPrevious(
                        switch (direction) {
                            case HIGHER_IS_BETTER -> ifHigherIsBetter;
                            case LOWER_IS_BETTER -> ifLowerIsBetter;
                        }))
                .orElseGet(() -> eitherWay(againstPrevious(ifHigherIsBetter), againstPrevious(ifLowerIsBetter)));
    }

    private Judgement againstPrevious(Relation relation) {
        return against(
                relation, Reference.PREVIOUS_PERIOD, figure -> new Bound.SameAs(figure, Reference.PREVIOUS_PERIOD));
    }

    private static Judgement eitherWay(Judgement ifHigher, Judgement ifLower) {
        if (ifHigher.working().isEmpty()) {
            return ifHigher;
        }
        Comparison higher = ifHigher.working().getFirst();
        Comparison lower = ifLower.working().getFirst();
        return higher.holds() == lower.holds()
                ? Judgement.allOf(List.of(ifHigher, ifLower))
                : Judgement.open(new DirectionOpen(higher, lower));
    }
}
