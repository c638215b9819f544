package dk.seamark.reporting.pack;

import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.reporting.pack.PackModel.Edition;
import dk.seamark.reporting.pack.PackModel.FigureLine;
import dk.seamark.reporting.pack.PackModel.Heading;
import dk.seamark.reporting.pack.PackModel.MissingFigure;
import dk.seamark.reporting.pack.PackModel.OpenPoint;
import dk.seamark.reporting.pack.PackModel.Provenance;
import dk.seamark.reporting.pack.PackModel.SourceGroup;
import dk.seamark.reporting.pack.agenda.AgendaTemplate;
import java.util.List;

/** Makes the view of a pack from a standing. The same standing always gives the same view. */
public final class PackModels {

    private PackModels() {}

    /**
     * The view of a pack, with the agenda item of a municipality that has no template of its own.
     *
     * @param standing how the plan stands
     * @param texts where the texts are that people wrote
     * @param edition which edition it is to be
     * @param explainer says how a verdict came about
     * @throws IllegalArgumentException if the edition knows another position than the standing
     */
    public static PackModel of(Standing standing, Texts texts, PackEdition edition, Explainer explainer) {
        return of(standing, texts, edition, explainer, AgendaTemplate.standard());
    }

    /**
     * The view of a pack.
     *
     * @param standing how the plan stands
     * @param texts where the texts are that people wrote
     * @param edition which edition it is to be
     * @param explainer says how a verdict came about
     * @param agenda the municipality's template of an agenda item
     * @throws IllegalArgumentException if the edition knows another position than the standing
     */
    public static PackModel of(
            Standing standing, Texts texts, PackEdition edition, Explainer explainer, AgendaTemplate agenda) {
        if (edition.position() != standing.position()) {
            throw new IllegalArgumentException("The edition knows position " + edition.position()
                    + ", the standing position " + standing.position());
        }
        Centres centres = new Centres(standing.terms().centres());
        IndicatorSections indicators = new IndicatorSections(standing.period(), explainer);
        PolicyGoals goals = new PolicyGoals(standing.policy());
        TrackSections tracks = new TrackSections(centres, texts, edition, indicators, goals);
        List<SourceGroup> sources = sources(standing);
        Heading heading = heading(standing, centres);
        Edition label = edition(edition, standing.terms().committee());
        Summary summary = SummaryPage.of(standing);
        List<OpenPoint> open = new OpenPoints(standing, centres).all();
        List<MissingFigure> missing = new MissingFigures(standing, centres).all();
        Provenance provenance = provenance(standing, agenda);
        return new PackModel(
                heading,
                label,
                sources.stream().flatMap(group -> group.figures().stream()).anyMatch(FigureLine::example)
                        ? Words.EXAMPLE_NOTICE
                        : null,
                summary,
                standing.tracks().stream().map(tracks::of).toList(),
                open,
                standing.terms().notes(),
                missing,
                sources,
                provenance,
                agenda.fill(AgendaWords.of(heading, label, summary, open.size(), missing.size(), provenance)));
    }

    private static Heading heading(Standing standing, Centres centres) {
        return new Heading(
                standing.municipality(),
                MunicipalityNames.of(standing.municipality()),
                standing.planId(),
                standing.terms().title(),
                standing.policy() == null
                        ? null
                        : Words.ofPolicy(standing.policy(), ReportingPeriod.parse(standing.period())),
                standing.period(),
                Danish.period(standing.period()),
                Words.title(standing.period()),
                standing.terms().committee(),
                centres.name(standing.terms().secretariat()),
                Words.ofApproval(standing.approval()));
    }

    private static Edition edition(PackEdition edition, String receiver) {
        return switch (edition) {
            case PackEdition.Preview preview -> new Edition("preview", null, "Udkast – ikke udsendt");
            case PackEdition.Issued issued ->
                new Edition(
                        "issued", issued.number(), Words.packFor(receiver) + " nr." + Danish.NBSP + issued.number());
        };
    }

    private static List<SourceGroup> sources(Standing standing) {
        return standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .map(PackModels::sources)
                .toList();
    }

    private static SourceGroup sources(IndicatorStanding standing) {
        List<FigureLine> figures = new ShownFigures(standing).lines();
        return new SourceGroup(
                standing.indicator().number(),
                standing.indicator().title(),
                standing.indicator().source(),
                figures,
                figures.isEmpty() ? Words.noFigures(standing.indicator()) : null);
    }

    private static Provenance provenance(Standing standing, AgendaTemplate agenda) {
        String position = Danish.number(standing.position());
        return new Provenance(
                standing.position(),
                position,
                standing.stateHash(),
                PackVersions.TEMPLATE + "; dagsorden " + agenda.identity().told(),
                PackVersions.RENDERER,
                PackVersions.RULES,
                standing.terms().document(),
                List.of(
                        "Pakken viser, hvad protokollen vidste til og med protokolnummer " + position
                                + ". Hvad der er registreret senere, er ikke med.",
                        "Hver vurdering er regnet ud af målets regel og de registrerede tal. Der vurderes på"
                                + " tallene, som de er registreret, og sådan vises de også: intet er afrundet.",
                        "Lader planen noget stå åbent, er målet uafklaret, til nogen har besluttet det.",
                        "Den samme protokol og de samme versioner giver den samme pakke, byte for byte."));
    }
}
