package dk.seamark.pack;

import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.PackModel.Edition;
import dk.seamark.pack.PackModel.FigureLine;
import dk.seamark.pack.PackModel.Heading;
import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.PackModel.OpenPoint;
import dk.seamark.pack.PackModel.Provenance;
import dk.seamark.pack.PackModel.Verification;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the view of a pack from a standing. The same standing always gives the same view. */
public final class PackModels {

    private PackModels() {}

    /**
     * The view of a pack.
     *
     * @param standing the plan's standing
     * @param edition which edition to make
     * @param context what it is made from, besides the standing
     * @throws IllegalArgumentException if the edition's position is not the standing's
     */
    public static PackModel of(Standing standing, PackEdition edition, PackContext context) {
        if (edition.position() != standing.position()) {
            throw new IllegalArgumentException("The edition knows position " + edition.position()
                    + ", the standing position " + standing.position());
        }
        PackModel english = view(MarkedStanding.of(standing), edition, context, Words.in(Language.ENGLISH), null);
        return view(standing, edition, context, Words.DANISH, english);
    }

    /**
     * The view in one language.
     *
     * @param english the English view of the same pack; null if this is the English view
     */
    private static PackModel view(
            Standing standing, PackEdition edition, PackContext context, Words words, @Nullable PackModel english) {
        Disclosure disclosure = context.disclosure();
        Previous previous = context.previous() == null ? null : words.of(context.previous());
        Centres centres = new Centres(standing.terms().centres());
        FigureNotes notes = new FigureNotes(context, edition, words);
        IndicatorSections indicators =
                new IndicatorSections(standing.period(), context, notes, new NextRounds(standing, words), words);
        PolicyGoals goals = new PolicyGoals(standing.policy(), words);
        TrackSections tracks = new TrackSections(centres, context, edition, indicators, goals, words);
        List<SourceGroup> sources = sources(standing, disclosure, words);
        List<OpenPoint> open = new OpenPoints(standing, centres, disclosure, words).all();
        List<MissingFigure> missing = new MissingFigures(standing, centres, context, notes, words).all();
        List<TrackSection> sections = standing.tracks().stream().map(tracks::of).toList();
        Corrections corrections =
                previous == null ? null : new SincePrevious(previous, standing, context, notes, words).all();
        Heading heading = heading(standing, centres, words);
        Edition label =
                edition(edition, standing, disclosure, new Awaited(standing, notes, words).all(missing, open), words);
        Summary summary = new SummaryPage(disclosure, words).of(standing);
        Provenance provenance = provenance(standing, context, words);
        return new PackModel(
                heading,
                label,
                sources.stream().flatMap(group -> group.figures().stream()).anyMatch(FigureLine::example)
                        ? words.say("example.notice")
                        : null,
                summary,
                sections,
                open,
                standing.terms().notes(),
                new PlanChanges(standing, context, words).all(),
                new RevisedTargets(standing, context, words).since(previous),
                missing,
                corrections,
                sources,
                provenance,
                words.of(context.agenda())
                        .fill(AgendaWords.of(heading, label, summary, open.size(), missing.size(), provenance, words)),
                words.language(),
                english);
    }

    private static Heading heading(Standing standing, Centres centres, Words words) {
        return new Heading(
                standing.municipality(),
                words.own(MunicipalityNames.of(standing.municipality())),
                standing.planId(),
                standing.terms().title(),
                standing.policy() == null
                        ? null
                        : words.ofPolicy(standing.policy(), ReportingPeriod.parse(standing.period())),
                standing.period(),
                words.period(standing.period()),
                words.title(standing.period()),
                standing.terms().committee(),
                centres.name(standing.terms().secretariat()),
                words.ofApproval(standing.approval()));
    }

    private static Edition edition(
            PackEdition edition, Standing standing, Disclosure disclosure, List<String> awaited, Words words) {
        String audience = disclosure.isPublic() ? "public" : "internal";
        String label = switch (edition) {
            case PackEdition.Preview preview -> words.say("edition.preview");
            case PackEdition.Issued issued -> words.packFor(standing.terms().committee(), issued.number());
            case PackEdition.Redacted redacted ->
                words.say(
                        "edition.redacted",
                        words.packFor(
                                standing.terms().committee(), redacted.issued().number()));
        };
        String shown = disclosure.isPublic() ? words.say("edition.public", label) : label;
        Remarks remarks = new Remarks(words);
        List<String> dismissed = remarks.of(standing, disclosure);
        return switch (edition) {
            case PackEdition.Preview preview ->
                new Edition("preview", audience, null, shown, joined(awaited, dismissed));
            case PackEdition.Issued issued ->
                new Edition("issued", audience, issued.number(), shown, joined(remarks.of(issued), dismissed));
            case PackEdition.Redacted redacted ->
                new Edition(
                        "issued", audience, redacted.issued().number(), shown, joined(remarks.of(redacted), dismissed));
        };
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<SourceGroup> sources(Standing standing, Disclosure disclosure, Words words) {
        return standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .map(indicator -> sources(indicator, disclosure, words))
                .toList();
    }

    private static SourceGroup sources(IndicatorStanding standing, Disclosure disclosure, Words words) {
        List<FigureLine> figures = new SourceLines(new ShownFigures(standing, disclosure, words)).all();
        return new SourceGroup(
                standing.indicator().number(),
                standing.indicator().title(),
                standing.indicator().source(),
                figures,
                figures.isEmpty() ? words.noFigures(standing.indicator()) : null);
    }

    private static Provenance provenance(Standing standing, PackContext context, Words words) {
        String position = words.number(standing.position());
        return new Provenance(
                standing.position(),
                position,
                standing.stateHash(),
                words.own(PackVersions.TEMPLATE + "; dagsorden "
                        + context.agenda().identity().told()),
                words.own(PackVersions.RENDERER),
                context.ruleVersion(),
                standing.terms().document(),
                words.how(position, context.disclosure().isPublic()),
                context.log() == null ? null : verification(context.log(), context.disclosure(), words));
    }

    private static Verification verification(PackContext.LogRoot log, Disclosure disclosure, Words words) {
        return new Verification(
                log.origin(), words.number(log.size()), log.root(), words.verifying(disclosure.isPublic()));
    }
}
