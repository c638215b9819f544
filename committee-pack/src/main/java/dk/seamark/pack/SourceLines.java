package dk.seamark.pack;

import dk.seamark.events.figure.Basis;
import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.pack.PackModel.FigureLine;
import dk.seamark.pack.disclosure.Disclosure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator's figures with their sources. */
record SourceLines(ShownFigures figures) {

    /** Every figure that is not withheld. */
    List<FigureLine> shown() {
        return all().stream().filter(line -> line.value() != null).toList();
    }

    /** Every figure. */
    List<FigureLine> all() {
        return figures.standing().figures().stream().map(this::line).toList();
    }

    private FigureLine line(FigureStanding standing) {
        Figure figure = standing.figure();
        ComponentDefinition component = figures.component(standing.slot());
        boolean isShown = disclosure().shows(standing.measurementId());
        // The counts that a share was calculated from are shown in the internal edition only.
        boolean isWhole = isShown && !disclosure().isPublic();
        return new FigureLine(
                isShown ? standing.measurementId() : null,
                component.componentId(),
                standing.slot().series().code(),
                figures.label(standing.slot()),
                standing.slot().period(),
                words().period(standing.slot().period()),
                isShown ? figure.value() : null,
                figure.unit().code(),
                figures.shown(standing),
                figure.measuredOn().toString(),
                words().date(figure.measuredOn()),
                figure.source(),
                isWhole ? figure.numerator() : null,
                isWhole ? figure.denominator() : null,
                isWhole && figure.share() != null ? Basis.COUNTS.code() : null,
                figure.example(),
                isShown && figure.provisional() ? ObservationStatus.PROVISIONAL.code() : null,
                isShown ? link(figure.link()) : null,
                // The id of a withheld measurement would help to guess texts or figures from their digests.
                isWhole ? standing.corrects() : null,
                standing.position(),
                words().number(standing.position()));
    }

    private @Nullable FigureLink link(@Nullable EvidenceLink link) {
        return link == null
                ? null
                : new FigureLink(
                        link.url(),
                        link.accessedOn().toString(),
                        words().say("sources.link", link.url(), words().date(link.accessedOn())));
    }

    private Disclosure disclosure() {
        return figures.disclosure();
    }

    private Words words() {
        return figures.words();
    }
}
