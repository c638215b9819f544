package dk.seamark.pack;

import dk.seamark.pack.PackModel.Edition;
import dk.seamark.pack.PackModel.Heading;
import dk.seamark.pack.PackModel.Provenance;
import dk.seamark.pack.agenda.Placeholder;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a pack says where an agenda's template has a placeholder. Nothing is said that the pack does not know. */
final class AgendaWords {

    private AgendaWords() {}

    static Map<Placeholder, String> of(
            Heading heading, Edition edition, Summary summary, int open, int missing, Provenance provenance) {
        Map<Placeholder, String> words = new EnumMap<>(Placeholder.class);
        for (Placeholder placeholder : Placeholder.values()) {
            words.put(
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
                        case COUNTS -> counts(summary, heading.periodShown());
                        case OPEN -> summary.inWords() ? "" : open(open);
                        case MISSING -> summary.inWords() ? "" : missing(missing);
                        case EDITION -> edition.label();
                        case POSITION -> provenance.positionShown();
                    });
        }
        return words;
    }

    private static String counts(Summary summary, String period) {
        if (summary.inWords()) {
            return "Alle spor følges op i ord, så planen har ingen mål at vurdere for " + period + ".";
        }
        return "Vurderingerne for " + period + " fordeler sig sådan: "
                + summary.counts().stream()
                        .map(count -> Words.small(count.mark().word()) + Danish.NBSP + Danish.number(count.count()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String open(int open) {
        return switch (open) {
            case 0 -> "Ingen af målene er uafklaret.";
            case 1 -> "Ét spørgsmål er åbent; det står under »Åbne spørgsmål« med dem, der kan afgøre det.";
            default ->
                Danish.number(open) + " spørgsmål er åbne; de står under »Åbne spørgsmål« med dem, der kan afgøre dem.";
        };
    }

    private static String missing(int missing) {
        return switch (missing) {
            case 0 -> "Ingen tal mangler for at vurdere målene.";
            case 1 -> "Ét tal mangler; det står under »Manglende tal« med grunden.";
            default -> Danish.number(missing) + " tal mangler; de står under »Manglende tal« med grunden.";
        };
    }
}
