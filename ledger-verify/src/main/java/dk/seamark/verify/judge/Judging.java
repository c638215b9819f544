package dk.seamark.verify.judge;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Judges a plan's targets for a period.
 *
 * @param ledger what the events come to
 * @param period the pack's period
 * @param reading how the pack's rules read spans of years
 */
record Judging(PlanLedger ledger, ReportingPeriod period, SpanReading reading) {

    /** The indicators that are followed up on, by id. */
    SortedMap<String, IndicatorDefined> indicators() {
        return ledger.in(period).map(PlanOutline::indicators).orElseGet(TreeMap::new);
    }

    /** The targets of an indicator, by date. */
    List<JudgedTarget> targets(IndicatorDefined indicator) {
        return ledger.targets(indicator.indicatorId()).entrySet().stream()
                .map(target -> judged(indicator.indicatorId(), target.getKey(), target.getValue()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable JudgedTarget judged(String indicatorId, LocalDate date, Target target) {
        ReportingPeriod judges = ledger.judged(target.judges(), date);
        if (judges == null) {
            return null;
        }
        // A target is judged by what the plan followed up on in its own period.
        PlanOutline then = ledger.in(judges).orElse(null);
        IndicatorDefined indicator = then == null ? null : then.indicators().get(indicatorId);
        if (then == null || indicator == null) {
            return null;
        }
        SortedSet<String> named = new TreeSet<>();
        String code = "ahead";
        if (judges.compareTo(period) <= 0) {
            Verdict verdict = target.rule()
                    .judge(new FoundEvidence(
                            indicator,
                            judges,
                            before(indicator, judges),
                            then.breaks(),
                            ledger.figures(),
                            (component, each) -> rests(indicator, component, each)));
            code = code(verdict);
            collect(verdict, named);
        }
        return new JudgedTarget(date, judges.toString(), target.wording(), code, named);
    }

    /** The period of the last target before this one that asks something, while the plan follows up on it. */
    private @Nullable ReportingPeriod before(IndicatorDefined indicator, ReportingPeriod judges) {
        return ledger.targets(indicator.indicatorId()).entrySet().stream()
                .filter(target -> target.getValue().rule().asksSomething())
                .map(target -> ledger.judged(target.getValue().judges(), target.getKey()))
                .filter(Objects::nonNull)
                .filter(earlier -> earlier.compareTo(judges) < 0)
                .filter(earlier -> isFollowed(indicator.indicatorId(), earlier))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether a span has no place for a period: it was given up, or nobody was to record a figure, and nobody did. */
    private boolean rests(IndicatorDefined judged, String component, ReportingPeriod earlier) {
        String id = judged.indicatorId();
        if (reading == SpanReading.EVERY_PERIOD) {
            return false;
        }
        boolean followed = isFollowed(id, earlier);
        if (followed
                && (has(id, component, earlier) || judged.component(component).isEmpty())) {
            return false;
        }
        boolean givenUp = !followed && ledger.excludes(id, earlier);
        return givenUp || !ledger.figures().isRecorded(Figures.slot(id, component, Series.MUNICIPALITY, earlier));
    }

    private boolean has(String indicatorId, String component, ReportingPeriod in) {
        return ledger.in(in)
                .map(then -> then.indicators().get(indicatorId))
                .flatMap(indicator -> indicator.component(component))
                .isPresent();
    }

    private boolean isFollowed(String indicatorId, ReportingPeriod in) {
        return ledger.in(in)
                .filter(then -> then.indicators().containsKey(indicatorId))
                .isPresent();
    }

    static String code(Verdict verdict) {
        return switch (verdict) {
            case Judgement.Met met -> "met";
            case Judgement.NotMet notMet -> "not-met";
            case Judgement.Undecided undecided -> "undecided";
            case Judgement.NotMeasured notMeasured -> "not-measured";
            case Verdict.NoTarget noTarget -> "no-target";
            case Verdict.Qualitative qualitative -> "qualitative";
        };
    }

    /** Finds every measurement that a verdict holds, wherever in it that is. */
    private static void collect(@Nullable Object part, SortedSet<String> found) {
        if (part instanceof Measured measured) {
            found.add(measured.measurementId());
        } else if (part instanceof List<?> list) {
            list.forEach(each -> collect(each, found));
        } else if (part instanceof Record fields) {
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                collect(read(component, fields), found);
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The vocabulary hides " + component, e);
        }
    }
}
