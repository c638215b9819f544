package dk.seamark.verify.judge;

import static dk.seamark.standing.SampleEvents.DECISION;
import static dk.seamark.standing.SampleEvents.MUNICIPALITY;
import static dk.seamark.standing.SampleEvents.PLAN;
import static dk.seamark.standing.SampleEvents.TEXT;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.AtMost;
import dk.seamark.events.rule.AverageSince;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.GapClosedBy;
import dk.seamark.events.rule.GapSmallerThanPrevious;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.InBestQuartile;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.NotAboveComparator;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.NotInWorstQuartile;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.SomeOf;
import dk.seamark.events.rule.SumSince;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Way;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Quartile;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random events of one plan of four years, with figures; it remembers the events and not what they come to. */
final class PlanGenerator {

    static final int FIRST = 2022;
    static final int LAST = 2025;
    static final List<String> TRACKS = List.of("t1", "t2", "t3");

    private static final List<String> INDICATORS = List.of("i1", "i2", "i3", "i4");
    private static final List<String> CENTRES = List.of("c1", "c2", "c3", "c4", "c5");
    private static final List<String> COMPONENTS = List.of("a", "b");

    private final Random random;
    private final Cadence cadence;
    private final AmendmentGenerator amendments;
    private final Map<FigureSlot, String> figures = new HashMap<>();
    private int count;

    PlanGenerator(Random random) {
        this.random = random;
        this.cadence = random.nextInt(5) > 1 ? Cadence.YEARLY : oneOf(List.of(Cadence.values()));
        this.amendments = new AmendmentGenerator(random, this);
    }

    /** The periods that the plan may be followed up on in, with amendments. */
    List<String> periods() {
        List<String> periods = new ArrayList<>();
        for (int year = FIRST - 1; year <= LAST + 3; year++) {
            ReportingPeriod.of(year, cadence).forEach(period -> periods.add(period.toString()));
        }
        return periods;
    }

    AmendmentGenerator amendments() {
        return amendments;
    }

    /** The events by which the plan is entered and approved, and gets most of its figures. */
    List<LedgerEvent> beginning() {
        List<LedgerEvent> events = new ArrayList<>(List.of(drafted(), defined("t1"), defined("t2")));
        for (String indicator : List.of("i1", "i2", "i3")) {
            events.add(defined(indicator, random.nextBoolean() ? "t1" : "t2"));
            for (int i = random.nextInt(6); i > 0; i--) {
                events.add(target(indicator));
            }
        }
        events.add(SampleEvents.approved());
        for (String indicator : List.of("i1", "i2", "i3")) {
            for (String period : periods()) {
                COMPONENTS.stream()
                        .filter(any -> random.nextInt(3) > 0)
                        .forEach(component ->
                                events.add(figure(new FigureSlot(indicator, component, series(), period))));
            }
        }
        return events;
    }

    /** An amendment, a figure, a revised target or a decided answer. */
    LedgerEvent next() {
        return switch (random.nextInt(20)) {
            case 0 -> SampleEvents.revised(indicator(), targetDate(), rule());
            case 1 -> decided();
            case 2, 3, 4, 5, 6, 7 -> amended(amendments.any());
            case 8 -> SampleEvents.missing(slot(), MissingReason.LATE);
            default -> figure(slot());
        };
    }

    /** An event that tells of an amendment. */
    static PlanAmended amended(Amendment amendment) {
        return new PlanAmended(MUNICIPALITY, PLAN, amendment, TEXT, DECISION);
    }

    private PlanDrafted drafted() {
        PlanTerms terms = new PlanTerms(
                "integration",
                "Plan",
                FIRST,
                LAST,
                null,
                "Udvalget",
                "c1",
                List.of(new Centre("c1", "Et"), new Centre("c2", "To"), new Centre("c3", "Tre")),
                List.of(),
                cadence == Cadence.YEARLY ? null : cadence,
                "plan");
        return new PlanDrafted(MUNICIPALITY, PLAN, terms);
    }

