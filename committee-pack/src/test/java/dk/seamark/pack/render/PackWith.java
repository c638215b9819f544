package dk.seamark.pack.render;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModel.FigureLine;
import dk.seamark.pack.SourceGroup;
import java.math.BigDecimal;
import java.util.List;

/** A pack with hostile or malformed texts. */
final class PackWith {

    private PackWith() {}

    /** The pack with these texts as the plan's remarks, and for each a figure of -1.5 with the text as its source. */
    static PackModel notesAndSources(PackModel pack, List<String> texts) {
        FigureLine some = pack.sources().getFirst().figures().getFirst();
        List<FigureLine> figures = texts.stream().map(text -> from(some, text)).toList();
        return new PackModel(
                pack.heading(),
                pack.edition(),
                pack.exampleNotice(),
                pack.summary(),
                pack.tracks(),
                pack.openPoints(),
                texts,
                pack.planChanges(),
                pack.revisedTargets(),
                pack.missingFigures(),
                pack.corrections(),
                List.of(new SourceGroup("1.1", "Titel", "Kilde", figures, null)),
                pack.provenance(),
                pack.agenda(),
                pack.language(),
                pack.english());
    }

    private static FigureLine from(FigureLine figure, String source) {
        return new FigureLine(
                figure.measurementId(),
                figure.componentId(),
                figure.series(),
                figure.label(),
                figure.period(),
                figure.periodShown(),
                new BigDecimal("-1.5"),
                "grade-points",
                "−1,5 karakterpoint",
                figure.measuredOn(),
                figure.measuredOnShown(),
                source,
                null,
                null,
                null,
                figure.example(),
                figure.status(),
                figure.link(),
                figure.corrects(),
                figure.position(),
                figure.positionShown());
    }
}
