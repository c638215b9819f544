package dk.seamark.policy.finding;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.Heading;
import dk.seamark.events.rule.SimpleCondition;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Way;
import dk.seamark.events.value.Direction;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that go against their component's direction or the target's words, and words against the direction. */
final class Directions {

    private final Reviewed reviewed;
    private final SortedMap<String, List<LocalDate>> againstDirection = new TreeMap<>();
    private final SortedMap<Difference, List<LocalDate>> againstWords = new TreeMap<>();
    private final SortedMap<Difference, List<LocalDate>> againstWordsOfGap = new TreeMap<>();
    private final SortedMap<Difference, List<LocalDate>> wordsAgainstDirection = new TreeMap<>();

    /** What a target's words say, of which component (empty if of the rule as a whole), and which way the rule goes. */
    private record Difference(String words, String component, Way rule) implements Comparable<Difference> {
        @Override
        public int compareTo(Difference other) {
            return (component + "\n" + words + rule).compareTo(other.component + "\n" + other.words + other.rule);
        }
    }

    private Directions(Reviewed reviewed) {
        this.reviewed = reviewed;
    }

    static List<Finding> in(Reviewed reviewed) {
        Directions directions = new Directions(reviewed);
        reviewed.targets().stream()
                .filter(target -> target.rule().asksSomething())
                .forEach(directions::add);
        return directions.findings();
    }

    private void add(IndicatorTargetSet target) {
        for (String id : target.rule().components()) {
            if (isAgainstDirection(target.rule(), id)) {
                dates(againstDirection, id).add(target.targetDate());
            }
        }
        wordsAgainst(target);
    }

    private static <K> List<LocalDate> dates(SortedMap<K, List<LocalDate>> found, K key) {
        return found.computeIfAbsent(key, absent -> new ArrayList<>());
    }

    /** A component that is bounded from both sides is kept within a range, which is against no direction. */
    private boolean isAgainstDirection(TargetRule rule, String component) {
        Set<Way> ways = rule.parts().stream()
                .filter(part -> part.components().contains(component))
                .flatMap(part -> ownWay(part.heading()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Way.class)));
        Optional<Way> better = better(component);
        return better.isPresent() && !ways.isEmpty() && !ways.contains(better.get());
    }

    /** Which way a heading wants one component's figures to go; empty if it follows the direction or wants none. */
    private static Optional<Way> ownWay(Heading heading) {
        return switch (heading) {
            case UP, YES -> Optional.of(Way.UP);
            case DOWN -> Optional.of(Way.DOWN);
            case BETTER, CLOSER -> Optional.empty();
        };
    }

    private Optional<Way> better(String component) {
        return reviewed.component(component).map(ComponentDefinition::direction).map(direction -> switch (direction) {
            case HIGHER_IS_BETTER -> Way.UP;
            case LOWER_IS_BETTER -> Way.DOWN;
        });
    }

    /** Of a rule whose parts go different ways nobody can tell which of them a word is about. */
    private void wordsAgainst(IndicatorTargetSet target) {
        List<SimpleCondition> parts = target.rule().parts();
        Set<Optional<Way>> ways = parts.stream().map(this::spokenWay).collect(Collectors.toSet());
        if (ways.size() != 1) {
            return;
        }
        boolean gap = parts.stream().allMatch(part -> part.heading() == Heading.CLOSER);
        Optional<Way> way = ways.iterator().next();
        List<BigDecimal> numbers =
                parts.stream().flatMap(part -> part.numbers().stream()).toList();
        way.flatMap(ruled -> DirectionWords.of(target.wording(), numbers, titles(target.rule()), gap)
                        .filter(claim -> claim.way() != ruled))
                .ifPresent(claim -> differ(target, claim, way.get()));
    }

    /** Which way the words of such a condition would go; empty if that cannot be said. */
    private Optional<Way> spokenWay(SimpleCondition part) {
        return switch (part.heading()) {
            case UP -> Optional.of(Way.UP);
            case DOWN, CLOSER -> Optional.of(Way.DOWN);
            case BETTER -> better(part.component());
            // Words like "færre end 5" say what is to be fulfilled, and "yes" goes with them.
            case YES -> Optional.empty();
        };
    }

    private String titles(TargetRule rule) {
        return Stream.concat(
                        Stream.of(reviewed.indicator().title()),
                        rule.components().stream()
                                .flatMap(id -> reviewed.component(id).stream())
                                .map(ComponentDefinition::title))
                .collect(Collectors.joining(" "));
    }

    private void differ(IndicatorTargetSet target, DirectionClaim claim, Way ruled) {
        List<SimpleCondition> parts = target.rule().parts();
        if (parts.stream().allMatch(part -> part.heading() == Heading.BETTER)) {
            for (String id : target.rule().components()) {
                dates(wordsAgainstDirection, new Difference(claim.words(), id, ruled))
                        .add(target.targetDate());
            }
        } else {
            boolean gap = parts.getFirst().heading() == Heading.CLOSER;
            dates(gap ? againstWordsOfGap : againstWords, new Difference(claim.words(), "", ruled))
                    .add(target.targetDate());
        }
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        againstDirection.forEach((id, dates) -> reviewed.component(id)
                .ifPresent(component -> findings.add(reviewed.findingOfTargets(
                        FindingCode.RULE_AGAINST_DIRECTION,
                        dates,
                        component.title(),
                        figure(component.direction() == Direction.LOWER_IS_BETTER ? Way.UP : Way.DOWN)))));
        againstWords.forEach((difference, dates) -> findings.add(reviewed.findingOfTargets(
                FindingCode.RULE_AGAINST_WORDS, dates, difference.words(), figure(difference.rule()))));
        againstWordsOfGap.forEach((difference, dates) -> findings.add(reviewed.findingOfTargets(
                FindingCode.RULE_AGAINST_WORDS, dates, difference.words(), Phrases.say("gap-smaller"))));
        wordsAgainstDirection.forEach((difference, dates) -> reviewed.component(difference.component())
                .ifPresent(component -> findings.add(reviewed.findingOfDates(
                        FindingCode.DIRECTION_DIFFERS,
                        dates,
                        difference.words(),
                        component.title(),
                        Phrases.say(difference.rule() == Way.DOWN ? "lower" : "higher")))));
        return findings;
    }

    private static LocalizedText figure(Way way) {
        return switch (way) {
            case UP -> Phrases.say("figure-higher");
            case DOWN -> Phrases.say("figure-lower");
        };
    }
}
