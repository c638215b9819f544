package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verdict on a target that holds, with the working that led to it. */
public sealed interface Judgement extends Verdict {

    /** The comparisons that were made, in the order of the rule; empty if none could be made. */
    List<Comparison> working();

    /** The figures of its working that their source may still change, each once. */
    default List<Measured> provisional() {
        return working().stream()
                .flatMap(each -> Stream.concat(each.quantity().figures().stream(), each.bound().figures().stream()))
                .filter(Measured::provisional)
                .distinct()
                .toList();
    }

    /**
     * The target was met.
     *
     * @param working the comparisons, all of which hold if every part is needed
     * @param needed how many of several parts are needed; null if all are
     */
    @Kind("met")
    record Met(List<Comparison> working, @Nullable Integer needed) implements Judgement {
        /** Copies the list. */
        public Met {
            working = List.copyOf(working);
        }

        /** Every part is needed, and met. */
        public Met(List<Comparison> working) {
            this(working, null);
        }
    }

    /**
     * The target was not met. Figures or decisions that are still missing could not change this.
     *
     * @param working the comparisons, at least one of which does not hold
     * @param needed how many of several parts are needed; null if all are
     */
    @Kind("not-met")
    record NotMet(List<Comparison> working, @Nullable Integer needed) implements Judgement {
        /** Copies the list. */
        public NotMet {
            working = List.copyOf(working);
        }

        /** Every part is needed, and one is not met. */
        public NotMet(List<Comparison> working) {
            this(working, null);
        }
    }

    /**
     * The judged figure is missing.
     *
     * @param missing the missing figures, at least one
     * @param working the comparisons that could be made nevertheless
     */
    @Kind("not-measured")
    record NotMeasured(List<Absent> missing, List<Comparison> working) implements Judgement {
        /** Copies the lists. */
        public NotMeasured {
            missing = List.copyOf(missing);
            working = List.copyOf(working);
        }
    }

    /**
     * The judged figure exists, but something else is missing: a reference, or a decision on what the plan means.
     *
     * @param open what must be known or decided, at least one
     * @param working the comparisons that could be made nevertheless
     */
    @Kind("undecided")
    record Undecided(List<OpenQuestion> open, List<Comparison> working) implements Judgement {
        /** Copies the lists. */
        public Undecided {
            open = List.copyOf(open);
            working = List.copyOf(working);
        }
    }

    /**
     * The judgement of several parts that must all be met. The first that applies decides: a part that is not met; a
     * part that is not measured, as somebody must deliver its figure; a part that is undecided.
     */
    static Judgement allOf(List<Judgement> parts) {
        List<Comparison> working = new ArrayList<>();
        List<Absent> missing = new ArrayList<>();
        List<OpenQuestion> open = new ArrayList<>();
        boolean failed = false;
        for (Judgement part : parts) {
            working.addAll(part.working());
            switch (part) {
                case Met met -> {}
                case NotMet notMet -> failed = true;
                case NotMeasured notMeasured -> missing.addAll(notMeasured.missing());
                case Undecided undecided -> open.addAll(undecided.open());
            }
        }
        if (failed) {
            return new NotMet(working);
        }
        if (!missing.isEmpty()) {
            return new NotMeasured(missing, working);
        }
        return open.isEmpty() ? new Met(working) : new Undecided(open, working);
    }

    /**
     * The judgement of several parts of which some must be met. It is settled once enough are met, or too few can be;
     * until then, a part that is not measured decides, as somebody must deliver its figure.
     *
     * @param least how many must be met
     */
    static Judgement someOf(int least, List<Judgement> parts) {
        List<Comparison> working = new ArrayList<>();
        List<Absent> missing = new ArrayList<>();
        List<OpenQuestion> open = new ArrayList<>();
        int met = 0;
        int possible = parts.size();
        for (Judgement part : parts) {
            working.addAll(part.working());
            switch (part) {
                case Met holds -> met++;
                case NotMet fails -> possible--;
                case NotMeasured notMeasured -> missing.addAll(notMeasured.missing());
                case Undecided undecided -> open.addAll(undecided.open());
            }
        }
        if (met >= least) {
            return new Met(working, least);
        }
        if (possible < least) {
            return new NotMet(working, least);
        }
        return missing.isEmpty() ? new Undecided(open, working) : new NotMeasured(missing, working);
    }

    /** Undecided because of this one question. */
    static Judgement open(OpenQuestion question) {
        return new Undecided(List.of(question), List.of());
    }

    /**
     * The judgement on a "%" whose reading nobody decided: the judgement of both readings, if they agree. If one of
     * them has no working, its open question is returned.
     */
    static Judgement inEitherReading(Judgement asPercent, Judgement asPoints) {
        if (asPercent.working().isEmpty()) {
            return asPercent;
        }
        Comparison percent = asPercent.working().getFirst();
        Comparison points = asPoints.working().getFirst();
        return percent.holds() == points.holds()
                ? allOf(List.of(asPercent, asPoints))
                : open(new OpenQuestion.ReadingOpen(percent, points));
    }

    /** Met if the comparison holds, otherwise not met. */
    static Judgement of(Comparison comparison) {
        return comparison.holds() ? new Met(List.of(comparison)) : new NotMet(List.of(comparison));
    }
}