    /** A track with this id. */
    TrackDefined defined(String track) {
        TrackDefined like = SampleEvents.track();
        return new TrackDefined(
                MUNICIPALITY,
                PLAN,
                track,
                random.nextInt(1, 4),
                "Spor " + track,
                oneOf(CENTRES.subList(0, 3)),
                List.of(),
                List.of(),
                null,
                List.of(),
                like.followUpFormat(),
                Cadence.YEARLY);
    }

    /** An indicator with this id. */
    IndicatorDefined defined(String indicator, String track) {
        List<ComponentDefinition> components =
                random.nextInt(5) == 0 ? List.of(definition("a")) : List.of(definition("a"), definition("b"));
        return new IndicatorDefined(
                MUNICIPALITY,
                PLAN,
                track,
                indicator,
                indicator.substring(1),
                "Indikator " + indicator,
                null,
                List.of(),
                components,
                "Kilde",
                "Status",
                List.of(),
                null,
                random.nextInt(4) == 0 ? new Rounds(2, FIRST + random.nextInt(2)) : null);
    }

    /** A component with this id. */
    ComponentDefinition definition(String component) {
        String baseline = random.nextBoolean()
                ? null
                : ReportingPeriod.of(FIRST - 1, cadence).getLast().toString();
        return new ComponentDefinition(
                component,
                component + " " + count++,
                PlainUnit.PERCENT,
                0,
                random.nextInt(4) == 0 ? null : oneOf(List.of(Direction.values())),
                random.nextInt(3) == 0 ? null : oneOf(List.of(Counting.values())),
                "landet",
                baseline == null ? null : new Baseline(baseline, LocalDate.of(2021, 10, 1)),
                null,
                null,
                null,
                random.nextInt(4) == 0 ? oneOf(List.of(Quartile.values())) : null);
    }

    /** A target of this indicator. */
    IndicatorTargetSet target(String indicator) {
        return new IndicatorTargetSet(MUNICIPALITY, PLAN, indicator, targetDate(), "Ordlyd " + count++, rule());
    }

    private TargetRule rule() {
        String component = oneOf(COMPONENTS);
        return switch (random.nextInt(18)) {
            case 0 -> new AtLeast(component, number());
            case 1 -> new NotBelowComparator(component, number(), random.nextBoolean() ? null : Reading.PERCENT);
            case 2 -> new ChangesBy(component, Way.UP, BigDecimal.ONE, random.nextBoolean() ? null : Reading.PERCENT);
            case 3 -> new GapSmallerThanPrevious("a", "b");
            case 4 -> new GapWithin("a", "b", random.nextBoolean() ? null : number());
            case 5 -> new GapClosedBy("a", "b", BigDecimal.ONE, BigDecimal.TEN, reference(), null);
            case 6, 7 -> new AtLeastAbove(component, BigDecimal.ONE, reference());
            case 8 ->
                new AllOf(List.of(new BetterThanPrevious(component), new AtLeastAbove("a", number(), reference())));
            case 9 -> random.nextBoolean() ? new NoTarget() : new IfRelevant(new BetterThanPrevious("a"), null);
            case 10 -> new NotAboveComparator(component, number(), random.nextBoolean() ? null : Reading.PERCENT);
            case 11 ->
                new SomeOf(
                        random.nextInt(1, 3),
                        List.of(new BetterThanPrevious(component), new AtMost("a", number()), sum(component)));
            case 12, 13 -> sum(component);
            case 14 -> new InBestQuartile(component, oneOf(List.of(Quartile.values())));
            case 15 -> new NotInWorstQuartile(component, oneOf(List.of(Quartile.values())));
            case 16 -> average(component);
            default -> new BetterThanPrevious(component);
        };
    }

    private SumSince sum(String component) {
        return new SumSince(component, FIRST - 1 + random.nextInt(4), oneOf(List.of(Relation.values())), number());
    }

    private AverageSince average(String component) {
        return new AverageSince(component, FIRST - 1 + random.nextInt(4), oneOf(List.of(Relation.values())), number());
    }

    private Reference reference() {
        return oneOf(List.of(Reference.values()));
    }

