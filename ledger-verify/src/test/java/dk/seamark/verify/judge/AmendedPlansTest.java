package dk.seamark.verify.judge;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.Redefinition;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.standing.Anomaly;
import dk.seamark.standing.KeptFact;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Random plans with random amendments and figures come to the same by the services' fold, by the facts that it keeps,
 * and by the verifier. In the suite some hundred; {@code -Dseamark.amended.plans=1000000} makes more, and {@code
 * -Dseamark.seed=N} the ones of a failure.
 */
class AmendedPlansTest {

    private static final long SEED = Long.getLong("seamark.seed", new Random().nextLong());
    private static final int PLANS = Integer.getInteger("seamark.amended.plans", 500);
    private static final Pattern MEASUREMENT = Pattern.compile("measurementId=([^,\\]]*)");

    /** One plan: the events, and what refused them. */
    private record Case(String which, PlanGenerator plan, List<LedgerEvent> events) {

        static Case of(int number) {
            Random random = new Random(SEED + number);
            PlanGenerator plan = new PlanGenerator(random);
            List<LedgerEvent> events = new ArrayList<>(plan.beginning());
            for (int more = random.nextInt(10, 40); more > 0; more--) {
                events.add(plan.next());
            }
            return new Case("-Dseamark.seed=" + (SEED + number) + ", the first plan", plan, events);
        }
    }

    @Test
    void comeToTheSameByTheFoldByItsFactsAndByTheVerifier() {
        int fit = 0;
        int unfit = 0;
        Map<String, Integer> codes = new TreeMap<>();
        for (int number = 0; number < PLANS; number++) {
            Case one = Case.of(number);
            FactStore store = new FactStore();
            LedgerFold fold = folded(store);
            LedgerFold restored = folded(new FactStore());
            PlanLedger verifier = new PlanLedger();
            Set<Long> refused = new HashSet<>();
            int middle = new Random(SEED + number).nextInt(one.events().size());
            for (int i = 0; i < one.events().size(); i++) {
                LedgerEvent event = one.events().get(i);
                fold.apply(i + 1, event);
                if (i == middle) {
                    restored = restored(store, fold, one);
                } else if (i > middle) {
                    restored.apply(i + 1, event);
                }
                if (!verifier.apply(i + 1, event)) {
                    refused.add(i + 1L);
                }
            }
            assertThat(refused)
                    .as(one.which())
                    .containsExactlyInAnyOrderElementsOf(
                            fold.anomalies().stream().map(Anomaly::position).toList());
            assertThat(restored.anomalies()).as(one.which()).isEqualTo(fold.anomalies());
            assertThat(restored.stateHash()).as(one.which()).isEqualTo(fold.stateHash());
            LedgerFold again = restored(store, fold, one);
            assertThat(again.stateHash()).as(one.which()).isEqualTo(fold.stateHash());
            List<String> periods = one.plan().periods();
            String queried = periods.get(middle % periods.size());
            for (String period : periods) {
                String which = one.which() + ", " + period;
                ReportingPeriod at = ReportingPeriod.parse(period);
                if (!fold.plansOf(at).isEmpty()) {
                    Standing standing = standing(fold, at);
                    assertThat(fold.terms(SampleEvents.PLAN, at)).as(which).contains(standing.terms());
                    assertThat(standing(period.equals(queried) ? restored : again, at))
                            .as(which)
                            .isEqualTo(standing);
                    Judging judging = new Judging(verifier, at, SpanReading.FOLLOWED_UP);
                    assertThat(judging.indicators()).as(which).isEqualTo(indicators(standing));
                    Map<String, List<JudgedTarget>> right = targets(standing);
                    for (IndicatorDefined indicator : judging.indicators().values()) {
                        List<JudgedTarget> targets = judging.targets(indicator);
                        assertThat(targets).as(which).isEqualTo(right.get(indicator.indicatorId()));
                        targets.forEach(target -> codes.merge(target.code(), 1, Integer::sum));
                    }
                }
            }
            for (int i = 0; i < one.events().size(); i++) {
                if (one.events().get(i) instanceof PlanAmended) {
                    if (refused.contains(i + 1L)) {
                        unfit++;
                    } else {
                        fit++;
                    }
                }
            }
        }
        System.out.printf(
                "amended plans: %s, %,d plans, %,d amendments that fit and %,d that do not, targets judged: %s%n",
                SEED, PLANS, fit, unfit, codes);
        assertThat(fit)
                .as("of them fit, of %d", fit + unfit)
                .isGreaterThan(unfit / 2)
                .isLessThan(3 * unfit);
        assertThat(codes.keySet()).contains("met", "not-met", "undecided", "not-measured", "no-target", "ahead");
    }

