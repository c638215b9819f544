package dk.seamark.reporting.publish;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.PackContext;
import dk.seamark.pack.PackEdition;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModels;
import dk.seamark.pack.PackVersions;
import dk.seamark.pack.Previous;
import dk.seamark.pack.Texts;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.pack.disclosure.Published;
import dk.seamark.pack.disclosure.Thresholds;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.pack.explain.ShareDetail;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.reporting.proof.log.TransparencyLog;
import dk.seamark.reporting.record.period.PeriodQueries;
import dk.seamark.reporting.record.texts.TextStore;
import dk.seamark.standing.FigureHistory;
import dk.seamark.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes packs from standings. */
@Component
public class Packs {

    /** What an internal edition withholds. */
    public static final Withheld NOTHING_WITHHELD = new Withheld(List.of(), List.of());

    private final TextStore texts;
    private final PeriodQueries years;
    private final Thresholds thresholds;
    private final PlanHistory history;
    private final TransparencyLog log;
    private final Agendas agendas;
    private final PackArchive archive;

    Packs(
            TextStore texts,
            PeriodQueries years,
            Thresholds thresholds,
            PlanHistory history,
            TransparencyLog log,
            Agendas agendas,
            PackArchive archive) {
        this.archive = archive;
        this.texts = texts;
        this.years = years;
        this.thresholds = thresholds;
        this.history = history;
        this.log = log;
        this.agendas = agendas;
    }

    /**
     * The view of a pack.
     *
     * @param audience the audience of the edition
     * @param basis what it is made from besides
     * @throws dk.seamark.kit.problem.Refusal 409 if a text has not arrived yet, or does not match its commitment
     */
    public PackModel model(Standing standing, PackEdition edition, Audience audience, PackBasis basis) {
        Municipality municipality = new Municipality(standing.municipality());
        return model(standing, edition, audience, basis, reference -> texts.find(municipality, reference));
    }

    private PackModel model(Standing standing, PackEdition edition, Audience audience, PackBasis basis, Texts found) {
        Municipality municipality = new Municipality(standing.municipality());
        PackContext.LogRoot root = new PackContext.LogRoot(
                log.origin(municipality),
                standing.position(),
                log.root(municipality, standing.position()).base64());
        boolean showsNotes = PackVersions.showNotes(basis.templateVersion());
        FigureHistory figures = history.figures(standing);
        return PackModels.of(
                standing,
                edition,
                new PackContext(
                        found,
                        Packs::explained,
                        showsNotes ? figures : figures.withoutNotes(),
                        disclosure(audience, basis.withheld()),
                        basis.before().isEmpty() ? null : previous(standing, audience, basis.before(), showsNotes),
                        root,
                        agendas.of(municipality),
                        basis.ruleVersion()));
    }

    private static LocalizedText explained(
            Verdict verdict, IndicatorDefined indicator, ShareDetail detail, FigureHistory history) {
        return Explanations.explain(verdict, indicator, detail, history).text();
    }

    /** The pack that this one replaces; if there is none, the latest pack that the plan's readers got. */
    private static CommitteePackIssued last(List<CommitteePackIssued> before, Standing standing) {
        return before.reversed().stream()
                .filter(pack -> pack.period().equals(standing.period()))
                .findFirst()
                .orElseGet(before::getLast);
    }

    private Previous previous(
            Standing now, Audience audience, List<CommitteePackIssued> before, boolean showsRevisions) {
        CommitteePackIssued pack = last(before, now);
        Standing then = standingOf(pack);
        return new Previous(
                pack.number(),
                then,
                disclosure(audience, pack.withheld() == null ? NOTHING_WITHHELD : pack.withheld()),
                showsRevisions ? history.revisions(then, now) : List.of(),
                PackVersions.showNotes(pack.templateVersion()) ? pack.position() : 0);
    }

    private static Disclosure disclosure(Audience audience, Withheld withheld) {
        return switch (audience) {
            case INTERNAL -> Disclosure.internal();
            case PUBLIC -> Disclosure.withholding(withheld);
        };
    }

    /**
     * The view of what the pack would be now, without the texts that people wrote, as these may not have arrived yet.
     */
    public PackModel withoutTexts(Standing standing) {
        return PackModels.of(
                standing,
                new PackEdition.Preview(standing.position()),
                PackContext.internal(
                        reference -> Optional.empty(),
                        Packs::explained,
                        history.figures(standing).withoutNotes()));
    }

    /**
     * What a pack's public edition must withhold.
     *
     * @param before the packs of the plan that were issued before it, of any period
     */
    public Withheld withheld(Standing standing, List<CommitteePackIssued> before) {
        List<Published> published = Stream.concat(beside(standing), before.stream())
                .map(pack -> new Published(standingOf(pack), pack.withheld()))
                .toList();
        return Disclosure.withheld(standing, published, thresholds);
    }

    /**
     * The packs of other plans that could reveal something about the same people; they are read only if this plan names
     * populations.
     */
    private Stream<CommitteePackIssued> beside(Standing standing) {
        return Disclosure.namesPopulations(standing)
                ? archive.issuesBeside(new Municipality(standing.municipality()), standing.planId()).stream()
                        .filter(pack -> pack.position() <= standing.position())
                : Stream.empty();
    }

    /** The ids of the texts that the editions of a pack show, whether they are erased or not. */
    public Set<String> textsOf(Standing standing, PackEdition edition, PackBasis basis) {
        Set<String> shown = new TreeSet<>();
        for (Audience audience : Audience.values()) {
            model(standing, edition, audience, basis, reference -> {
                shown.add(reference.textId());
                return Optional.empty();
            });
        }
        return shown;
    }

    /** The standing that an issued pack was made from, judged as the rules of its version did. */
    public Standing standingOf(CommitteePackIssued pack) {
        return years.find(
                new Municipality(pack.municipality()),
                ReportingPeriod.parse(pack.period()),
                pack.planId(),
                pack.position(),
                SpanReading.of(pack.ruleVersion()));
    }

    /**
     * The internal and the public edition of a pack, in every format.
     *
     * @param basis what it is made from besides
     */
    public List<RenderedPack> render(Standing standing, PackEdition edition, PackBasis basis) {
        return Arrays.stream(Audience.values())
                .flatMap(audience -> render(audience, model(standing, edition, audience, basis)))
                .toList();
    }

    private static Stream<RenderedPack> render(Audience audience, PackModel model) {
        return Arrays.stream(PackFormat.values())
                .map(format -> new RenderedPack(audience, format, format.render(model)));
    }
}
