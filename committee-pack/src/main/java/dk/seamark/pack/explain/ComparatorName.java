package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.text.LocalizedText;

/** What a component is compared with, in the plan's Danish words; of a quartile, also which one it is. */
final class ComparatorName {

    private ComparatorName() {}

    static LocalizedText of(ComponentDefinition component) {
        LocalizedText group =
                component.comparator() == null ? say("comparator") : LocalizedText.same(component.comparator());
        return switch (component.comparatorQuartile()) {
            case null -> group;
            case FIRST -> say("quartile.first", group);
            case THIRD -> say("quartile.third", group);
        };
    }
}