    /** What comes later, by period and by date, leaves the verdicts on the periods before it as they are. */
    @Test
    void areJudgedInEarlierPeriodsAsBeforeTheirAmendmentsOfLaterOnes() {
        for (int number = 0; number < PLANS; number++) {
            Case one = Case.of(number);
            LedgerFold fold = folded(new FactStore());
            PlanLedger verifier = new PlanLedger();
            for (LedgerEvent event : one.events()) {
                verifier.apply(fold.position() + 1, event);
                fold.apply(fold.position() + 1, event);
            }
            List<String> periods = one.plan().periods();
            int place = new Random(SEED + number).nextInt(periods.size() - 1);
            ReportingPeriod at = ReportingPeriod.parse(periods.get(place));
            if (fold.plansOf(at).isEmpty()) {
                continue;
            }
            Standing before = standing(fold, at);
            List<JudgedTarget> judged = judged(verifier, at);
            LocalDate day = at.lastDay().plusDays(2);
            for (int i = 0; i < 6; i++) {
                PlanAmended later =
                        PlanGenerator.amended(one.plan().amendments().from(periods.get(place + 1), day));
                verifier.apply(fold.position() + 1, later);
                fold.apply(fold.position() + 1, later);
                String which = one.which() + ", " + at + " and " + later.amendment();
                assertThat(seen(standing(fold, at))).as(which).isEqualTo(seen(before));
                assertThat(judged(verifier, at)).as(which).isEqualTo(judged);
            }
        }
    }

    /** The last amendment does in every period what it says, whatever came before it. */
    @Test
    void areFollowedUpOnAsTheLastAmendmentSays() {
        int amended = 0;
        for (int number = 0; number < PLANS; number++) {
            Case one = Case.of(number);
            Random random = new Random(SEED + number);
            LedgerFold fold = folded(new FactStore());
            one.events().forEach(event -> fold.apply(fold.position() + 1, event));
            List<ReportingPeriod> periods =
                    one.plan().periods().stream().map(ReportingPeriod::parse).toList();
            ReportingPeriod from = periods.get(random.nextInt(periods.size()));
            ReportingPeriod until = periods.get(random.nextInt(periods.size()));
            Map<ReportingPeriod, Standing> before = new TreeMap<>();
            periods.forEach(period -> before.put(period, standing(fold, period)));
            List<IndicatorDefined> followed =
                    List.copyOf(indicators(standing(fold, from)).values());
            if (followed.isEmpty()) {
                continue;
            }
            IndicatorDefined some = followed.get(random.nextInt(followed.size()));
            // In the end every centre has come that ever comes.
            List<Centre> centres =
                    standing(fold, new ReportingPeriod(2100)).terms().centres();
            String centre = centres.get(random.nextInt(centres.size())).centreId();
            Expectation expected = Expectation.any(random, one.plan(), some, centre, from, until);
            int anomalies = fold.anomalies().size();
            fold.apply(fold.position() + 1, PlanGenerator.amended(expected.amendment()));
            if (fold.anomalies().size() > anomalies
                    && expected.amendment() instanceof Redefinition.ComponentRedefined) {
                // It was redefined from that period before.
                continue;
            }
            assertThat(fold.anomalies()).as(one.which() + expected).hasSize(anomalies);
            for (ReportingPeriod period : periods) {
                assertThat(Expectation.outline(standing(fold, period)))
                        .as("%s, %s and %s", one.which(), period, expected)
                        .isEqualTo(expected.seen(requireNonNull(before.get(period)), period));
            }
            amended++;
        }
        assertThat(amended).isGreaterThan(PLANS / 2);
    }

