package dk.seamark.pack;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Rounds;

/**
 * How an indicator and its components are defined, in words.
 *
 * @param words the texts of a language
 */
record DefinitionWords(Words words) {

    /** What a component is compared with: the comparator, or a quartile of its group. */
    String comparator(ComponentDefinition component) {
        String group = component.comparator() == null ? words.say("comparator") : component.comparator();
        return switch (component.comparatorQuartile()) {
            case null -> group;
            case FIRST -> words.say("quartile.first", group);
            case THIRD -> words.say("quartile.third", group);
        };
    }

    /** How often an indicator is measured that is not measured each year. */
    String rounds(Rounds rounds) {
        return switch (rounds.everyYears()) {
            case 2 -> words.say("rounds.second");
            case 3 -> words.say("rounds.third");
            case 4 -> words.say("rounds.fourth");
            case Rounds.MOST_YEARS -> words.say("rounds.fifth");
            default -> throw new IllegalArgumentException("No rounds: " + rounds);
        };
    }
}
