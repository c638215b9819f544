package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.AtMost;
import dk.seamark.events.rule.AverageSince;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.Enough;
import dk.seamark.events.rule.GapClosedBy;
import dk.seamark.events.rule.GapSmallerThanPrevious;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.InBestQuartile;
import dk.seamark.events.rule.LessThan;
import dk.seamark.events.rule.MoreThan;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.NoWorseThanPrevious;
import dk.seamark.events.rule.NotAboveComparator;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.NotInWorstQuartile;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.rule.SomeOf;
import dk.seamark.events.rule.SumSince;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Way;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Quartile;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import dk.seamark.verify.judge.PackComparison;
import dk.seamark.verify.judge.PackJson;
import dk.seamark.verify.judge.PlanLedger;
import dk.seamark.verify.report.VerificationException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The service and the verifier, which share no code but the vocabulary, read the same random histories: rules of all
 * kinds, decisions, corrections, withdrawals, and events that contradict the record. The verifier finds the verdicts
 * and figures of every pack that the service makes in the events.
 */
class SecondOpinionTest {

    private static final int HISTORIES = 150;
    private static final List<String> INDICATORS = List.of("i", "j", "k");
    private static final List<String> COMPONENTS = List.of("c", "d");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void theVerifierFindsWhatThePackTells() throws VerificationException {
        for (int i = 0; i < HISTORIES; i++) {
            List<LedgerEvent> history = history();
            for (int year = 2024; year <= 2026; year++) {
                PackModel pack = pack(history, year);
                assertThat(differences(history, year, pack))
                        .as("seed %d, history %d, %d: %s", seed, i, year, history)
                        .isEmpty();
            }
        }
    }

    /** The control: the pack of one history, verified against another that has one figure more, fails. */
    @Test
    void anotherHistoryIsNotTakenForTheSame() throws VerificationException {
        List<LedgerEvent> history = new ArrayList<>(plan());
        PackModel pack = pack(history, 2024);
        history.add(SampleEvents.recorded("m", SampleEvents.slot("i", "c", 2024), "3"));

        assertThat(differences(history, 2024, pack)).isNotEmpty();
    }

