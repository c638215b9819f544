package dk.seamark.events.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.wire.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Judges every row of every table in {@code rules/}. */
class DecisionTableTest {

    /** One table for each kind of rule, one for shares with counts, and one for the twelve indicators of the plan. */
    private static final List<String> TABLES = Stream.concat(
                    kinds(TargetRule.class).map(kind -> kind + ".txt"),
                    Stream.of("shares-with-counts.txt", "slagelse-plan.txt"))
            .toList();

    @TestFactory
    Stream<DynamicContainer> everyRowIsJudgedAsItSays() {
        return TABLES.stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table,
                        DecisionTable.read(table).stream()
                                .map(row -> DynamicTest.dynamicTest(
                                        row.toString(),
                                        () -> assertThat(row.told()).isEqualTo(row.expected())))));
    }

    @TestFactory
    Stream<DynamicTest> everyNumberNamesItsMeasurement() {
        return TABLES.stream()
                .flatMap(table -> DecisionTable.read(table).stream())
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    Witness witness = new Witness(row);
                    Verdict verdict = row.rule().judge(witness);
                    assertThat(witness.told).containsAll(VerdictText.figures(verdict));
                    if (verdict instanceof Judgement.Met || verdict instanceof Judgement.NotMet) {
                        assertThat(named((Judgement) verdict)).isEqualTo(VerdictText.figures(verdict));
                    }
                    assertThat(witness.asked).isSubsetOf(components(row.rule()));
                }));
    }

    private static List<Measured> named(Judgement judgement) {
        return judgement.working().stream()
                .flatMap(comparison ->
                        Stream.concat(comparison.quantity().figures().stream(), comparison.bound().figures().stream()))
                .toList();
    }

    @Test
    void everyTableHoldsItsOwnRule() {
        for (String table : TABLES.subList(0, TABLES.size() - 2)) {
            String kind = table.replace(".txt", "");
            assertThat(DecisionTable.read(table))
                    .as(table)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.rule()
                                    .getClass()
                                    .getAnnotation(Kind.class)
                                    .value())
                            .isEqualTo(kind));
        }
    }

    @Test
    void everyVerdictThatARuleCanGiveStandsInItsTable() {
        assertThat(verdicts("at-least.txt")).containsExactly("met", "not measured", "not met");
        for (String rule : List.of("more-than", "at-most", "less-than", "fulfilled")) {
            assertThat(verdicts(rule + ".txt")).as(rule).containsExactly("met", "not measured", "not met");
        }
        for (String rule : List.of(
                "at-least-above",
                "not-below-comparator",
                "not-above-comparator",
                "no-worse-than-previous",
                "better-than-previous",
                "changes-by",
                "gap-within",
                "gap-smaller-than-previous",
                "gap-closed-by",
                "all-of",
                "some-of",
                "sum-since",
                "average-since",
                "in-best-quartile",
                "not-in-worst-quartile")) {
            assertThat(verdicts(rule + ".txt")).as(rule).containsExactly("met", "not measured", "not met", "undecided");
        }
        assertThat(verdicts("if-relevant.txt"))
                .containsExactly("met", "no target", "not measured", "not met", "undecided");
        assertThat(verdicts("no-target.txt")).containsExactly("no target");
        assertThat(verdicts("qualitative.txt")).containsExactly("qualitative");
    }

    @Test
    void theTwelveIndicatorsAreAllThere() {
        Set<String> numbers = DecisionTable.read("slagelse-plan.txt").stream()
                .map(row -> row.cell("no"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(numbers)
                .containsExactly("4.1", "4.2", "5.1", "5.2", "6.1", "6.2", "7.1", "7.2", "7.3", "8.1", "8.2", "8.3");
    }

    @Test
    void aWrongRowIsFound() {
        DecisionTable.Row wrong = DecisionTable.parse("""
                rule         | current | verdict | working
                at least 120 | 119     | met     | 119 ≥ 120 yes
                """).getFirst();

        assertThat(wrong.told()).isEqualTo("not met | 119 ≥ 120 no").isNotEqualTo(wrong.expected());
    }

    @Test
    void aRuleThatAsksForMoreThanTheRowSaysIsFound() {
        DecisionTable.Row silent = DecisionTable.parse("""
                rule                 | current | previous | direction | verdict | working
                better than previous | 119     | 118      |           | met     | 119 > 118 (previous) yes
                """).getFirst();

        assertThatThrownBy(silent::told).hasMessageContaining("asks for direction in line 2");
    }

    private static Set<String> verdicts(String table) {
        return DecisionTable.read(table).stream()
                .map(row -> row.cell("verdict"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> components(TargetRule rule) {
        return switch (rule) {
            case Condition condition -> condition.components();
            case IfRelevant ifRelevant -> ifRelevant.condition().components();
            case NoTarget noTarget -> Set.of();
            case Qualitative qualitative -> Set.of();
        };
    }

    /** Records what a rule asked for, and what it got. */
    private static final class Witness implements Evidence {

        private final Evidence evidence;
        private final List<ReferenceDatum> told = new ArrayList<>();
        private final Set<String> asked = new TreeSet<>();

        Witness(Evidence evidence) {
            this.evidence = evidence;
        }

        @Override
        public Datum current(String component) {
            return told(component, evidence.current(component));
        }

        @Override
        public ReferenceDatum reference(String component, Reference reference) {
            return told(component, evidence.reference(component, reference));
        }

        @Override
        public List<ReferenceDatum> since(String component, int firstYear) {
            return evidence.since(component, firstYear).stream()
                    .map(datum -> told(component, datum))
                    .toList();
        }

        @Override
        public Optional<Counting> counting(String component) {
            asked.add(component);
            return evidence.counting(component);
        }

        @Override
        public Optional<Direction> direction(String component) {
            asked.add(component);
            return evidence.direction(component);
        }

        private <T extends ReferenceDatum> T told(String component, T datum) {
            asked.add(component);
            told.add(datum);
            return datum;
        }
    }

    private static Stream<String> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(DecisionTableTest::kinds)
                : Stream.of(type.getAnnotation(Kind.class).value());
    }
}
