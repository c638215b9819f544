package dk.seamark.reporting.oracle;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyHearingOpened;
import dk.seamark.events.policy.PolicySuperseded;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random events of plans and policies. The last plan stays a draft, so that everything in it can change. */
final class RandomPlans {

    /** One has a name with characters that paths must escape. */
    static final List<String> PLANS = List.of("integration", "sundhed-2024", "æld/re%", "kladde");

    private static final List<String> TRACKS = List.of("t1", "t2", "t3");
    private static final List<String> INDICATORS = List.of("i1", "i2", "i3", "i4");
    private static final List<String> POLICIES = List.of("a", "b", "c");
    private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);

    private final Random random;
    private final List<Deque<LedgerEvent>> beginnings = new ArrayList<>();
    private final int[] versions = new int[POLICIES.size()];

    RandomPlans(Random random) {
        this.random = random;
        PLANS.forEach(plan -> beginnings.add(new ArrayDeque<>(beginning(plan))));
    }

    /** Whether some plans are not entered yet. */
    boolean areBeginning() {
        return !beginnings.isEmpty();
    }

    /** The next event by which one of the plans is entered. */
    LedgerEvent begin() {
        Deque<LedgerEvent> beginning = beginnings.get(random.nextInt(beginnings.size()));
        LedgerEvent next = beginning.remove();
        beginnings.removeIf(Deque::isEmpty);
        return next;
    }

    private List<LedgerEvent> beginning(String plan) {
        List<LedgerEvent> events =
                new ArrayList<>(List.of(new PlanDrafted(SampleEvents.MUNICIPALITY, plan, terms(plan, "1"))));
        TRACKS.forEach(track -> events.add(track(plan, track)));
        INDICATORS.forEach(indicator -> {
            events.add(indicator(plan, indicator, "t1"));
            for (int year = RandomLedger.FIRST_YEAR; year < RandomLedger.LAST_YEAR; year++) {
                events.add(target(plan, indicator, LocalDate.of(year + 1, 1, 1), "Ordlyd " + year));
            }
        });
        if (!plan.equals(PLANS.getLast())) {
            events.add(new PlanApproved(SampleEvents.MUNICIPALITY, plan, decision("approval")));
        }
        return events;
    }

    String plan() {
        return PLANS.get(random.nextInt(PLANS.size()));
    }

    /** A track; rarely one that no plan has. */
    String track() {
        return random.nextInt(40) == 0 ? "t9" : oneOf(TRACKS);
    }

    /** An indicator; rarely one that no plan has. */
    String indicator() {
        return random.nextInt(40) == 0 ? "i9" : oneOf(INDICATORS);
    }

    /** A component; mostly one that the indicator has. */
    String component(String indicator) {
        boolean second = indicator.equals("i2") || indicator.equals("i4");
        return (second && random.nextBoolean()) || random.nextInt(40) == 0 ? "c2" : "c1";
    }

    /** An event of a plan or policy. @param number makes its words unique */
    LedgerEvent event(int number) {
        String plan = random.nextBoolean() ? PLANS.getLast() : plan();
        LocalDate date = random.nextInt(30) == 0
                ? LocalDate.of(1900, 1, 1)
                : LocalDate.of(random.nextInt(RandomLedger.FIRST_YEAR, RandomLedger.LAST_YEAR + 2), 1, 1);
        return switch (random.nextInt(20)) {
            case 0 -> new PlanDrafted(SampleEvents.MUNICIPALITY, plan, terms(plan, "drafted " + number));
            case 1, 2 -> new PlanTermsChanged(SampleEvents.MUNICIPALITY, plan, terms(plan, "changed " + number));
            case 3 -> track(plan, track());
            case 4 -> new TrackRemoved(SampleEvents.MUNICIPALITY, plan, oneOf(TRACKS));
            case 5, 6, 7 -> indicator(plan, indicator(), track());
            case 8 -> new IndicatorRemoved(SampleEvents.MUNICIPALITY, plan, indicator());
            case 9, 10 -> target(plan, indicator(), date, "Ordlyd " + number);
            case 11 -> new IndicatorTargetRemoved(SampleEvents.MUNICIPALITY, plan, indicator(), date);
            case 12, 13 ->
                new IndicatorTargetRevised(
                        SampleEvents.MUNICIPALITY,
                        plan,
                        indicator(),
                        date,
                        "Ordlyd " + number,
                        rule(),
                        SampleEvents.TEXT,
                        decision("revised " + number));
            case 14, 15 -> decided(plan, random.nextBoolean() ? null : date, number);
            default -> policy(number);
        };
    }

    private LedgerEvent decided(String plan, @Nullable LocalDate date, int number) {
        Answer answer = new Answer.ReadingIs(
                "c" + random.nextInt(1, 3), random.nextBoolean() ? Reading.PERCENT : Reading.PERCENTAGE_POINTS);
        return new TargetReadingDecided(
                SampleEvents.MUNICIPALITY,
                plan,
                indicator(),
                date,
                answer,
                SampleEvents.TEXT,
                decision("decided " + number));
    }

    private LedgerEvent policy(int number) {
        int which = random.nextInt(POLICIES.size());
        String policy = POLICIES.get(which);
        int version = random.nextInt(6) == 0 ? random.nextInt(1, 4) : versions[which];
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                new PolicyEntered(SampleEvents.MUNICIPALITY, policy, ++versions[which], text("Politik " + number));
            case 2, 3 ->
                new PolicyHearingOpened(
                        SampleEvents.MUNICIPALITY, policy, version, SINCE, SINCE.plusMonths(1), decision("heard"));
            case 4 ->
                // Not at once, as an adopted policy no longer changes.
                random.nextInt(3) == 0
                        ? new PolicyAdopted(SampleEvents.MUNICIPALITY, policy, version, decision("adopted " + number))
                        : new PolicyEntered(SampleEvents.MUNICIPALITY, policy, version, text("Politik " + number));
            default -> new PolicySuperseded(SampleEvents.MUNICIPALITY, policy, oneOf(POLICIES), SINCE);
        };
    }

    private static PolicyText text(String title) {
        return new PolicyText(title, 2023, null, "Vision", List.of(), List.of(), List.of(), List.of(), "politikken");
    }

    private static PlanTerms terms(String plan, String which) {
        PlanTerms told = SampleEvents.drafted().terms();
        return new PlanTerms(
                POLICIES.get(PLANS.indexOf(plan) % POLICIES.size()),
                "Plan " + which,
                RandomLedger.FIRST_YEAR,
                RandomLedger.LAST_YEAR,
                null,
                told.committee(),
                told.secretariat(),
                told.centres(),
                told.notes(),
                plan.equals(PLANS.get(1)) ? Cadence.HALF_YEARLY : null,
                told.document());
    }

    private static TrackDefined track(String plan, String track) {
        TrackDefined told = SampleEvents.track();
        return new TrackDefined(
                SampleEvents.MUNICIPALITY,
                plan,
                track,
                told.number(),
                told.title(),
                told.centreId(),
                told.goals(),
                told.serves(),
                told.organisation(),
                told.followUp(),
                told.followUpFormat(),
                told.cadence());
    }

    /** The first and the third have one component, c1; the others c1 and c2; in a draft sometimes only c2. */
    private IndicatorDefined indicator(String plan, String id, String track) {
        List<ComponentDefinition> components = new ArrayList<>();
        boolean second = id.equals("i2") || id.equals("i4");
        if (!second || random.nextInt(8) > 0) {
            components.add(SampleEvents.open("c1", PlainUnit.PERCENT));
        }
        if (second) {
            components.add(SampleEvents.open("c2", PlainUnit.PERCENT));
        }
        return new IndicatorDefined(
                SampleEvents.MUNICIPALITY,
                plan,
                track,
                id,
                id.substring(1),
                "Indikator " + id,
                null,
                List.of(),
                components,
                "Kilde",
                "Status",
                List.of());
    }

    private LedgerEvent target(String plan, String indicator, LocalDate date, String wording) {
        return new IndicatorTargetSet(SampleEvents.MUNICIPALITY, plan, indicator, date, wording, rule());
    }

    private TargetRule rule() {
        return random.nextBoolean()
                ? new AtLeast("c1", BigDecimal.TEN)
                : new NotBelowComparator("c" + random.nextInt(1, 3), BigDecimal.valueOf(5), null);
    }

    private static Decision decision(String caseNumber) {
        return new Decision("Byrådet", LocalDate.of(2023, 12, 18), caseNumber);
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
