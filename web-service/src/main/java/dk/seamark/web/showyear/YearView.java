package dk.seamark.web.showyear;

import dk.seamark.client.shared.LocalizedText;
import dk.seamark.client.standing.FigureStanding;
import dk.seamark.client.standing.Standing;
import dk.seamark.client.standing.StandingIndicator;
import dk.seamark.client.standing.StandingTarget;
import dk.seamark.client.standing.StandingTrack;
import dk.seamark.web.figure.FigureWords;
import dk.seamark.web.page.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How a plan stands in a period.
 *
 * @param title the plan's title
 * @param standing what the record says
 * @param words what is said
 */
public record YearView(String title, Standing standing, Words words) {

    /** A target that is judged in this period, with its verdict. */
    public record Judged(StandingIndicator indicator, StandingTarget target, String code, String word, String text) {}

    /** The targets of a track that this period judges, in the plan's order. */
    public List<Judged> judged(StandingTrack track) {
        return track.indicators().stream()
                .flatMap(indicator -> indicator.targets().stream()
                        .filter(target ->
                                target.verdict() != null && target.period().equals(standing.period()))
                        .map(target -> judged(indicator, target)))
                .toList();
    }

    private Judged judged(StandingIndicator indicator, StandingTarget target) {
        var verdict = Objects.requireNonNull(target.verdict(), "it was judged");
        return new Judged(indicator, target, verdict.code(), in(verdict.word()), in(verdict.text()));
    }

    /** The indicators of a track that no target of this period judges. */
    public List<StandingIndicator> others(StandingTrack track) {
        return track.indicators().stream()
                .filter(indicator -> judged(track).stream()
                        .noneMatch(judged -> judged.indicator().equals(indicator)))
                .toList();
    }

    /** How many targets have each verdict, by the verdict's word. */
    public Map<String, Long> counts() {
        return standing.tracks().stream()
                .flatMap(track -> judged(track).stream())
                .collect(Collectors.groupingBy(Judged::word, TreeMap::new, Collectors.counting()));
    }

    /** The figures of an indicator for this period, in words; empty if there are none. */
    public List<String> figures(StandingIndicator indicator) {
        return indicator.figures().stream()
                .filter(figure -> figure.slot().period().equals(standing.period()))
                .map(figure -> named(indicator, figure))
                .toList();
    }

    private String named(StandingIndicator indicator, FigureStanding standing) {
        String amount = new FigureWords(words)
                .amount(standing.figure().unit(), standing.figure().value());
        String known =
                "provisional".equals(standing.figure().status()) ? words.say("year.provisional", amount) : amount;
        for (JsonNode component : indicator.components()) {
            if (component.path("componentId").asString().equals(standing.slot().componentId())) {
                String title = component.path("title").asString();
                return standing.slot().series().equals("comparator")
                        ? words.say("year.figure.comparator", title, known)
                        : words.say("year.figure", title, known);
            }
        }
        return known;
    }

    /** The icon of a verdict; its word stands beside it. */
    public static String icon(String code) {
        return switch (code) {
            case "met" -> "done";
            case "not-met" -> "not-met";
            case "undecided" -> "late";
            default -> "missing";
        };
    }

    private String in(LocalizedText text) {
        return switch (words.language()) {
            case DANISH -> text.da();
            case ENGLISH -> text.en();
        };
    }
}
