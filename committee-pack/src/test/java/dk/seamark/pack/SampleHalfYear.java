package dk.seamark.pack;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackOrganisation;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.Goal;
import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.policy.StrategyTrack;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.standing.LedgerFold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A half-yearly plan like Skanderborg's policy: without targets, followed up in words. */
public final class SampleHalfYear {

    private static final String KEY = "skanderborg";
    private static final String PLAN = "integration-2019-2022";
    private static final String PERIOD = "2021-H1";
    private static final TextRef TEXT = new TextRef("text", "0".repeat(64));
    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2019, 1, 30), "EKSEMPEL-0001");

    private final List<LedgerEvent> events = new ArrayList<>();

    private SampleHalfYear() {}

    /** The plan as it is in the document: six tracks and no indicator. */
    public static PackModel inWords() {
        return plan().pack();
    }

    /** The same with indicators of every kind: qualitative, decided not relevant, and one of figures. */
    public static PackModel withIndicators() {
        SampleHalfYear plan = plan();
        plan.indicators();
        return plan.pack();
    }

    private static SampleHalfYear plan() {
        SampleHalfYear plan = new SampleHalfYear();
        plan.policy();
        plan.tracks();
        return plan;
    }

    private PackModel pack() {
        events.add(new PlanApproved(KEY, PLAN, DECISION));
        events.add(new TargetReadingDecided(
                KEY, PLAN, "i-2", null, new Answer.RelevanceIs(Relevance.NOT_RELEVANT), TEXT, DECISION));
        events.add(new TrackReportSubmitted(KEY, PLAN, "viden", PERIOD, 1, TEXT, List.of(), 40, null));
        events.add(new TrackReportApproved(KEY, PLAN, "viden", PERIOD, 1));
        LedgerFold fold = new LedgerFold(new Municipality(KEY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));
        return PackModels.of(
                fold.standing(PLAN, ReportingPeriod.parse(PERIOD)).orElseThrow(),
                new PackEdition.Issued(1, fold.position()),
                PackContext.internal(
                        text -> Optional.of("Der er holdt to møder for frivillige. Teksten er et eksempel."),
                        (verdict, indicator, detail, history) -> Explanations.explain(
                                        verdict, indicator, detail, history)
                                .text()));
    }

    private void policy() {
        PolicyText text = new PolicyText(
                "Integrationspolitik 2019-2022",
                2019,
                2022,
                "Alle deltager på lige fod.",
                List.of(),
                List.of(),
                List.of(
                        new StrategyTrack("deltagelse", "Deltagelse og modtagelse", "Nye borgere er med."),
                        new StrategyTrack("arbejde", "Beskæftigelse og uddannelse", "Borgerne er i arbejde.")),
                List.of(
                        area("viden", "Viden og videndeling", "Viden er let at få fat i.", "arbejde", "deltagelse"),
                        area("sundhed", "Sundhed og trivsel", "Flere fremmer deres egen sundhed.", "deltagelse"),
                        area("kvinder", "Kvinder", "Alle kvinder er i arbejde eller uddannelse.", "arbejde")),
                "Integrationspolitik 2019-2022");
        events.add(new PolicyEntered(KEY, "integration", 1, text));
        events.add(new PolicyAdopted(KEY, "integration", 1, DECISION));
        events.add(new PlanDrafted(
                KEY,
                PLAN,
                new PlanTerms(
                        "integration",
                        "Status på fokusområderne 2019-2022",
                        2019,
                        2022,
                        null,
                        "Styregruppen",
                        "team",
                        List.of(
                                new Centre("team", "Integrationsteamet"),
                                new Centre("sundhedsfremme", "Sundhedsfremme")),
                        List.of(),
                        Cadence.HALF_YEARLY,
                        "Integrationspolitik 2019-2022")));
    }

    private static FocusArea area(String id, String title, String goal, String... strategyTracks) {
        return new FocusArea(
                id, title, List.of(strategyTracks), List.of(new Goal("goal-" + id, "", goal, List.of(), List.of())));
    }

    private void tracks() {
        track(
                1,
                "viden",
                "Viden og videndeling",
                "team",
                new TrackOrganisation(
                        "Integrationsteamet",
                        "Jobcenterchefen",
                        List.of("Hele den kommunale organisation", "Udvalgte borgergrupper"),
                        List.of("Inspirationsmøder", "Møder for frivillige")));
        track(
                2,
                "sundhed",
                "Sundhed og trivsel",
                "sundhedsfremme",
                new TrackOrganisation("Sundhedsfremme", "Sundhedsfremmechefen", List.of(), List.of()));
        track(
                3,
                "kvinder",
                "Kvinder",
                "team",
                new TrackOrganisation("Integrationsteamet", "Jobcenterchefen", List.of("Sundhedsfremme"), List.of()));
    }

    private void track(int number, String id, String title, String centre, TrackOrganisation organisation) {
        events.add(new TrackDefined(
                KEY,
                PLAN,
                id,
                number,
                title,
                centre,
                List.of(),
                List.of("goal-" + id),
                organisation,
                List.of(FollowUp.DESCRIPTION, FollowUp.ACTIVITIES),
                "En kort status med aktiviteter",
                Cadence.HALF_YEARLY));
    }

    private void indicators() {
        indicator("i-1", "1.1", "Viden når frem", List.of(), new Qualitative());
        ComponentDefinition meetings = new ComponentDefinition(
                "c", "Møder", PlainUnit.COUNT, 0, Direction.HIGHER_IS_BETTER, Counting.FLOW, null, null);
        TargetRule ten = new AtLeast("c", BigDecimal.TEN);
        indicator(
                "i-2",
                "1.2",
                "Møder om Højvang",
                List.of(meetings),
                new IfRelevant(new AtLeast("c", BigDecimal.ONE), null));
        indicator("i-3", "1.3", "Dialogmøder", List.of(meetings), ten);
        figure("2020-H2", "4");
        figure(PERIOD, "7");
    }

    private void indicator(
            String id, String number, String title, List<ComponentDefinition> components, TargetRule rule) {
        events.add(new IndicatorDefined(
                KEY,
                PLAN,
                "viden",
                id,
                number,
                title,
                "goal-viden",
                List.of(),
                components,
                "Integrationsteamet",
                "Ingen status",
                List.of()));
        for (LocalDate date : List.of(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 7, 1))) {
            events.add(new IndicatorTargetSet(KEY, PLAN, id, date, "Som aftalt", rule));
        }
    }

    private void figure(String period, String value) {
        Figure figure = new Figure(
                new BigDecimal(value),
                PlainUnit.COUNT,
                LocalDate.of(2021, 8, 1),
                "Integrationsteamet",
                null,
                null,
                false);
        events.add(new MeasurementRecorded(
                KEY, PLAN, "m-" + period, new FigureSlot("i-3", "c", Series.MUNICIPALITY, period), figure, null));
    }
}
