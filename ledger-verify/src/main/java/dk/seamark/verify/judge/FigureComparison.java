package dk.seamark.verify.judge;

import dk.seamark.events.figure.Basis;
import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.Figure;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the figures that a pack tells of against those that stand.
 *
 * @param expected the figures that stand, by measurement
 * @param sources what the pack tells
 */
record FigureComparison(Map<String, Expected> expected, List<PackJson.Source> sources) {

    /**
     * A figure that stands.
     *
     * @param number its indicator's number
     * @param standing the figure
     */
    record Expected(String number, Figures.Standing standing) {}

    /** Adds every difference, and answers with how many figures were compared. */
    int into(List<LocalizedText> differences) {
        Set<String> told = new HashSet<>();
        int compared = 0;
        for (PackJson.Source source : sources) {
            for (PackJson.Line line : source.figures()) {
                compared++;
                Expected right = expected.get(line.measurementId());
                if (right == null || !told.add(line.measurementId())) {
                    differences.add(Phrases.say("compared.figure-foreign", source.number(), line.measurementId()));
                } else if (!source.number().equals(right.number())) {
                    differences.add(Phrases.say(
                            "compared.figure-of-other", line.measurementId(), right.number(), source.number()));
                } else {
                    compare(right, line, differences);
                }
            }
        }
        expected.forEach((id, right) -> {
            if (!told.contains(id)) {
                differences.add(Phrases.say("compared.figure-missing", right.number(), id));
            }
        });
        return compared;
    }

    private static void compare(Expected right, PackJson.Line line, List<LocalizedText> differences) {
        Figures.Standing standing = right.standing();
        Figure figure = standing.figure();
        if (line.value().compareTo(figure.value()) != 0) {
            differences.add(Phrases.say(
                    "compared.figure",
                    right.number(),
                    standing.slot().period(),
                    line.value().toPlainString(),
                    figure.value().toPlainString(),
                    standing.position()));
        }
        List<String> others = new ArrayList<>();
        differs(others, "componentId", line.componentId(), standing.slot().componentId());
        differs(others, "series", line.series(), standing.slot().series().code());
        differs(others, "period", line.period(), standing.slot().period());
        differs(others, "unit", line.unit(), figure.unit().code());
        differs(others, "measuredOn", line.measuredOn(), figure.measuredOn().toString());
        differs(others, "source", line.source(), figure.source());
        differs(others, "numerator", plain(line.numerator()), plain(figure.numerator()));
        differs(others, "denominator", plain(line.denominator()), plain(figure.denominator()));
        differs(others, "basis", line.basis(), figure.share() == null ? null : Basis.COUNTS.code());
        differs(others, "example", line.example(), figure.example());
        differs(
                others,
                "status",
                line.status(),
                figure.status() == null ? null : figure.status().code());
        differs(others, "link", line.link(), link(figure.link()));
        differs(others, "corrects", line.corrects(), standing.corrects());
        differs(others, "position", line.position(), standing.position());
        if (!others.isEmpty()) {
            differences.add(Phrases.say(
                    "compared.figure-words", right.number(), line.measurementId(), String.join(", ", others)));
        }
    }

    private static void differs(List<String> others, String name, @Nullable Object told, @Nullable Object right) {
        if (!Objects.equals(told, right)) {
            others.add(name);
        }
    }

    private static PackJson.@Nullable Link link(@Nullable EvidenceLink link) {
        return link == null
                ? null
                : new PackJson.Link(link.url(), link.accessedOn().toString());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
