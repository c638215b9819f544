package dk.seamark.policy.decidereading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.enterplan.EnterPlan;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decisions can be recorded on what the real plan leaves open, and on nothing else. */
class DecideReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 2, 1);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 1);
    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2025, 1, 29), "330-2025-1");
    private static final TextRef REASON = new TextRef("6c1b3c4e-7d1e-4b8e-9a43-0f0f0f0f0f0f", "ab".repeat(32));
    private static final Answer AS_POINTS = new Answer.ReadingIs("frekvens", Reading.PERCENTAGE_POINTS);

    private static final PlanState DRAFTED =
            EnterPlan.of(SlagelsePlan.ADDRESS, SlagelsePlan.content(), 0).decide(PlanState.NONE).stream()
                    .reduce(PlanState.NONE, PlanState::after, (one, other) -> other);
    private static final PlanState APPROVED =
            DRAFTED.after(new PlanApproved("slagelse", "integration-2024-2027", DECISION));

    @Test
    void aReadingIsDecidedForAllDatesOrForOne() {
        assertThat(reading(after(null, AS_POINTS), FIRST)).isEqualTo(Reading.PERCENTAGE_POINTS);
        assertThat(reading(after(null, AS_POINTS), SECOND)).isEqualTo(Reading.PERCENTAGE_POINTS);

        assertThat(reading(after(SECOND, AS_POINTS), FIRST)).isNull();
        assertThat(reading(after(SECOND, AS_POINTS), SECOND)).isEqualTo(Reading.PERCENTAGE_POINTS);
    }

    @Test
    void aLaterDecisionTakesThePlaceOfAnEarlierOne() {
        PlanState once = after(null, AS_POINTS);
        Answer asPercent = new Answer.ReadingIs("frekvens", Reading.PERCENT);

        PlanState twice = after(once, decide(once, "beskaeftigelsesfrekvens", FIRST, asPercent));

        assertThat(reading(twice, FIRST)).isEqualTo(Reading.PERCENT);
        assertThat(reading(twice, SECOND)).isEqualTo(Reading.PERCENTAGE_POINTS);
    }

    @Test
    void aToleranceAndARelevanceAreDecided() {
        PlanState state = APPROVED;
        state = after(
                state,
                decide(state, "trivsel", null, new Answer.ToleranceIs("danske", "udenlandske", new BigDecimal("0.1"))));
        String languages = indicatorOf(IfRelevant.class);
        state = after(state, decide(state, languages, null, new Answer.RelevanceIs(Relevance.RELEVANT)));
        assertThat(state.changes()).hasSize(2);
        assertThat(state.current().targetsOf(languages))
                .anySatisfy(target -> assertThat(target.rule())
                        .isInstanceOfSatisfying(
                                IfRelevant.class,
                                rule -> assertThat(rule.relevance()).isEqualTo(Relevance.RELEVANT)));
    }

    @Test
    void aDirectionAndACountingThatThePlanDoesNotSayAreDecidedForAllDates() {
        PlanState silent = approved(SlagelsePlan.contentWith("direction: lower-is-better\n", "\n"));
        Answer lower = new Answer.DirectionIs("behov", Direction.LOWER_IS_BETTER);
        assertThat(component(after(silent, decide(silent, "sprogvurdering", null, lower)), "behov")
                        .direction())
                .isEqualTo(Direction.LOWER_IS_BETTER);
        refused("answer-for-all-dates", silent, "sprogvurdering", FIRST, lower);
        refused("answer-not-asked", APPROVED, "sprogvurdering", null, lower);

        PlanState uncounted = approved(SlagelsePlan.contentWith("counting: stock\n", "\n"));
        String initiatives = uncounted.current().indicatorsInOrder().stream()
                .filter(indicator ->
                        indicator.components().getFirst().componentId().equals("aktiviteter"))
                .findFirst()
                .orElseThrow()
                .indicatorId();
        Answer flow = new Answer.CountingIs("aktiviteter", Counting.FLOW);
        assertThat(component(after(uncounted, decide(uncounted, initiatives, null, flow)), "aktiviteter")
                        .counting())
                .isEqualTo(Counting.FLOW);
        refused("answer-not-asked", APPROVED, initiatives, null, flow);
    }

    @Test
    void theReadingOfNoToleranceIsNotAsked() {
        PlanState none = approved(
                SlagelsePlan.contentWith("component: frekvens, tolerance: 5}", "component: frekvens, tolerance: 0}"));

        refused("answer-not-asked", none, "beskaeftigelsesfrekvens", FIRST, AS_POINTS);
        assertThat(decide(none, "beskaeftigelsesfrekvens", SECOND, AS_POINTS)).hasSize(1);
    }

    @Test
    void whatThePlanStatesIsNotDecidedAway() {
        PlanState stated = approved(SlagelsePlan.contentWith(
                "component: frekvens, tolerance: 5}", "component: frekvens, tolerance: 5, reading: percent}"));

        refused("answer-not-asked", stated, "beskaeftigelsesfrekvens", FIRST, AS_POINTS);
        refused("answer-not-asked", stated, "beskaeftigelsesfrekvens", null, AS_POINTS);
        assertThat(decide(stated, "beskaeftigelsesfrekvens", SECOND, AS_POINTS)).hasSize(1);
    }

    @Test
    void whatThePlanDoesNotAskIsRefused() {
        refused("answer-not-asked", APPROVED, "beskaeftigelsesfrekvens", null, otherComponent());
        refused(
                "answer-not-asked",
                APPROVED,
                "beskaeftigelsesfrekvens",
                null,
                new Answer.RelevanceIs(Relevance.RELEVANT));
        PlanState decided = after(null, AS_POINTS);
        refused("answer-changes-nothing", decided, "beskaeftigelsesfrekvens", null, AS_POINTS);
    }

    @Test
    void onlyAnApprovedPlansIndicatorsAndDatesAreDecidedUpon() {
        refused("plan-not-approved", DRAFTED, "beskaeftigelsesfrekvens", null, AS_POINTS);
        refused("plan-unknown", PlanState.NONE, "beskaeftigelsesfrekvens", null, AS_POINTS);
        refused("indicator-unknown", APPROVED, "ingen", null, AS_POINTS);
        refused("target-date-unknown", APPROVED, "beskaeftigelsesfrekvens", LocalDate.of(2028, 1, 1), AS_POINTS);
    }

    private static PlanState drafted(PlanContent content) {
        return EnterPlan.of(SlagelsePlan.ADDRESS, content, 0).decide(PlanState.NONE).stream()
                .reduce(PlanState.NONE, PlanState::after, (one, other) -> other);
    }

    private static PlanState approved(PlanContent content) {
        return drafted(content).after(new PlanApproved("slagelse", "integration-2024-2027", DECISION));
    }

    private static ComponentDefinition component(PlanState state, String id) {
        return state.current().indicatorsInOrder().stream()
                .flatMap(indicator -> indicator.components().stream())
                .filter(component -> component.componentId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Answer otherComponent() {
        return new Answer.ReadingIs("forloeb", Reading.PERCENT);
    }

    private static String indicatorOf(Class<?> rule) {
        return SlagelsePlan.content().targets().values().stream()
                .filter(target -> rule.isInstance(target.rule()))
                .findFirst()
                .orElseThrow()
                .indicatorId();
    }

    private static void refused(
            String why, PlanState state, String indicator, @Nullable LocalDate date, Answer answer) {
        assertThatThrownBy(() -> decide(state, indicator, date, answer))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code() + refusal.violations())
                                .contains(why));
    }

    private static PlanState after(@Nullable LocalDate date, Answer answer) {
        return after(APPROVED, decide(APPROVED, "beskaeftigelsesfrekvens", date, answer));
    }

    private static PlanState after(PlanState state, List<PlanEvent> events) {
        assertThat(events).singleElement().isInstanceOf(TargetReadingDecided.class);
        return state.after(events.getFirst());
    }

    private static List<PlanEvent> decide(PlanState state, String indicator, @Nullable LocalDate date, Answer answer) {
        var decided = new ReadingDecision(date, answer, "Fordi", DECISION);
        return DecideReading.of(SlagelsePlan.ADDRESS, indicator, decided, REASON, TODAY)
                .decide(state);
    }

    private static @Nullable Reading reading(PlanState state, LocalDate date) {
        var target = state.current().targetsOf("beskaeftigelsesfrekvens").stream()
                .filter(each -> each.targetDate().equals(date))
                .findFirst()
                .orElseThrow();
        return ((NotBelowComparator) target.rule()).reading();
    }
}