    private TargetReadingDecided decided() {
        Answer answer = switch (random.nextInt(4)) {
            case 0 -> new Answer.ReadingIs(oneOf(COMPONENTS), oneOf(List.of(Reading.values())));
            case 1 -> new Answer.ToleranceIs("a", "b", number());
            case 2 -> new Answer.CountingIs(oneOf(COMPONENTS), oneOf(List.of(Counting.values())));
            default -> new Answer.DirectionIs(oneOf(COMPONENTS), oneOf(List.of(Direction.values())));
        };
        return SampleEvents.decided(indicator(), random.nextInt(3) > 0 ? null : targetDate(), answer);
    }

    private LedgerEvent figure(FigureSlot slot) {
        String id = "m" + count++;
        String stands = figures.get(slot);
        if (random.nextInt(8) == 0) {
            // Many are final, or confirmed before, or not the figure that stands.
            return SampleEvents.confirmed(stands == null || random.nextInt(5) == 0 ? "m0" : stands, slot);
        }
        if (stands == null || random.nextInt(10) == 0) {
            figures.putIfAbsent(slot, id);
            return new MeasurementRecorded(MUNICIPALITY, PLAN, id, slot, figure(), null);
        }
        if (random.nextInt(4) == 0) {
            figures.remove(slot);
            return SampleEvents.withdrawn(stands, slot);
        }
        figures.put(slot, id);
        return new MeasurementCorrected(
                MUNICIPALITY, PLAN, id, stands, slot, figure(), CorrectionReason.TYPING_ERROR, null);
    }

    /** A figure, often provisional, and at times with a link. */
    private Figure figure() {
        LocalDate day = LocalDate.of(2025, 1, 15);
        return new Figure(number(), PlainUnit.PERCENT, day, "Kilde", null, null, false)
                .withStatus(random.nextInt(3) == 0 ? ObservationStatus.PROVISIONAL : null)
                .withLink(random.nextInt(6) == 0 ? new EvidenceLink("https://example.org/tal", day) : null);
    }

    /** A series that goes on from a predecessor's, with figures of up to three periods; some are not before it. */
    Continuation carriedOn() {
        Map<String, String> numbers = new TreeMap<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            numbers.put(period(), number().toString());
        }
        int begin = random.nextInt(LAST, LAST + 3);
        String from = oneOf(ReportingPeriod.of(begin, cadence)).toString();
        Continuation carried = SampleEvents.carriedOn(indicator(), component(), from, PlainUnit.PERCENT, numbers);
        // What is then corrected or withdrawn of it is refused.
        carried.figures().forEach(each -> figures.putIfAbsent(carried.slot(each), each.measurementId()));
        return carried;
    }

    private FigureSlot slot() {
        return new FigureSlot(indicator(), component(), series(), random.nextInt(30) == 0 ? "2024-H3" : period());
    }

    private Series series() {
        return random.nextInt(6) == 0 ? Series.COMPARATOR : Series.MUNICIPALITY;
    }

    /** Few numbers, so that figures are often as high as others and as what is asked. */
    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(8));
    }

    private LocalDate targetDate() {
        if (random.nextInt(30) == 0) {
            return LocalDate.of(1900, 1, 1);
        }
        int year = random.nextInt(FIRST, LAST + 3);
        return oneOf(ReportingPeriod.of(year, cadence)).firstDay();
    }

    String period() {
        int year = random.nextInt(FIRST - 1, LAST + 2);
        Cadence length = random.nextInt(10) == 0 ? oneOf(List.of(Cadence.values())) : cadence;
        return oneOf(ReportingPeriod.of(year, length)).toString();
    }

    LocalDate date() {
        return LocalDate.of(random.nextInt(FIRST - 1, LAST + 3), random.nextInt(1, 13), 1);
    }

    String indicator() {
        return random.nextInt(40) == 0 ? "i9" : oneOf(INDICATORS);
    }

    String track() {
        return random.nextInt(40) == 0 ? "t9" : oneOf(TRACKS);
    }

    String centre() {
        return random.nextInt(40) == 0 ? "c9" : oneOf(CENTRES);
    }

    String component() {
        return random.nextInt(40) == 0 ? "z" : oneOf(COMPONENTS);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
