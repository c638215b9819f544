package dk.seamark.policy;

import static dk.seamark.policy.SlagelsePlan.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.CoreMatchers.instanceOf;

import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.policy.PolicySuperseded;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.SumSince;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.approveplan.ApprovePlan;
import dk.seamark.policy.enterplan.EnterPlan;
import dk.seamark.policy.finding.FindingCode;
import dk.seamark.policy.finding.FindingLine;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanState;
import dk.seamark.policy.plan.TargetKey;
import dk.seamark.policy.revisetarget.ReviseTarget;
import dk.seamark.policy.revisetarget.Revision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a plan, as a table: the events so far, the command, and the result. */
class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);
    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2024, 1, 29), "330-2023-1");
    private static final TextRef REASON = new TextRef("6c1b3c4e-7d1e-4b8e-9a43-0f0f0f0f0f0f", "ab".repeat(32));
    private static final PlanEvent APPROVED = new PlanApproved("slagelse", "integration-2024-2027", DECISION);
    private static final PolicyState ADOPTED = SlagelsePlan.adoptedPolicy();
    private static final List<PlanEvent> DRAFTED =
            EnterPlan.of(ADDRESS, SlagelsePlan.content(), 0).decide(PlanState.NONE);
    private static final List<PlanEvent> READ = SlagelsePlan.acknowledged(SlagelsePlan.content());
    private static final TargetKey FREKVENS_2025 = new TargetKey("beskaeftigelsesfrekvens", LocalDate.of(2025, 1, 1));
    private static final TargetRule READ_AS_POINTS =
            new NotBelowComparator("frekvens", new BigDecimal(5), Reading.PERCENTAGE_POINTS);

    private AggregateTestFixture<Plan> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(Plan.class);
    }

    @Test
    void theRealPlanIsDraftedWithEightTracksTwelveIndicatorsAndThirtySixTargets() {
        fixture.givenNoPriorActivity()
                .when(EnterPlan.of(ADDRESS, SlagelsePlan.content(), 0))
                .expectEvents(DRAFTED.toArray());

        assertThat(DRAFTED).hasSize(1 + 8 + 12 + 36);
        assertThat(DRAFTED.getFirst()).isInstanceOf(PlanDrafted.class);
    }

    @Test
    void theSameDocumentAgainChangesNothing() {
        fixture.given(DRAFTED)
                .when(EnterPlan.of(ADDRESS, SlagelsePlan.content(), DRAFTED.size()))
                .expectNoEvents();
    }

    @Test
    void oneChangedTargetIsOneEvent() {
        fixture.given(DRAFTED)
                .when(EnterPlan.of(
                        ADDRESS,
                        SlagelsePlan.contentWith(
                                "2026-01-01:\n            wording: 120 forløb\n            rule: {kind: at-least, component: forloeb, value: 120}",
                                "2026-01-01:\n            wording: 130 forløb\n            rule: {kind: at-least, component: forloeb, value: 130}"),
                        DRAFTED.size()))
                .expectEvents(new IndicatorTargetSet(
                        "slagelse",
                        "integration-2024-2027",
                        "boern-i-hel-fritid",
                        LocalDate.of(2026, 1, 1),
                        "130 forløb",
                        new AtLeast("forloeb", new BigDecimal(130)),
                        "2025"));
    }

    @Test
    void aDocumentThatWasComparedWithAnOlderStateIsRefused() {
        refused(
                fixture.given(DRAFTED)
                        .when(EnterPlan.of(ADDRESS, SlagelsePlan.contentWith("120 forløb", "121 forløb"), 3)),
                "plan-moved-on");
    }

    @Test
    void aDraftWhoseWarningsAreAcknowledgedIsApproved() {
        fixture.given(read()).when(approve(ADOPTED)).expectEvents(APPROVED);
    }

    @Test
    void aWarningThatIsNeitherMendedNorAcknowledgedHindersTheApproval() {
        List<PlanEvent> allButOne = read().subList(0, read().size() - 1);

        fixture.given(allButOne)
                .when(approve(ADOPTED))
                .expectNoEvents()
                .expectExceptionMessage(open("indicators/sundhedsinformation", "relevance-open"));
    }

    @Test
    void aRuleAgainstItsDirectionIsApprovedOnlyOnceItIsAcknowledged() {
        PlanContent wrong = SlagelsePlan.contentWith("direction: higher-is-better", "direction: lower-is-better");
        List<PlanEvent> events = new ArrayList<>(EnterPlan.of(ADDRESS, wrong, 0).decide(PlanState.NONE));
        events.addAll(READ);

        fixture.given(events)
                .when(approve(ADOPTED))
                .expectNoEvents()
                .expectExceptionMessage(open("indicators/boern-i-hel-fritid", "rule-against-direction"));
    }

    @Test
    void aRuleAgainstItsDirectionThatIsAcknowledgedIsApproved() {
        PlanContent wrong = SlagelsePlan.contentWith("direction: higher-is-better", "direction: lower-is-better");
        List<PlanEvent> events = new ArrayList<>(EnterPlan.of(ADDRESS, wrong, 0).decide(PlanState.NONE));
        events.addAll(SlagelsePlan.acknowledged(wrong));

        fixture.given(events).when(approve(ADOPTED)).expectEvents(APPROVED);
    }

    @Test
    void aFindingThatSaysSomethingElseIsToBeReadAgain() {
        List<PlanEvent> events = read(
                EnterPlan.of(ADDRESS, SlagelsePlan.contentWith("title: 100 unge", "title: 101 unge"), read().size())
                        .decide(state(read()))
                        .getFirst());

        fixture.given(events)
                .when(approve(ADOPTED))
                .expectNoEvents()
                .expectExceptionMessage(open("indicators/fritidsjobvejledning", "name-says-another-number"));
    }

    @Test
    void aPlanIsApprovedOnceItsPolicyIsAdopted() {
        refused(fixture.given(read()).when(approve(SlagelsePlan.draftedPolicy())), "policy-not-adopted");
        refused(fixture.given(read()).when(approve(PolicyState.none())), "policy-not-adopted");
    }

    @Test
    void aPlanIsApprovedWhileItsPolicyHeldOnTheDayOfTheDecision() {
        refused(fixture.given(read()).when(approve(givenWay(DECISION.decidedOn()))), "policy-superseded");
        refused(
                fixture.given(read()).when(approve(SlagelsePlan.policyAdopted(LocalDate.of(2024, 1, 30)))),
                "decided-before-adoption");
        new AggregateTestFixture<>(Plan.class)
                .given(read())
                .when(approve(givenWay(DECISION.decidedOn().plusDays(1))))
                .expectEvents(APPROVED);
        new AggregateTestFixture<>(Plan.class)
                .given(read())
                .when(approve(SlagelsePlan.policyAdopted(DECISION.decidedOn())))
                .expectEvents(APPROVED);
    }

    private static PolicyState givenWay(LocalDate since) {
        return ADOPTED.after(new PolicySuperseded("slagelse", SlagelsePlan.POLICY, "en-ny", since));
    }

    @Test
    void aPlansYearsLieWithinItsPolicys() {
        refused(fixture.given(read()).when(approve(SlagelsePlan.policyOf("firstYear: 2025"))), "plan-before-policy");
        refused(
                fixture.given(read()).when(approve(SlagelsePlan.policyOf("firstYear: 2023\nlastYear: 2025"))),
                "plan-after-policy");
        new AggregateTestFixture<>(Plan.class)
                .given(read())
                .when(approve(SlagelsePlan.policyOf("firstYear: 2024\nlastYear: 2026")))
                .expectEvents(APPROVED);
    }

    @Test
    void thePolicyThatWasLookedAtIsThePlansOwn() {
        refused(
                fixture.given(read()).when(ApprovePlan.of(ADDRESS, DECISION, "en-anden", ADOPTED, TODAY)),
                "plan-moved-on");
    }

    @Test
    void theAdoptedPolicyHasTheGoalsThatThePlanNames() {
        PlanContent serving = SlagelsePlan.contentWith("    followUp:", "    serves: [borte]\n    followUp:");
        List<PlanEvent> events =
                new ArrayList<>(EnterPlan.of(ADDRESS, serving, 0).decide(PlanState.NONE));
        events.addAll(READ);

        fixture.given(events)
                .when(approve(ADOPTED))
                .expectNoEvents()
                .expectExceptionMessage(
                        "invalid [Violation[field=document.tracks[0].serves[0], rule=goal-unknown, args=[borte]]]");
    }

    @Test
    void thereIsNothingToApproveBeforeADraft() {
        refused(fixture.givenNoPriorActivity().when(approve(ADOPTED)), "plan-unknown");
    }

    @Test
    void aPlanIsApprovedOnce() {
        refused(fixture.given(drafted(APPROVED)).when(approve(ADOPTED)), "plan-approved-already");
    }

    @Test
    void noDecisionLiesInTheFuture() {
        refused(
                fixture.given(read())
                        .when(ApprovePlan.of(
                                ADDRESS, DECISION, SlagelsePlan.POLICY, ADOPTED, LocalDate.of(2024, 1, 28))),
                "date-in-future");
    }

    @Test
    void aPlanWithAnUnknownCentreIsDraftedButNotApproved() {
        List<PlanEvent> draft = new ArrayList<>(
                EnterPlan.of(ADDRESS, SlagelsePlan.contentWith("centre: sundhed-og-aeldre", "centre: kirken"), 0)
                        .decide(PlanState.NONE));
        draft.addAll(READ);

        fixture.given(draft)
                .when(approve(ADOPTED))
                .expectNoEvents()
                .expectExceptionMessage(
                        "invalid [Violation[field=tracks/sundhed-og-trivsel, rule=centre-unknown, args=[]]]");
    }

    @Test
    void anApprovedPlanIsNotChangedByADocument() {
        refused(
                fixture.given(drafted(APPROVED))
                        .when(EnterPlan.of(
                                ADDRESS, SlagelsePlan.contentWith("120 forløb", "121 forløb"), DRAFTED.size() + 1)),
                "plan-approved");
    }

    @Test
    void theApprovedDocumentAgainChangesNothing() {
        fixture.given(drafted(APPROVED))
                .when(EnterPlan.of(ADDRESS, SlagelsePlan.content(), DRAFTED.size() + 1))
                .expectNoEvents();
    }

    @Test
    void aTargetIsRevisedByADecision() {
        fixture.given(drafted(APPROVED)).when(revise(READ_AS_POINTS)).expectEvents(revised());
    }

    @Test
    void afterARevisionBothTheApprovedAndTheRevisedDocumentChangeNothing() {
        List<PlanEvent> events = drafted(APPROVED, revised());
        PlanState state = events.stream().reduce(PlanState.NONE, PlanState::after, (one, other) -> other);

        assertThat(EnterPlan.of(ADDRESS, SlagelsePlan.content(), 0).decide(state))
                .isEmpty();
        assertThat(EnterPlan.of(ADDRESS, state.current(), 0).decide(state)).isEmpty();
        assertThat(state.current()).isNotEqualTo(SlagelsePlan.content());
    }

    @Test
    void aRevisionTellsWhichFindingsItBrings() {
        TargetRule unread = new NotBelowComparator("frekvens", new BigDecimal(7), null);

        assertThat(revise(unread).review(state(drafted(APPROVED))).lines())
                .filteredOn(finding -> finding.da().contains(" 7 %"))
                .extracting(FindingLine::code, FindingLine::acknowledged)
                .containsExactly(tuple(FindingCode.READING_OPEN, false));
    }

    @Test
    void theSameRevisionTwiceIsRefused() {
        refused(fixture.given(drafted(APPROVED, revised())).when(revise(READ_AS_POINTS)), "revision-changes-nothing");
    }

    @Test
    void aDraftsTargetIsNotRevised() {
        refused(fixture.given(DRAFTED).when(revise(READ_AS_POINTS)), "plan-not-approved");
    }

    @Test
    void aRevisedRuleMustFitTheIndicator() {
        refused(
                fixture.given(drafted(APPROVED)).when(revise(new AtLeast("forloeb", BigDecimal.TEN))),
                "component-unknown");
    }

    @Test
    void aRevisedSumAddsYearsThatThePlanHasFiguresOf() {
        TargetKey forloeb = new TargetKey("boern-i-hel-fritid", LocalDate.of(2026, 1, 1));
        Revision before = revision(new SumSince("forloeb", 2022, Relation.AT_LEAST, BigDecimal.TEN));
        Revision after = revision(new SumSince("forloeb", 2026, Relation.AT_LEAST, BigDecimal.TEN));

        refused(
                fixture.given(drafted(APPROVED)).when(ReviseTarget.of(ADDRESS, forloeb, before, REASON, TODAY)),
                "sum-outside-plan");
        refused(
                fixture.given(drafted(APPROVED)).when(ReviseTarget.of(ADDRESS, forloeb, after, REASON, TODAY)),
                "sum-outside-plan");
    }

    @Test
    void onlyATargetThatThePlanHasIsRevised() {
        refused(
                fixture.given(drafted(APPROVED))
                        .when(revise(new TargetKey("beskaeftigelsesfrekvens", LocalDate.of(2028, 1, 1)))),
                "target-date-unknown");
        refused(
                fixture.given(drafted(APPROVED)).when(revise(new TargetKey("ingen", LocalDate.of(2025, 1, 1)))),
                "indicator-unknown");
    }

    private static ApprovePlan approve(PolicyState policy) {
        return ApprovePlan.of(ADDRESS, DECISION, SlagelsePlan.POLICY, policy, TODAY);
    }

    private static List<PlanEvent> read(PlanEvent... more) {
        List<PlanEvent> events = drafted(READ.toArray(PlanEvent[]::new));
        events.addAll(List.of(more));
        return events;
    }

    private static PlanState state(List<PlanEvent> events) {
        return events.stream().reduce(PlanState.NONE, PlanState::after, (one, other) -> other);
    }

    private static ReviseTarget revise(TargetRule rule) {
        return ReviseTarget.of(ADDRESS, FREKVENS_2025, revision(rule), REASON, TODAY);
    }

    private static ReviseTarget revise(TargetKey target) {
        return ReviseTarget.of(ADDRESS, target, revision(READ_AS_POINTS), REASON, TODAY);
    }

    private static Revision revision(TargetRule rule) {
        return new Revision("Højst 5 procentpoint lavere", rule, "Læst som procentpoint", DECISION);
    }

    private static PlanEvent revised() {
        return new IndicatorTargetRevised(
                "slagelse",
                "integration-2024-2027",
                "beskaeftigelsesfrekvens",
                LocalDate.of(2025, 1, 1),
                "Højst 5 procentpoint lavere",
                READ_AS_POINTS,
                REASON,
                DECISION,
                "2024");
    }

    private static List<PlanEvent> drafted(PlanEvent... more) {
        List<PlanEvent> events = new ArrayList<>(DRAFTED);
        events.addAll(List.of(more));
        return events;
    }

    private static void refused(ResultValidator<Plan> result, String why) {
        result.expectNoEvents().expectException(instanceOf(Refusal.class)).expectExceptionMessage(message(why));
    }

    /** The only rule that is broken is that this finding is open. */
    private static org.hamcrest.Matcher<String> open(String item, String code) {
        return org.hamcrest.CoreMatchers.startsWith(
                "invalid [Violation[field=%s, rule=finding-open, args=[%s, ".formatted(item, code));
    }

    private static org.hamcrest.Matcher<String> message(String why) {
        return org.hamcrest.CoreMatchers.anyOf(
                org.hamcrest.CoreMatchers.is(why), org.hamcrest.CoreMatchers.containsString("rule=" + why + ","));
    }
}
