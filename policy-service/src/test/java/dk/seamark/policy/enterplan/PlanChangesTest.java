package dk.seamark.policy.enterplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanDocument;
import dk.seamark.policy.plan.PlanState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From every variant of the real plan to every other: the events lead exactly there. */
class PlanChangesTest {

    @Test
    void fromEveryContentToEveryOther() {
        Map<String, PlanContent> variants = variants();
        variants.forEach((from, before) -> variants.forEach((to, after) -> {
            PlanState state = state(PlanState.NONE, PlanChanges.between(SlagelsePlan.ADDRESS, null, before));
            List<PlanEvent> changes = PlanChanges.between(SlagelsePlan.ADDRESS, before, after);

            assertThat(state(state, changes).entered()).as(from + " -> " + to).isEqualTo(after);
            assertThat(changes.isEmpty()).as(from + " -> " + to).isEqualTo(from.equals(to));
            assertThat(told(state, changes)).as(from + " -> " + to).hasSameSizeAs(changes);
        }));
    }

    @Test
    void aContentIsItsDocument() {
        variants()
                .forEach((name, content) -> assertThat(PlanDocument.of(content).content(SlagelsePlan.ADDRESS))
                        .as(name)
                        .isEqualTo(content));
    }

    @Test
    void aMovedIndicatorAndARemovedTargetAreOneEventEach() {
        assertThat(kinds("an indicator moved")).containsExactly("IndicatorDefined");
        assertThat(kinds("a target less")).containsExactly("IndicatorTargetRemoved");
        assertThat(kinds("an indicator less")).containsExactly("IndicatorRemoved");
        assertThat(kinds("a track less"))
                .containsExactly("IndicatorRemoved", "IndicatorRemoved", "IndicatorRemoved", "TrackRemoved");
        assertThat(kinds("other terms")).containsExactly("PlanTermsChanged");
    }

    /** A draft of before says nowhere which period a target judges; entered again, it does where that is another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        date       | judges  | change
        2026-01-01 | -       | -
        2026-01-01 | 2025    | -
        2026-07-01 | -       | Målet pr. 1.7.2026, "120 forløb", vurderes på 2025.
        2026-07-01 | 2026    | Målet pr. 1.7.2026, "120 forløb", vurderes på 2025.
        2026-07-01 | 2025    | -
        """, useHeadersInDisplayName = true)
    void aTargetJudgesTheLastPeriodThatHasEnded(LocalDate date, @Nullable String judges, @Nullable String change) {
        PlanContent after = SlagelsePlan.contentWith("2026-01-01:", date + ":");
        List<PlanEvent> drafted = PlanChanges.between(SlagelsePlan.ADDRESS, null, after).stream()
                .map(event -> event instanceof IndicatorTargetSet set
                                && set.indicatorId().equals("boern-i-hel-fritid")
                                && set.targetDate().equals(date)
                        ? new IndicatorTargetSet(
                                set.municipality(),
                                set.planId(),
                                set.indicatorId(),
                                date,
                                set.wording(),
                                set.rule(),
                                judges)
                        : event)
                .toList();
        PlanState before = state(PlanState.NONE, drafted);

        List<PlanEvent> changes = PlanChanges.between(SlagelsePlan.ADDRESS, before.entered(), after);

        assertThat(told(before, changes).stream().map(told -> told.text().da()))
                .isEqualTo(change == null ? List.of() : List.of(change));
    }

    private static List<String> kinds(String variant) {
        PlanContent after = Objects.requireNonNull(variants().get(variant));
        return PlanChanges.between(SlagelsePlan.ADDRESS, SlagelsePlan.content(), after).stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private static Map<String, PlanContent> variants() {
        String yaml = SlagelsePlan.yaml();
        int lastTrack = yaml.indexOf("  - id: sundhed-og-trivsel");
        int lastIndicator = yaml.indexOf("      - id: kompetenceudvikling");
        int lastTarget = yaml.lastIndexOf("          2027-01-01:");
        int bolig = yaml.indexOf("      - id: bolig-til-flygtninge");
        int familie = yaml.indexOf("  - id: familie-og-boern");
        int sprog = yaml.indexOf("      - id: sprogvurdering");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("real", yaml);
        texts.put("other terms", SlagelsePlan.yamlWith("lastYear: 2026", "lastYear: 2027"));
        texts.put("another wording", SlagelsePlan.yamlWith("wording: 120 forløb", "wording: 120 forløb eller flere"));
        texts.put(
                "another rule", SlagelsePlan.yamlWith("more: 2, reference: baseline", "more: 3, reference: baseline"));
        texts.put("numbers swapped", SlagelsePlan.yamlWith("number: 1\n", "number: 9\n"));
        texts.put("a target less", yaml.substring(0, lastTarget));
        texts.put("an indicator less", yaml.substring(0, lastIndicator));
        texts.put("a track less", yaml.substring(0, lastTrack));
        texts.put(
                "an indicator moved",
                yaml.substring(0, bolig)
                        + yaml.substring(familie, sprog)
                        + yaml.substring(bolig, familie)
                        + yaml.substring(sprog));
        Map<String, PlanContent> variants = new LinkedHashMap<>();
        texts.forEach((name, text) -> variants.put(name, SlagelsePlan.read(text).content(SlagelsePlan.ADDRESS)));
        return variants;
    }

    private static PlanState state(PlanState from, List<PlanEvent> events) {
        PlanState state = from;
        for (PlanEvent event : events) {
            state = state.after(event);
        }
        return state;
    }

    private static List<Change> told(PlanState before, List<PlanEvent> events) {
        List<Change> told = new ArrayList<>();
        PlanState state = before;
        for (PlanEvent event : events) {
            told.add(Change.by(event, state.entered()));
            state = state.after(event);
        }
        return told;
    }
}