    private static PackModel pack(List<LedgerEvent> history, int year) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        for (LedgerEvent event : history) {
            fold.apply(fold.position() + 1, event);
        }
        Standing standing =
                fold.standing(SampleEvents.PLAN, new ReportingPeriod(year)).orElseThrow();
        return PackModels.of(
                standing,
                new PackEdition.Issued(1, standing.position()),
                PackContext.internal(
                        text -> Optional.empty(),
                        (verdict, indicator, detail, changes) -> Explanations.explain(
                                        verdict, indicator, detail, changes)
                                .text()));
    }

    private static List<?> differences(List<LedgerEvent> history, int year, PackModel pack)
            throws VerificationException {
        PlanLedger ledger = new PlanLedger();
        long position = 0;
        for (LedgerEvent event : history) {
            position++;
            ledger.apply(position, event);
        }
        CommitteePackIssued issued = new CommitteePackIssued(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                Integer.toString(year),
                1,
                pack.provenance().position(),
                pack.provenance().stateHash(),
                pack.provenance().templateVersion(),
                pack.provenance().rendererVersion(),
                pack.provenance().ruleVersion(),
                List.of(),
                null,
                null,
                null,
                null);
        PackJson told = PackJson.parse(PackFormat.JSON.render(pack));
        return PackComparison.of(ledger, issued, new ReportingPeriod(year), told)
                .differences();
    }

    private List<LedgerEvent> history() {
        List<LedgerEvent> history = new ArrayList<>(plan());
        int events = 5 + random.nextInt(60);
        Map<FigureSlot, String> standing = new HashMap<>();
        for (int i = 0; i < events; i++) {
            LedgerEvent event = event(i, standing);
            if (event instanceof MeasurementRecorded recorded) {
                standing.putIfAbsent(recorded.slot(), recorded.measurementId());
            }
            history.add(event);
        }
        return history;
    }

    private List<LedgerEvent> plan() {
        List<LedgerEvent> plan = new ArrayList<>(List.of(SampleEvents.drafted(), SampleEvents.track()));
        for (String indicator : INDICATORS) {
            plan.add(SampleEvents.indicator(indicator, component("c"), component("d")));
            for (int year = 2024; year <= 2027; year++) {
                if (random.nextInt(5) > 0) {
                    plan.add(target(indicator, date(year)));
                }
            }
        }
        if (random.nextInt(8) > 0) {
            plan.add(SampleEvents.approved());
        }
        return plan;
    }

    private static LocalDate date(int year, int month) {
        return LocalDate.of(year, month, 1);
    }

    /** A date on which a period has just ended, or one in the middle of a year. */
    private LocalDate date(int year) {
        return date(year, random.nextInt(4) == 0 ? 7 : 1);
    }

    /** A target that says which period it judges, or one of before. */
    private IndicatorTargetSet target(String indicator, LocalDate date) {
        IndicatorTargetSet set = SampleEvents.target(indicator, date, rule());
        return new IndicatorTargetSet(
                set.municipality(), set.planId(), indicator, date, set.wording(), set.rule(), judges(date));
    }

    private IndicatorTargetRevised revised(String indicator, LocalDate date) {
        IndicatorTargetRevised said = SampleEvents.revised(indicator, date, rule());
        return new IndicatorTargetRevised(
                said.municipality(),
                said.planId(),
                indicator,
                date,
                said.wording(),
                said.rule(),
                said.reason(),
                said.decision(),
                judges(date));
    }

    private @Nullable String judges(LocalDate date) {
        return random.nextInt(3) == 0
                ? null
                : random.nextInt(30) == 0
                        ? "no period"
                        : ReportingPeriod.lastEndedBefore(date, Cadence.YEARLY).toString();
    }

    /** A figure, or a share with counts that is judged by them, or by its value as before. */
    private Figure figure() {
        LocalDate read = LocalDate.of(2025, 1, 20);
        return plain().withStatus(random.nextInt(3) == 0 ? ObservationStatus.PROVISIONAL : null)
                .withLink(random.nextInt(5) == 0 ? new EvidenceLink("https://example.org/tal", read) : null);
    }

    private Figure plain() {
        if (random.nextInt(3) > 0) {
            return new Figure(number(), PlainUnit.COUNT, LocalDate.of(2025, 1, 15), "Kilde", null, null, false);
        }
        BigDecimal whole = one(List.of(BigDecimal.valueOf(75), BigDecimal.valueOf(300), BigDecimal.valueOf(400)));
        BigDecimal some = BigDecimal.valueOf(random.nextInt(20));
        BigDecimal value = some.movePointRight(2).divide(whole, 0, RoundingMode.HALF_UP);
        Figure share = new Figure(value, PlainUnit.PERCENT, LocalDate.of(2025, 1, 15), "Kilde", some, whole, false);
        return random.nextInt(4) == 0 ? share : share.judgedByCounts();
    }

    private ComponentDefinition component(String id) {
        Direction direction = random.nextBoolean() ? one(List.of(Direction.values())) : null;
        return random.nextBoolean()
                ? SampleEvents.open(id, PlainUnit.COUNT)
                : SampleEvents.component(id, PlainUnit.COUNT, direction, random.nextBoolean() ? "2023" : null);
    }

    private TargetRule rule() {
        return switch (random.nextInt(9)) {
            case 0 -> new NoTarget();
            case 1 -> new Qualitative();
            case 2 -> new IfRelevant(condition(), random.nextBoolean() ? one(List.of(Relevance.values())) : null);
            case 3 -> new AllOf(List.of(condition(), condition()));
            case 4 -> new SomeOf(1 + random.nextInt(2), List.of(condition(), condition(), condition()));
            default -> condition();
        };
    }

    private Condition condition() {
        String c = one(COMPONENTS);
        Reading reading = random.nextBoolean() ? one(List.of(Reading.values())) : null;
        return switch (random.nextInt(17)) {
            case 0 -> new AtLeast(c, number());
            case 1 -> new AtMost(c, number());
            case 2 -> new MoreThan(c, number());
            case 3 -> new LessThan(c, number());
            case 4 -> new AtLeastAbove(c, number(), one(List.of(Reference.values())));
            case 5 -> new NotBelowComparator(c, number(), reading);
            case 6 -> new NoWorseThanPrevious(c);
            case 7 -> new BetterThanPrevious(c);
            case 8 -> new ChangesBy(c, one(List.of(Way.values())), number(), reading);
            case 9 -> new GapWithin("c", "d", random.nextBoolean() ? number() : null);
            case 10 -> new GapSmallerThanPrevious("c", "d");
            case 11 -> new NotAboveComparator(c, number(), reading);
            case 12 -> new SumSince(c, 2022 + random.nextInt(4), one(List.of(Relation.values())), number());
            case 13 -> new AverageSince(c, 2022 + random.nextInt(4), one(List.of(Relation.values())), number());
            case 14 -> new InBestQuartile(c, one(List.of(Quartile.values())));
            case 15 -> new NotInWorstQuartile(c, one(List.of(Quartile.values())));
            default ->
                new GapClosedBy(
                        "c",
                        "d",
                        BigDecimal.ONE,
                        BigDecimal.TWO,
                        one(List.of(Reference.BASELINE, Reference.PREVIOUS_PERIOD)),
                        random.nextBoolean() ? one(List.of(Enough.values())) : null);
        };
    }

    /** An event about a plan that may be approved or not: many of them contradict the record and change nothing. */
    private LedgerEvent event(int i, Map<FigureSlot, String> standing) {
        String indicator = one(INDICATORS);
        LocalDate date = date(2024 + random.nextInt(4));
        FigureSlot slot = random.nextInt(4) == 0
                ? SampleEvents.comparator(indicator, one(COMPONENTS), 2022 + random.nextInt(5))
                : SampleEvents.slot(
                        indicator, random.nextInt(20) == 0 ? "unknown" : one(COMPONENTS), 2022 + random.nextInt(5));
        String known = "m" + random.nextInt(i + 1);
        return switch (random.nextInt(14)) {
            case 0 -> SampleEvents.withdrawn(known, slot);
            case 1, 2 ->
                new MeasurementCorrected(
                        SampleEvents.MUNICIPALITY,
                        SampleEvents.PLAN,
                        "m" + i,
                        known,
                        slot,
                        figure(),
                        CorrectionReason.TYPING_ERROR,
                        null);
            case 3 -> SampleEvents.missing(slot, one(List.of(MissingReason.values())));
            case 4 -> revised(indicator, date);
            case 5 -> SampleEvents.decided(indicator, random.nextBoolean() ? date : null, answer());
            case 6 -> target(indicator, date);
            // Of a figure that stands in the slot, at times for the second time, or of none.
            case 7, 8 -> SampleEvents.confirmed(standing.getOrDefault(slot, known), slot);
            default ->
                new MeasurementRecorded(SampleEvents.MUNICIPALITY, SampleEvents.PLAN, "m" + i, slot, figure(), null);
        };
    }

    private Answer answer() {
        String c = one(COMPONENTS);
        return switch (random.nextInt(6)) {
            case 0 -> new Answer.ReadingIs(c, one(List.of(Reading.values())));
            case 1 -> new Answer.ToleranceIs("c", "d", number());
            case 2 -> new Answer.RelevanceIs(one(List.of(Relevance.values())));
            case 3 -> new Answer.EnoughIs(c, one(List.of(Enough.values())));
            case 4 -> new Answer.DirectionIs(c, one(List.of(Direction.values())));
            default -> new Answer.CountingIs(c, one(List.of(Counting.values())));
        };
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(7));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
