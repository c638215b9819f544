package dk.seamark.bench.rebuild;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is said of a plan before the first figure: a policy, and plans of the size of a real one. */
final class PlanBeginnings {

    static final int TRACKS = 6;
    static final int INDICATORS = 12;
    static final List<String> COMPONENTS = List.of("andel", "antal");
    static final int FIRST_YEAR = 2024;
    static final int LAST_YEAR = 2027;
    static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2023, 12, 18), "330-2023-72114");

    private static final String POLICY = "integration";

    private PlanBeginnings() {}

    /** The policy that all plans implement, entered and adopted. */
    static List<LedgerEvent> policy(String municipality) {
        PolicyText text = new PolicyText(
                "Integrationspolitik",
                2023,
                null,
                "Alle borgere skal have mulighed for at deltage i fællesskabet.",
                List.of("Flere i beskæftigelse", "Flere med en uddannelse"),
                List.of(),
                List.of(),
                List.of(),
                "Integrationspolitik 2023");
        return List.of(
                new PolicyEntered(municipality, POLICY, 1, text), new PolicyAdopted(municipality, POLICY, 1, DECISION));
    }

    /** The events that draft a plan and approve it. */
    static List<LedgerEvent> of(String municipality, String planId) {
        List<LedgerEvent> events = new ArrayList<>();
        events.add(new PlanDrafted(municipality, planId, terms(planId)));
        for (int number = 1; number <= TRACKS; number++) {
            events.add(track(municipality, planId, number));
        }
        for (int number = 1; number <= INDICATORS; number++) {
            events.add(indicator(municipality, planId, number));
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                events.add(new IndicatorTargetSet(
                        municipality,
                        planId,
                        indicatorId(number),
                        targetDate(year),
                        "På niveau eller max 5 % lavere end landsgennemsnittet",
                        rule(number)));
            }
        }
        events.add(new PlanApproved(municipality, planId, DECISION));
        return events;
    }

    /** The date of the target that judges a year: the first of January after it. */
    static LocalDate targetDate(int year) {
        return LocalDate.of(year + 1, 1, 1);
    }

    static String indicatorId(int number) {
        return "beskaeftigelsesfrekvens-" + number;
    }

    static String trackId(int number) {
        return "spor-" + number;
    }

    static String centreId(int track) {
        return "center-" + track;
    }

    static Unit unit(String component) {
        return component.equals("andel") ? PlainUnit.PERCENT : PlainUnit.COUNT;
    }

    private static PlanTerms terms(String planId) {
        List<Centre> centres = new ArrayList<>();
        for (int number = 1; number <= TRACKS; number++) {
            centres.add(new Centre(centreId(number), "Center " + number));
        }
        return new PlanTerms(
                POLICY,
                "Implementeringsplan " + planId,
                FIRST_YEAR,
                LAST_YEAR,
                null,
                "Beskæftigelsesudvalget",
                centreId(1),
                centres,
                List.of(),
                Cadence.YEARLY,
                "Implementeringsplan 2024-2027");
    }

    private static TrackDefined track(String municipality, String planId, int number) {
        return new TrackDefined(
                municipality,
                planId,
                trackId(number),
                number,
                "Spor " + number,
                centreId(number),
                List.of("Flere borgere i beskæftigelse"),
                List.of(),
                null,
                List.of(FollowUp.INDICATOR_STATUS, FollowUp.DESCRIPTION),
                "Status på indikatorer og en kort beskrivelse",
                Cadence.YEARLY);
    }

    private static IndicatorDefined indicator(String municipality, String planId, int number) {
        return new IndicatorDefined(
                municipality,
                planId,
                trackId(1 + number % TRACKS),
                indicatorId(number),
                "5." + number,
                "Beskæftigelsesfrekvensen for borgere med ikke-vestlig baggrund",
                null,
                List.of(),
                COMPONENTS.stream().map(PlanBeginnings::component).toList(),
                "Det Nationale Integrationsbarometer",
                "Status pr. 1.10.2023",
                List.of());
    }

    private static ComponentDefinition component(String id) {
        return new ComponentDefinition(
                id,
                id,
                unit(id),
                id.equals("andel") ? 1 : 0,
                Direction.HIGHER_IS_BETTER,
                Counting.STOCK,
                "Landsgennemsnittet",
                new Baseline(Integer.toString(FIRST_YEAR), LocalDate.of(2023, 10, 1)));
    }

    private static TargetRule rule(int number) {
        return switch (number % 3) {
            case 0 -> new AtLeast("antal", BigDecimal.valueOf(120));
            case 1 -> new NotBelowComparator("andel", BigDecimal.valueOf(5), null);
            default -> new BetterThanPrevious("andel");
        };
    }
}
