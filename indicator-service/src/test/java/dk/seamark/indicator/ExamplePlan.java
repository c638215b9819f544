package dk.seamark.indicator;

import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.ComponentSum;
import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.Goal;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Unit;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.indicator.plan.PlanTrack;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small plan for 2024 to 2026, a part of Slagelse's: four tracks, two indicators. */
public final class ExamplePlan {

    public static final String MUNICIPALITY = "slagelse";
    public static final String PLAN = "integration-2024-2026";

    /** Asks for a description and recommendations; it names no goal, and so works on all focus areas. */
    public static final String ADVICE = "civilsamfund";

    /** Asks for a description and attendance. */
    public static final String MEETINGS = "dialogmoeder";

    /** Asks for a description and activities. */
    public static final String LEISURE = "kultur-og-fritid";

    /** Asks for a description and activities. */
    public static final String JOBS = "beskaeftigelse";

    /** Indicator of the track of leisure: one component {@code forloeb}, a count. */
    public static final String LEISURE_COURSES = "hel-fritid";

    /** Indicator of the track of jobs: one component {@code frekvens}, with a comparator, from 2022. */
    public static final String EMPLOYMENT = "beskaeftigelsesfrekvens";

    /** An indicator that {@link #participants} adds to the track of leisure: all is the sum of women and men. */
    public static final String PARTICIPANTS = "deltagere";

    /** The Danish date on which the plan was entered. */
    public static final LocalDate ENTERED = LocalDate.of(2023, 12, 19);

    private ExamplePlan() {}

    public static PlanDrafted drafted() {
        return drafted(PLAN);
    }

    public static PlanDrafted drafted(String planId) {
        return new PlanDrafted(
                MUNICIPALITY,
                planId,
                new PlanTerms(
                        "integration",
                        "Plan for integration",
                        2024,
                        2026,
                        null,
                        "Erhvervs-, Beskæftigelses- og Uddannelsesudvalget",
                        "ari",
                        List.of(new Centre("ari", "ARI"), new Centre("kultur", "Kultur og Fritid")),
                        List.of(),
                        null,
                        "planen"));
    }

    /** The policy that the plan implements: of its three focus areas, one has no goal. */
    public static PolicyEntered policy() {
        return new PolicyEntered(
                MUNICIPALITY,
                "integration",
                1,
                new PolicyText(
                        "Integrationspolitik",
                        2023,
                        null,
                        "Flere hører til.",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                focusArea("fritid", "Fritid", "fritidsliv"),
                                focusArea("bolig", "Bolig", "tryghed"),
                                new FocusArea("sundhed", "Sundhed", List.of(), List.of())),
                        "politikken"));
    }

    private static FocusArea focusArea(String id, String title, String goalId) {
        return new FocusArea(id, title, List.of(), List.of(new Goal(goalId, "1", "Et mål", List.of(), List.of())));
    }

    public static TrackDefined track(String trackId, int number, String centreId, FollowUp... followUp) {
        return trackOf(PLAN, trackId, number, centreId, followUp);
    }

    private static TrackDefined trackOf(
            String planId, String trackId, int number, String centreId, FollowUp... followUp) {
        return new TrackDefined(
                MUNICIPALITY,
                planId,
                trackId,
                number,
                "Spor " + number,
                centreId,
                List.of(),
                List.of(),
                null,
                List.of(followUp),
                "Skriftlig",
                Cadence.YEARLY);
    }

    public static IndicatorDefined indicator(
            String trackId, String indicatorId, String number, ComponentDefinition... components) {
        return indicatorOf(PLAN, trackId, indicatorId, number, components);
    }

    private static IndicatorDefined indicatorOf(
            String planId, String trackId, String indicatorId, String number, ComponentDefinition... components) {
        return new IndicatorDefined(
                MUNICIPALITY,
                planId,
                trackId,
                indicatorId,
                number,
                "Indikator " + number,
                null,
                List.of(),
                List.of(components),
                "Kilden",
                "Se planen",
                List.of());
    }

    public static ComponentDefinition component(
            String componentId, Unit unit, @Nullable String comparator, @Nullable Baseline baseline) {
        return new ComponentDefinition(
                componentId, "Delindikator", unit, 0, Direction.HIGHER_IS_BETTER, null, comparator, baseline);
    }

    /** An indicator of the track of leisure whose components add up, in a plan of this name. */
    public static IndicatorDefined participants(String planId) {
        IndicatorDefined plain = indicatorOf(
                planId,
                LEISURE,
                PARTICIPANTS,
                "4.2",
                component("alle", PlainUnit.COUNT, "Landet", null),
                component("kvinder", PlainUnit.COUNT, "Landet", null),
                component("maend", PlainUnit.COUNT, "Landet", null));
        return new IndicatorDefined(
                plain.municipality(),
                plain.planId(),
                plain.trackId(),
                plain.indicatorId(),
                plain.number(),
                plain.title(),
                null,
                List.of(),
                plain.components(),
                plain.source(),
                plain.baselineWording(),
                List.of(),
                List.of(new ComponentSum("alle", List.of("kvinder", "maend"))),
                null);
    }

    /** The plan's events up to its approval. */
    public static List<PlanEvent> events() {
        return events(PLAN);
    }

    /** The events of a plan of this name, up to its approval. */
    public static List<PlanEvent> events(String planId) {
        LocalDate stated = LocalDate.of(2023, 10, 1);
        return List.of(
                drafted(planId),
                trackOf(planId, ADVICE, 1, "ari", FollowUp.DESCRIPTION, FollowUp.RECOMMENDATIONS),
                trackOf(planId, MEETINGS, 2, "ari", FollowUp.DESCRIPTION, FollowUp.ATTENDANCE),
                trackOf(planId, LEISURE, 4, "kultur", FollowUp.DESCRIPTION, FollowUp.ACTIVITIES),
                trackOf(planId, JOBS, 5, "ari", FollowUp.DESCRIPTION, FollowUp.ACTIVITIES),
                indicatorOf(planId, LEISURE, LEISURE_COURSES, "4.1", component("forloeb", PlainUnit.COUNT, null, null)),
                indicatorOf(
                        planId,
                        JOBS,
                        EMPLOYMENT,
                        "5.1",
                        component("frekvens", PlainUnit.PERCENT, "Landsgennemsnit", new Baseline("2022", stated))),
                new PlanApproved(MUNICIPALITY, planId, new Decision("Byrådet", LocalDate.of(2023, 12, 18), "23-1234")));
    }

    public static PlanSnapshot known() {
        PlanSnapshot plan = null;
        for (PlanEvent event : events()) {
            plan = PlanSnapshot.after(plan, event, ENTERED);
        }
        if (plan == null) {
            throw new IllegalStateException("The example plan is not drafted");
        }
        return plan;
    }

    public static PlanIndicator employment() {
        return known().indicator(EMPLOYMENT).orElseThrow();
    }

    public static PlanTrack track(String trackId) {
        return known().track(trackId).orElseThrow();
    }
}
