package dk.seamark.policy.finding;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.RuleText;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Unit;
import dk.seamark.policy.DemoDocuments;
import dk.seamark.policy.SlagelsePlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One target in a plan of its own, as the tables about words and directions write it. */
record TargetSentence(String wording, String rule, String direction, String title) {

    private static final PlanTerms TERMS = SlagelsePlan.content().terms();
    private static final LocalDate DATE = LocalDate.of(2025, 1, 1);

    private static final Map<FindingCode, String> LETTERS = Map.of(
            FindingCode.RULE_AGAINST_DIRECTION,
            "D",
            FindingCode.RULE_AGAINST_WORDS,
            "W",
            FindingCode.DIRECTION_DIFFERS,
            "d",
            FindingCode.WORDING_SAYS_ANOTHER_NUMBER,
            "N");

    /** The letters of the findings about this target's words and directions, in the order D, W, d, N. */
    String letters() {
        List<FindingCode> found = findings().stream().map(Finding::code).toList();
        return Stream.of(
                        FindingCode.RULE_AGAINST_DIRECTION,
                        FindingCode.RULE_AGAINST_WORDS,
                        FindingCode.DIRECTION_DIFFERS,
                        FindingCode.WORDING_SAYS_ANOTHER_NUMBER)
                .filter(found::contains)
                .map(LETTERS::get)
                .collect(Collectors.joining());
    }

    List<Finding> findings() {
        Reviewed reviewed = new Reviewed(
                TERMS,
                indicator(),
                List.of(new IndicatorTargetSet("slagelse", "plan", "tal", DATE, wording, parsed())));
        List<Finding> findings = new ArrayList<>(WordedNumbers.in(reviewed));
        findings.addAll(OpenPoints.in(reviewed));
        findings.addAll(Directions.in(reviewed));
        return findings;
    }

    private IndicatorDefined indicator() {
        return new IndicatorDefined(
                "slagelse",
                "plan",
                "spor",
                "tal",
                "1.1",
                title,
                null,
                List.of(),
                Stream.of("a", "b", "c").map(this::component).toList(),
                "Kilde",
                "Udgangspunkt",
                List.of());
    }

    private ComponentDefinition component(String id) {
        Unit unit = title.startsWith("Antal") ? PlainUnit.COUNT : PlainUnit.PERCENT;
        return new ComponentDefinition(id, title, unit, 0, better(), null, "Landet", null);
    }

    private @Nullable Direction better() {
        return switch (direction) {
            case "up" -> Direction.HIGHER_IS_BETTER;
            case "down" -> Direction.LOWER_IS_BETTER;
            case "open" -> null;
            default -> throw new AssertionError("No direction is written so: " + direction);
        };
    }

    /** "Both" puts conditions on one component. */
    private TargetRule parsed() {
        if (!rule.startsWith("both: ")) {
            return RuleText.parse(rule);
        }
        return new AllOf(Arrays.stream(rule.substring("both: ".length()).split(";"))
                .map(part -> (Condition) RuleText.parse(part.strip()))
                .toList());
    }

    /** The rows of a table beside the plan's findings, without its head, remarks and blank lines; cells stripped. */
    static List<List<String>> rows(String file) {
        return DemoDocuments.text("/dk/seamark/policy/" + file)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