    private static List<JudgedTarget> judged(PlanLedger verifier, ReportingPeriod at) {
        Judging judging = new Judging(verifier, at, SpanReading.FOLLOWED_UP);
        return judging.indicators().values().stream()
                .flatMap(indicator -> judging.targets(indicator).stream())
                .filter(isAhead().negate())
                .toList();
    }

    private static Predicate<JudgedTarget> isAhead() {
        return target -> target.code().equals("ahead");
    }

    /** What a pack of the standing's period tells, without what is ahead. */
    private static List<Object> seen(Standing standing) {
        List<Object> seen = new ArrayList<>(List.of(standing.terms()));
        standing.tracks().forEach(track -> {
            seen.add(track.track());
            track.indicators().forEach(indicator -> {
                seen.add(indicator.indicator());
                seen.add(indicator.figures());
                seen.add(indicator.itsBreaks());
                seen.add(indicator.targets().stream()
                        .filter(TargetStanding.Judged.class::isInstance)
                        .toList());
            });
        });
        return seen;
    }

    private static LedgerFold folded(FactStore store) {
        return new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY), store);
    }

    /**
     * A ledger with the facts of another, restored as a query does it: first those that tell which plans there are,
     * then the plans'.
     */
    private static LedgerFold restored(FactStore store, LedgerFold live, Case one) {
        LedgerFold fold = folded(new FactStore());
        List<KeptFact> facts = new ArrayList<>(store.kept());
        // The table gives them in no order.
        Collections.shuffle(facts, new Random(live.position()));
        fold.restore(
                live.position(),
                facts.stream().filter(fact -> fact.path().isHead()).toList());
        for (String period : one.plan().periods()) {
            ReportingPeriod at = ReportingPeriod.parse(period);
            assertThat(fold.plansOf(at)).as(one.which() + ", " + at).isEqualTo(live.plansOf(at));
            assertThat(fold.terms(SampleEvents.PLAN, at))
                    .as(one.which() + ", " + at)
                    .isEqualTo(live.terms(SampleEvents.PLAN, at));
        }
        fold.restore(
                live.position(),
                facts.stream().filter(fact -> !fact.path().isHead()).toList());
        return fold;
    }

    private static Standing standing(LedgerFold fold, ReportingPeriod at) {
        return fold.standing(SampleEvents.PLAN, at).orElseThrow();
    }

    private static Map<String, IndicatorDefined> indicators(Standing standing) {
        Map<String, IndicatorDefined> indicators = new TreeMap<>();
        standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .map(IndicatorStanding::indicator)
                .forEach(indicator -> indicators.put(indicator.indicatorId(), indicator));
        return indicators;
    }

    private static Map<String, List<JudgedTarget>> targets(Standing standing) {
        Map<String, List<JudgedTarget>> targets = new TreeMap<>();
        standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .forEach(each -> targets.put(
                        each.indicator().indicatorId(),
                        each.targets().stream().map(AmendedPlansTest::judged).toList()));
        return targets;
    }

    private static JudgedTarget judged(TargetStanding target) {
        String code = target instanceof TargetStanding.Judged judged ? Judging.code(judged.verdict()) : "ahead";
        Matcher named = MEASUREMENT.matcher(
                target instanceof TargetStanding.Judged judged
                        ? judged.verdict().toString()
                        : "");
        TreeSet<String> measurements = new TreeSet<>();
        while (named.find()) {
            measurements.add(named.group(1));
        }
        return new JudgedTarget(target.targetDate(), target.period(), target.wording(), code, measurements);
    }
}
