package dk.seamark.pack;

import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.rule.TargetRule;
import java.util.SortedSet;
import java.util.TreeSet;

/** The components whose figures a target asks for. */
final class RuleComponents {

    private RuleComponents() {}

    static SortedSet<String> by(TargetRule rule) {
        return switch (rule) {
            case Condition condition -> condition.components();
            case IfRelevant conditional ->
                conditional.relevance() == Relevance.NOT_RELEVANT
                        ? new TreeSet<>()
                        : conditional.condition().components();
            case NoTarget noTarget -> new TreeSet<>();
            case Qualitative qualitative -> new TreeSet<>();
        };
    }
}
