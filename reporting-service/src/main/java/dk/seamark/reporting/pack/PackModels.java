package dk.seamark.reporting.pack;

import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.reporting.disclosure.Disclosure;
import dk.seamark.reporting.pack.PackModel.Edition;
import dk.seamark.reporting.pack.PackModel.FigureLine;
import dk.seamark.reporting.pack.PackModel.Heading;
import dk.seamark.reporting.pack.PackModel.MissingFigure;
import dk.seamark.reporting.pack.PackModel.OpenPoint;
import dk.seamark.reporting.pack.PackModel.Provenance;
import dk.seamark.reporting.pack.PackModel.SourceGroup;
import dk.seamark.reporting.pack.PackModel.Verification;
import java.util.ArrayList;
import java.util.List;

/** Makes the view of a pack from a standing. The same standing always gives the same view. */
public final class PackModels {

    private PackModels() {}

    /**
     * The view of a pack.
     *
     * @param standing how the plan stands
     * @param edition which edition it is to be
     * @param context what it is made with
     * @throws IllegalArgumentException if the edition knows another position than the standing
     */
    public static PackModel of(Standing standing, PackEdition edition, PackContext context) {
        Disclosure disclosure = context.disclosure();
        Previous previous = context.previous();
        if (edition.position() != standing.position()) {
            throw new IllegalArgumentException("The edition knows position " + edition.position()
                    + ", the standing position " + standing.position());
        }
        Centres centres = new Centres(standing.terms().centres());
        IndicatorSections indicators = new IndicatorSections(standing.period(), context.explainer(), disclosure);
        PolicyGoals goals = new PolicyGoals(standing.policy());
        TrackSections tracks = new TrackSections(centres, context.texts(), edition, indicators, goals, disclosure);
        List<SourceGroup> sources = sources(standing, disclosure);
        List<OpenPoint> open = new OpenPoints(standing, centres, disclosure).all();
        List<MissingFigure> missing = new MissingFigures(standing, centres, disclosure).all();
        Heading heading = heading(standing, centres);
        Edition label = edition(edition, standing, disclosure, Words.awaited(standing, missing, open));
        Summary summary = new SummaryPage(disclosure).of(standing);
        Provenance provenance = provenance(standing, context);
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
                previous == null ? null : new SincePrevious(previous, standing, disclosure).all(),
                sources,
                provenance,
                context.agenda()
                        .fill(AgendaWords.of(heading, label, summary, open.size(), missing.size(), provenance)));
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

    private static Edition edition(
            PackEdition edition, Standing standing, Disclosure disclosure, List<String> awaited) {
        String audience = disclosure.isPublic() ? "public" : "internal";
        String suffix = disclosure.isPublic() ? " – offentlig udgave" : "";
        return switch (edition) {
            case PackEdition.Preview preview ->
                new Edition("preview", audience, null, "Udkast – ikke udsendt" + suffix, awaited);
            case PackEdition.Issued issued ->
                new Edition(
                        "issued",
                        audience,
                        issued.number(),
                        Words.packFor(standing.terms().committee()) + " nr." + Danish.NBSP + issued.number() + suffix,
                        Words.remarks(issued));
        };
    }

    private static List<SourceGroup> sources(Standing standing, Disclosure disclosure) {
        return standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .map(indicator -> sources(indicator, disclosure))
                .toList();
    }

    private static SourceGroup sources(IndicatorStanding standing, Disclosure disclosure) {
        List<FigureLine> figures = new ShownFigures(standing, disclosure).lines();
        return new SourceGroup(
                standing.indicator().number(),
                standing.indicator().title(),
                standing.indicator().source(),
                figures,
                figures.isEmpty() ? Words.noFigures(standing.indicator()) : null);
    }

    private static Provenance provenance(Standing standing, PackContext context) {
        String position = Danish.number(standing.position());
        return new Provenance(
                standing.position(),
                position,
                standing.stateHash(),
                PackVersions.TEMPLATE + "; dagsorden "
                        + context.agenda().identity().told(),
                PackVersions.RENDERER,
                PackVersions.RULES,
                standing.terms().document(),
                how(position, context.disclosure()),
                context.log() == null ? null : verification(context.log(), context.disclosure()));
    }

    private static Verification verification(PackContext.LogRoot log, Disclosure disclosure) {
        return new Verification(
                log.origin(),
                Danish.number(log.size()),
                log.root(),
                disclosure.isPublic() ? Words.VERIFYING_PUBLICLY : Words.VERIFYING);
    }

    private static List<String> how(String position, Disclosure disclosure) {
        List<String> how = new ArrayList<>(List.of(
                "Pakken viser, hvad protokollen vidste til og med protokolnummer " + position
                        + ". Hvad der er registreret senere, er ikke med.",
                "Hver vurdering er regnet ud af målets regel og de registrerede tal. Der vurderes på"
                        + " tallene, som de er registreret, og sådan vises de også: intet er afrundet.",
                "Lader planen noget stå åbent, er målet uafklaret, til nogen har besluttet det.",
                "Den samme protokol og de samme versioner giver den samme pakke, byte for byte."));
        if (disclosure.isPublic()) {
            how.add(Words.WITHHOLDING);
        }
        return List.copyOf(how);
    }
}
