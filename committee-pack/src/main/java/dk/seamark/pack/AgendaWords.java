package dk.seamark.pack;

import dk.seamark.pack.PackModel.Edition;
import dk.seamark.pack.PackModel.Heading;
import dk.seamark.pack.PackModel.Provenance;
import dk.seamark.pack.agenda.Placeholder;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The values of the placeholders of an agenda template, for one pack. A placeholder has no value where the pack has
 * nothing to put there.
 */
final class AgendaWords {

    private AgendaWords() {}

    static Map<Placeholder, String> of(
            Heading heading,
            Edition edition,
            Summary summary,
            int open,
            int missing,
            Provenance provenance,
            Words words) {
        Map<Placeholder, String> said = new EnumMap<>(Placeholder.class);
        for (Placeholder placeholder : Placeholder.values()) {
            said.put(
                    placeholder,
                    switch (placeholder) {
                        case MUNICIPALITY -> heading.municipalityName();
                        case PLAN -> heading.planTitle();
                        case PERIOD -> heading.periodShown();
                        case TITLE -> heading.title();
                        case COMMITTEE -> heading.committee();
                        case SECRETARIAT -> heading.secretariat();
                        case POLICY -> heading.policy() == null ? "" : heading.policy();
                        case APPROVAL -> heading.approval();
                        case COUNTS -> counts(summary, heading.periodShown(), words);
                        case OPEN -> summary.inWords() ? "" : open(open, words);
                        case MISSING -> summary.inWords() ? "" : missing(missing, words);
                        case EDITION -> edition.label();
                        case POSITION -> provenance.positionShown();
                    });
        }
        return said;
    }

    private static String counts(Summary summary, String period, Words words) {
        if (summary.inWords()) {
            return words.say("item.in-words", period);
        }
        return words.say(
                "item.counts",
                period,
                summary.counts().stream()
                        .map(count -> Words.small(count.mark().word()) + Danish.NBSP + words.number(count.count()))
                        .collect(Collectors.joining(", ")));
    }

    private static String open(int open, Words words) {
        return switch (open) {
            case 0 -> words.say("item.open.none");
            case 1 -> words.say("item.open.one");
            default -> words.say("item.open.many", words.number(open));
        };
    }

    private static String missing(int missing, Words words) {
        return switch (missing) {
            case 0 -> words.say("item.missing.none");
            case 1 -> words.say("item.missing.one");
            default -> words.say("item.missing.many", words.number(missing));
        };
    }
}
