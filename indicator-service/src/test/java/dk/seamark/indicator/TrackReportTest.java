package dk.seamark.indicator;

import static dk.seamark.indicator.ExamplePlan.ADVICE;
import static dk.seamark.indicator.ExamplePlan.LEISURE;
import static dk.seamark.indicator.ExamplePlan.MUNICIPALITY;
import static dk.seamark.indicator.ExamplePlan.PLAN;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.report.Activity;
import dk.seamark.events.report.Recommendation;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.approvetrackreport.ApproveTrackReport;
import dk.seamark.indicator.plan.PlanTrack;
import dk.seamark.indicator.returntrackreport.ReturnTrackReport;
import dk.seamark.indicator.submittrackreport.SubmitTrackReport;
import dk.seamark.indicator.withdrawtrackreport.WithdrawTrackReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which role may do what with a report, and in which state. */
class TrackReportTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2024");
    private static final TextRef TEXT = new TextRef("7d0c1b3e-2f4a-4b7c-8d9e-0a1b2c3d4e5f", "1".repeat(64));
    private static final TextRef REASON = new TextRef("8e1d2c4f-3a5b-4c8d-9e0f-1b2c3d4e5f6a", "2".repeat(64));
    private static final List<Activity> ACTIVITIES = List.of(new Activity(TEXT, LocalDate.of(2024, 9, 12), 40));

    private static final String CENTRE = "actor-of-the-centre";
    private static final String SECRETARIAT = "actor-of-the-secretariat";

    private final AggregateTestFixture<TrackReport> ledger = new AggregateTestFixture<>(TrackReport.class);

    @BeforeEach
    void anEventIsCausedByWhoGaveTheCommand() {
        ledger.registerCommandHandlerInterceptor((unit, chain) -> {
            unit.registerCorrelationDataProvider(message -> message.getMetaData());
            return chain.proceed();
        });
    }

    @Test
    void aReportIsHandedIn() {
        when(given(), submit(), CENTRE).expectEvents(submitted(1));
    }

    @Test
    void aReportIsNotHandedInTwice() {
        when(given(submitted(1)), submit(), CENTRE).expectNoEvents().expectException(Refused.with("report-submitted"));
    }

    @Test
    void aReturnedReportIsHandedInAgain() {
        when(given(submitted(1), returned(1)), submit(), CENTRE).expectEvents(submitted(2));
    }

    @Test
    void aWithdrawnReportIsHandedInAgain() {
        when(given(submitted(1), returned(1), submitted(2), withdrawn(2)), submit(), CENTRE)
                .expectEvents(submitted(3));
    }

    @Test
    void anApprovedReportIsNotHandedInAgain() {
        when(given(submitted(1), approved(1)), submit(), CENTRE)
                .expectNoEvents()
                .expectException(Refused.with("report-approved"));
    }

    @Test
    void aReportThatIsNotWhatItsTrackAsksForIsRefused() {
        var withoutActivities = new SubmitTrackReport(
                ExamplePlan.track(LEISURE),
                YEAR,
                TEXT,
                List.of(),
                null,
                List.of(),
                List.of(),
                LocalDate.of(2025, 2, 1));
        when(given(), withoutActivities, CENTRE)
                .expectNoEvents()
                .expectException(Refused.because("activities", "activities-asked-for"));
    }

    @Test
    void recommendationsAreHandedInAFocusAreaEach() {
        List<Recommendation> told = List.of(
                new Recommendation("fritid", TEXT),
                new Recommendation("sundhed", null),
                new Recommendation("bolig", REASON));
        when(given(), recommending(told), CENTRE)
                .expectEvents(
                        new TrackReportSubmitted(MUNICIPALITY, PLAN, ADVICE, "2024", 1, TEXT, List.of(), null, told));
    }

    @Test
    void aReportWithoutARecommendationForEachFocusAreaIsRefused() {
        when(given(), recommending(List.of(new Recommendation("fritid", TEXT))), CENTRE)
                .expectNoEvents()
                .expectException(Refused.because("recommendations", "recommendations-asked-for"));
    }

    @Test
    void aReportFromBeforeThereWereRecommendationsIsSentBackAndHandedInWithThem() {
        List<Recommendation> told = List.of(
                new Recommendation("fritid", TEXT),
                new Recommendation("bolig", null),
                new Recommendation("sundhed", null));
        Object[] before = given(
                new TrackReportSubmitted(MUNICIPALITY, PLAN, ADVICE, "2024", 1, TEXT, List.of(), null, null),
                new TrackReportReturned(MUNICIPALITY, PLAN, ADVICE, "2024", 1, REASON));
        when(before, recommending(told), CENTRE)
                .expectEvents(
                        new TrackReportSubmitted(MUNICIPALITY, PLAN, ADVICE, "2024", 2, TEXT, List.of(), null, told));
    }

    private static SubmitTrackReport recommending(List<Recommendation> told) {
        PlanTrack track = ExamplePlan.track(ADVICE);
        return new SubmitTrackReport(
                track,
                YEAR,
                TEXT,
                List.of(),
                null,
                told,
                track.definition().recommendsFor(ExamplePlan.policy().text()),
                LocalDate.of(2025, 2, 1));
    }

    @Test
    void aSubmittedReportIsReturned() {
        when(given(submitted(1)), sendBack(1), SECRETARIAT).expectEvents(returned(1));
    }

    @Test
    void aSubmittedReportIsApproved() {
        when(given(submitted(1), returned(1), submitted(2)), approve(2), SECRETARIAT)
                .expectEvents(approved(2));
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        when(given(submitted(1)), approve(1), CENTRE).expectNoEvents().expectException(Refused.with("report-own"));
    }

    @Test
    void nobodyReturnsWhatTheyWrote() {
        when(given(submitted(1)), sendBack(1), CENTRE).expectNoEvents().expectException(Refused.with("report-own"));
    }

    @Test
    void nobodyJudgesWhatTheyHandedInEarlier() {
        Object[] another = {by(SECRETARIAT, submitted(1)), by("somebody-else", returned(1)), by(CENTRE, submitted(2))};
        when(another, approve(2), SECRETARIAT).expectNoEvents().expectException(Refused.with("report-own"));
    }

    @Test
    void whatWasHandedInSinceItWasReadIsNotApprovedOrReturnedUnread() {
        for (Object judgement : new Object[] {approve(1), sendBack(1), approve(3)}) {
            when(given(submitted(1), returned(1), submitted(2)), judgement, SECRETARIAT)
                    .expectNoEvents()
                    .expectException(Refused.with("report-other-submission"));
        }
    }

    @Test
    void onlyASubmittedReportIsApproved() {
        for (Object[] history : new Object[][] {
            given(),
            given(submitted(1), returned(1)),
            given(submitted(1), approved(1)),
            given(submitted(1), withdrawn(1))
        }) {
            when(history, approve(1), SECRETARIAT)
                    .expectNoEvents()
                    .expectException(Refused.with("report-not-submitted"));
        }
    }

    @Test
    void onlyASubmittedReportIsReturned() {
        for (Object[] history : new Object[][] {
            given(),
            given(submitted(1), returned(1)),
            given(submitted(1), approved(1)),
            given(submitted(1), withdrawn(1))
        }) {
            when(history, sendBack(1), SECRETARIAT)
                    .expectNoEvents()
                    .expectException(Refused.with("report-not-submitted"));
        }
    }

    @Test
    void aSubmittedReportIsWithdrawn() {
        when(given(submitted(1)), takeBack(), CENTRE).expectEvents(withdrawn(1));
    }

    @Test
    void anApprovedReportIsWithdrawn() {
        when(given(submitted(1), approved(1)), takeBack(), CENTRE).expectEvents(withdrawn(1));
    }

    @Test
    void whatTheCentreHasInItsHandsIsNotWithdrawn() {
        for (Object[] history :
                new Object[][] {given(), given(submitted(1), returned(1)), given(submitted(1), withdrawn(1))}) {
            when(history, takeBack(), CENTRE).expectNoEvents().expectException(Refused.with("report-not-submitted"));
        }
    }

    private static Object[] given(IndicatorEvent... history) {
        return List.of(history).stream()
                .map(event -> (Object) by(event instanceof TrackReportSubmitted ? CENTRE : SECRETARIAT, event))
                .toArray();
    }

    private ResultValidator<TrackReport> when(Object[] history, Object command, String actor) {
        TestExecutor<TrackReport> given = history.length == 0 ? ledger.givenNoPriorActivity() : ledger.given(history);
        return given.when(command, Map.of("actor", actor));
    }

    private static EventMessage<?> by(String actor, IndicatorEvent event) {
        return GenericEventMessage.asEventMessage(event).withMetaData(Map.of("actor", actor));
    }

    private static SubmitTrackReport submit() {
        return new SubmitTrackReport(
                ExamplePlan.track(LEISURE),
                YEAR,
                TEXT,
                ACTIVITIES,
                null,
                List.of(),
                List.of(),
                LocalDate.of(2025, 2, 1));
    }

    private static ReturnTrackReport sendBack(int submission) {
        return new ReturnTrackReport(ExamplePlan.track(LEISURE), YEAR, submission, REASON);
    }

    private static ApproveTrackReport approve(int submission) {
        return new ApproveTrackReport(ExamplePlan.track(LEISURE), YEAR, submission);
    }

    private static WithdrawTrackReport takeBack() {
        return new WithdrawTrackReport(ExamplePlan.track(LEISURE), YEAR, REASON);
    }

    private static TrackReportSubmitted submitted(int submission) {
        return new TrackReportSubmitted(MUNICIPALITY, PLAN, LEISURE, "2024", submission, TEXT, ACTIVITIES, null, null);
    }

    private static TrackReportReturned returned(int submission) {
        return new TrackReportReturned(MUNICIPALITY, PLAN, LEISURE, "2024", submission, REASON);
    }

    private static TrackReportApproved approved(int submission) {
        return new TrackReportApproved(MUNICIPALITY, PLAN, LEISURE, "2024", submission);
    }

    private static TrackReportWithdrawn withdrawn(int submission) {
        return new TrackReportWithdrawn(MUNICIPALITY, PLAN, LEISURE, "2024", submission, REASON);
    }
}
