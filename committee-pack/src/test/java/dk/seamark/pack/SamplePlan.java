package dk.seamark.pack;

import dk.seamark.events.pack.Withheld;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.Goal;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.report.Activity;
import dk.seamark.events.report.Recommendation;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.MoreThan;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.NoWorseThanPrevious;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.PolicyStatus;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.value.Unit;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.standing.FigureHistory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan like Slagelse's real one: eight tracks, twelve indicators, every verdict. */
public final class SamplePlan {

    private static final long POSITION = 1143;
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final List<String> DATES = List.of("2025-01-01", "2026-01-01", "2027-01-01");

    private final String period;
    private final boolean examples;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private long position = 40;

    private SamplePlan(String period, boolean examples) {
        this.period = period;
        this.examples = examples;
    }

    /** The view of a preview; its figures after 2023 are examples if {@code examples}. */
    public static PackModel preview(String period, boolean examples) {
        return of(period, examples, new PackEdition.Preview(POSITION));
    }

    /** The view of an issued pack. */
    public static PackModel issued(String period, boolean examples) {
        return of(period, examples, new PackEdition.Issued(1, POSITION));
    }

    /** The view of an issued pack's public edition, from which nothing is withheld; figures after 2023 are examples. */
    public static PackModel issuedPublicly(String period) {
        SamplePlan plan = new SamplePlan(period, true);
        return PackModels.of(
                plan.standing(),
                new PackEdition.Issued(1, POSITION),
                new PackContext(
                        plan::text,
                        SampleExplainer::told,
                        FigureHistory.none(),
                        Disclosure.withholding(new Withheld(List.of(), List.of())),
                        null,
                        null,
                        AgendaTemplate.standard()));
    }

    /** The view of an edition. */
    static PackModel of(String period, boolean examples, PackEdition edition) {
        SamplePlan plan = new SamplePlan(period, examples);
        Standing standing = plan.standing();
        return PackModels.of(standing, edition, PackContext.internal(plan::text, SampleExplainer::told));
    }

    /** The plan's standing; its figures after 2023 are examples. */
    public static Standing standing(String period) {
        return new SamplePlan(period, true).standing();
    }

    Optional<String> text(TextRef reference) {
        return Optional.ofNullable(texts.get(reference.textId()));
    }

    Standing standing() {
        return new Standing(
                "slagelse",
                "integration-2024-2027",
                new PlanTerms(
                        "integration",
                        "Implementeringsplan for integrationspolitikken 2024–2027",
                        2024,
                        2027,
                        null,
                        "Erhvervs-, Beskæftigelses- og Uddannelsesudvalget",
                        "ari",
                        List.of(
                                new Centre("ari", "Arbejdsmarked, Rådgivning og Integration (ARI)"),
                                new Centre("kultur-og-fritid", "Kultur, Fritid og Borgerservice"),
                                new Centre("boern-og-unge", "Børn og Unge"),
                                new Centre("sundhed-og-aeldre", "Sundhed og Ældre")),
                        List.of("5.1 og 5.2 siger »5 %« uden at sige, om det er procent eller procentpoint."),
                        null,
                        "3-årig implementeringsplan, PDF af 25. september 2023"),
                policy(),
                new Decision("Byrådet", LocalDate.of(2024, 1, 29), "29.00.00-P22-1-23"),
                period,
                POSITION,
                HASH,
                tracks(),
                List.of(),
                null);
    }

    /** The same, but the policy has one more focus area, for which no track recommends anything. */
    public static Standing withAnotherFocusArea(Standing standing) {
        PolicyText text = policy().text();
        List<FocusArea> areas = new ArrayList<>(text.focusAreas());
        areas.add(new FocusArea("area-4", "Arbejde", List.of(), List.of()));
        PolicyText more = new PolicyText(
                text.title(),
                text.firstYear(),
                text.lastYear(),
                text.vision(),
                text.objectives(),
                text.targetGroups(),
                text.strategyTracks(),
                areas,
                text.document());
        return new Standing(
                standing.municipality(),
                standing.planId(),
                standing.terms(),
                new PolicyStanding("integration", 2, more, policy().status()),
                standing.approval(),
                standing.period(),
                standing.position(),
                standing.stateHash(),
                standing.tracks(),
                standing.dismissed(),
                null);
    }

    /** The policy that the plan implements. */
    public static PolicyStanding policy() {
        Goal leisure = new Goal("goal-1-1", "1.1", "Flere er aktive i fritidslivet.", List.of(), List.of());
        Goal bridge = new Goal("goal-1-2", "1.2", "Foreninger og kommune bygger bro.", List.of(), List.of());
        return new PolicyStanding(
                "integration",
                2,
                new PolicyText(
                        "Integrationspolitik for Slagelse Kommune",
                        2023,
                        null,
                        "Flere hører til.",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new FocusArea(
                                        "area-1",
                                        "Fællesskaber, Kultur og Fritid",
                                        List.of(),
                                        List.of(leisure, bridge)),
                                new FocusArea("area-2", "Bolig", List.of(), List.of()),
                                new FocusArea("area-3", "Sundhed og Trivsel", List.of(), List.of())),
                        "Integrationspolitik, udkast til politiktekst"),
                new PolicyStatus.Adopted(new Decision("Byrådet", LocalDate.of(2023, 9, 25), "29.00.00-P22-1-22")));
    }

    private List<TrackStanding> tracks() {
        return List.of(
                track(1, "Civilsamfund: § 17, stk. 4-udvalg", "ari", List.of(), advice(), List.of()),
                track(2, "Åbne dialogmøder", "ari", List.of(), meetings(), List.of()),
                track(3, "Netværk for nøglemedarbejdere", "ari", List.of(), new ReportStanding.Awaited(), List.of()),
                track(
                        4,
                        "Fællesskaber, Kultur og Fritid",
                        "kultur-og-fritid",
                        List.of(
                                "Flere finder tilhørsforhold som aktive i fritidslivet.",
                                "Kommunen bygger bro, så foreninger og frivillige kan bidrage.",
                                "Fællesskab i fritiden styrker trivsel og sundhed."),
                        approved(4),
                        List.of(courses(), initiatives())),
                track(
                        5,
                        "Beskæftigelse og Uddannelse",
                        "ari",
                        List.of("Borgerne forsørger sig selv gennem job og uddannelse.", "Alle lærer dansk hurtigt."),
                        submitted(5),
                        List.of(employment(), grades())),
                track(6, "Bolig", "ari", List.of("Trygge boliger og fællesskaber."), approved(6), housing()),
                track(
                        7,
                        "Familie og Børn",
                        "boern-og-unge",
                        List.of("Børn er med i lærerige fællesskaber.", "Forældre, dagtilbud og skole samarbejder."),
                        returned(7),
                        List.of(language(), gaps(), wellbeing())),
                track(
                        8,
                        "Sundhed og Trivsel",
                        "sundhed-og-aeldre",
                        List.of("Sundhedsindsatser tager højde for sprog og kultur.", "Indsatser starter tidligt."),
                        approved(8),
                        List.of(languages(), meetingsHeld(), skills())));
    }

    private IndicatorStanding courses() {
        return indicator(
                "4.1",
                "Tosprogede børn i HEL Fritid",
                List.of(component("forloeb", "Forløb", PlainUnit.COUNT, 0, Direction.HIGHER_IS_BETTER, null, "2023")),
                "HEL Fritids egen database",
                "120 forløb",
                List.of("Ambitionen er at fastholde tallet, da det afhænger af budget og ressourcer."),
                same("120 forløb", new AtLeast("forloeb", new BigDecimal("120"))),
                "forloeb 2023 120\n forloeb 2024 118\n forloeb 2025 1234\n");
    }

    private IndicatorStanding initiatives() {
        TargetRule two = new AtLeastAbove("tiltag", new BigDecimal("2"), Reference.PREVIOUS_RESULT);
        return indicator(
                "4.2",
                "Integrationsunderstøttende aktiviteter i Kultur og Fritid",
                List.of(component(
                        "tiltag", "Tiltag i alt", PlainUnit.COUNT, 0, Direction.HIGHER_IS_BETTER, null, "2023")),
                "Internt overblik over indsatser og projekter",
                "HEL Fritid, Get2Sport og § 17, stk. 4-udvalget",
                List.of(),
                List.of(
                        target("Yderligere to tiltag ud over de beskrevne i 2023", two),
                        target("Yderligere to tiltag ud over de beskrevne i 2025", two),
                        target("Yderligere to tiltag ud over de beskrevne i 2026", two)),
                "tiltag 2023 3\n tiltag 2024 5\n");
    }

    private IndicatorStanding employment() {
        return indicator(
                "5.1",
                "Beskæftigelsesfrekvens for 25-64-årige indvandrere og efterkommere med ikke-vestlig oprindelse",
                List.of(component(
                        "frekvens",
                        "Beskæftigelsesfrekvens",
                        PlainUnit.PERCENT,
                        0,
                        Direction.HIGHER_IS_BETTER,
                        "Landsgennemsnit",
                        "2022")),
                "Det Nationale Integrationsbarometer, indikator 1.2",
                "61 % i Slagelse Kommune. Landsgennemsnittet er 65 %.",
                List.of(),
                same(
                        "Ligger på niveau eller max 5% lavere end den nationale udvikling",
                        new NotBelowComparator("frekvens", new BigDecimal("5"), null)),
                "frekvens 2022 61\n frekvens* 2022 65\n frekvens 2024 61\n frekvens* 2024 65\n");
    }

    private IndicatorStanding grades() {
        return indicator(
                "5.2",
                "Indvandrere, der får mindst 2 ved afgangsprøven i dansk i 9. klasse",
                List.of(component(
                        "andel",
                        "Andel med mindst 2",
                        PlainUnit.PERCENT,
                        0,
                        Direction.HIGHER_IS_BETTER,
                        "Landsgennemsnit",
                        "2022")),
                "Det Nationale Integrationsbarometer, indikator 3.1",
                "92 % i Slagelse Kommune. Landsgennemsnittet er 92 %.",
                List.of(),
                same(
                        "Ligger på niveau eller max 5% lavere ift. landsgennemsnittet",
                        new NotBelowComparator("andel", new BigDecimal("5"), null)),
                "andel 2022 92\n andel* 2022 92\n andel 2024 92\n andel* 2024 93\n");
    }

    private List<IndicatorStanding> housing() {
        return List.of(
                indicator(
                        "6.1",
                        "100 unge i udvalgte boligområder får hvert år vejledning om fritidsjob",
                        List.of(component(
                                "vejledninger",
                                "Vejledninger",
                                PlainUnit.COUNT,
                                0,
                                Direction.HIGHER_IS_BETTER,
                                null,
                                "2023")),
                        "En fælles indsats, kvartalsrapporter",
                        "Opfyldt. 116 vejledninger i 1. kvartal 2023.",
                        List.of("Navnet siger 100, målet siger mindst som året før. Begge dele er bevaret."),
                        same("På samme niveau eller flere", new NoWorseThanPrevious("vejledninger")),
                        "vejledninger 2023 116\n vejledninger 2024 121\n"),
                indicator(
                        "6.2",
                        "Alle flygtninge, der er visiteret til kommunen, tilbydes bolig",
                        List.of(component(
                                "andel", "Andel", PlainUnit.PERCENT, 0, Direction.HIGHER_IS_BETTER, null, "2023")),
                        "Integrationsloven og særloven",
                        "Opfyldt",
                        List.of("Inden for de økonomiske rammer og den lovbestemte tidsfrist."),
                        same("Opfyldes 100%", new AtLeast("andel", new BigDecimal("100"))),
                        "andel 2023 100\n andel 2024 100\n"));
    }

    private IndicatorStanding language() {
        return indicator(
                "7.1",
                "Sprogvurdering af flersprogede børn i 5-årsalderen",
                List.of(component(
                        "behov",
                        "Andel med behov for særlig sprogindsats",
                        PlainUnit.PERCENT,
                        0,
                        Direction.LOWER_IS_BETTER,
                        null,
                        "2022")),
                "Rambøll Sprogvurdering 3-6",
                "I 2022 har 47 % behov for en særlig sprogindsats.",
                List.of("Indikatoren måler et behov, mens målet taler om færdigheder."),
                same(
                        "Flersprogede småbørn i dagtilbud har i 5-årsalderen højere talesprogs- og førskriftlige"
                                + " færdigheder end året før",
                        new BetterThanPrevious("behov")),
                "behov 2022 47\n behov 2024 not-published-yet\n");
    }

    private IndicatorStanding gaps() {
        return indicator(
                "7.2",
                "Forskel i karaktergennemsnit i 9. klasse mellem danske og udenlandske elever",
                List.of(
                        gap("dansk-mundtlig", "Dansk, mundtlig"),
                        gap("dansk-skriftlig", "Dansk, skriftlig"),
                        gap("matematik", "Matematik med hjælpemidler")),
                "Uddannelsesstatistik.dk, bundne prøver",
                "Dansk mundtlig 1,4, dansk skriftlig 1,4, matematik 1,6 karakterpoint",
                List.of(),
                same(
                        "Afstanden mellem udenlandske og danske elevers karaktergennemsnit i dansk (mundtlig og"
                                + " skriftlig) samt matematik (skriftlig med hjælpemidler) ved afgangsprøverne i"
                                + " 9. kl. er mindre end forrige år",
                        new AllOf(List.of(
                                new BetterThanPrevious("dansk-mundtlig"),
                                new BetterThanPrevious("dansk-skriftlig"),
                                new BetterThanPrevious("matematik")))),
                """
                dansk-mundtlig 2023 1.4
                dansk-skriftlig 2023 1.4
                matematik 2023 1.6
                dansk-mundtlig 2024 1.3
                dansk-skriftlig 2024 1.5
                """);
    }

    private static ComponentDefinition gap(String id, String title) {
        return component(id, title, Score.National.GRADE_POINTS, 1, Direction.LOWER_IS_BETTER, null, "2023");
    }

    private IndicatorStanding wellbeing() {
        return indicator(
                "7.3",
                "Trivsel hos danske og udenlandske elever",
                List.of(
                        component("danske", "Danske elever", Score.National.WELLBEING_SCORE, 1, null, null, "2023"),
                        component(
                                "udenlandske",
                                "Udenlandske elever",
                                Score.National.WELLBEING_SCORE,
                                1,
                                null,
                                null,
                                "2023")),
                "Uddannelsesstatistik.dk, Den nationale trivselsmåling",
                "Danske elever 3,6, udenlandske elever 3,7",
                List.of(),
                same(
                        "Afstanden mellem samlet indikatorsvar for trivsel for danske og udenlandske elever skal"
                                + " fortsat være uden væsentlig forskel",
                        new GapWithin("danske", "udenlandske", null)),
                "danske 2023 3.6\n udenlandske 2023 3.7\n danske 2024 3.6\n udenlandske 2024 3.7\n");
    }

    private IndicatorStanding languages() {
        return indicator(
                "8.1",
                "Information om sundhedsindsatser på flere sprog på relevante hjemmesider",
                List.of(component("sprog", "Sprog", PlainUnit.COUNT, 0, Direction.HIGHER_IS_BETTER, null, "2023")),
                "Slagelse.dk og sundhed.dk",
                "Information findes kun på dansk",
                List.of(),
                List.of(
                        target("Information findes på mindst to sprog", new AtLeast("sprog", new BigDecimal("2"))),
                        target(
                                "Information findes på mere end to sprog, hvis relevant",
                                new IfRelevant(new MoreThan("sprog", new BigDecimal("2")), null)),
                        target("-", new NoTarget())),
                "sprog 2023 1\n sprog 2024 2\n sprog 2025 3\n");
    }

    private IndicatorStanding meetingsHeld() {
        return indicator(
                "8.2",
                "Udbredelse af værktøjer til samtaler med borgere fra andre kulturer",
                List.of(component("moeder", "Møder", PlainUnit.COUNT, 0, Direction.HIGHER_IS_BETTER, null, null)),
                "Slagelse.dk",
                "Et internt møde er planlagt i november 2023",
                List.of(),
                same(
                        "To interne informationsmøder med relevante samarbejdspartnere pr. år",
                        new AtLeast("moeder", new BigDecimal("2"))),
                "moeder 2024 2\n");
    }

    private IndicatorStanding skills() {
        return indicator(
                "8.3",
                "Kompetenceudvikling til kommunens sundhedsfaglige personale",
                List.of(
                        component(
                                "mentalisering",
                                "Mentalisering i omsorgsarbejde",
                                PlainUnit.COUNT,
                                0,
                                Direction.HIGHER_IS_BETTER,
                                null,
                                "2023"),
                        component(
                                "akademi",
                                "Akademiuddannelse",
                                PlainUnit.COUNT,
                                0,
                                Direction.HIGHER_IS_BETTER,
                                null,
                                "2023")),
                "Intern opgørelse",
                "511 medarbejdere i mentalisering, 45 på akademiuddannelsen",
                List.of(),
                List.of(
                        target(
                                "Mentalisering er udbredt til yderligere 24 medarbejdere, akademiuddannelsen til"
                                        + " yderligere 23 medarbejdere",
                                new AllOf(List.of(
                                        new AtLeastAbove("mentalisering", new BigDecimal("24"), Reference.BASELINE),
                                        new AtLeastAbove("akademi", new BigDecimal("23"), Reference.BASELINE)))),
                        target("-", new NoTarget()),
                        target("-", new NoTarget())),
                "mentalisering 2023 511\n akademi 2023 45\n mentalisering 2024 540\n akademi 2024 70\n");
    }

    private record Target(String wording, TargetRule rule) {}

    private static Target target(String wording, TargetRule rule) {
        return new Target(wording, rule);
    }

    private static List<Target> same(String wording, TargetRule rule) {
        return DATES.stream().map(date -> new Target(wording, rule)).toList();
    }

    private static ComponentDefinition component(
            String id,
            String title,
            Unit unit,
            int decimals,
            @Nullable Direction direction,
            @Nullable String comparator,
            @Nullable String baseline) {
        LocalDate stated = "2022".equals(baseline) ? LocalDate.of(2022, 12, 31) : LocalDate.of(2023, 10, 1);
        return new ComponentDefinition(
                id,
                title,
                unit,
                decimals,
                direction,
                unit == PlainUnit.COUNT ? Counting.STOCK : null,
                comparator,
                baseline == null ? null : new Baseline(baseline, stated));
    }

    private IndicatorStanding indicator(
            String number,
            String title,
            List<ComponentDefinition> components,
            String source,
            String baseline,
            List<String> notes,
            List<Target> targets,
            String lines) {
        String id = "i-" + number.replace('.', '-');
        IndicatorDefined indicator = new IndicatorDefined(
                "slagelse",
                "integration-2024-2027",
                "track-" + number.charAt(0),
                id,
                number,
                title,
                null,
                List.of(),
                components,
                source,
                baseline,
                notes);
        Figures figures = Figures.of(indicator, examples, position, lines);
        position += 20;
        List<TargetStanding> standings = new ArrayList<>();
        for (int at = 0; at < targets.size(); at++) {
            standings.add(standing(targets.get(at), LocalDate.parse(DATES.get(at)), figures));
        }
        return new IndicatorStanding(indicator, figures.upTo(period), standings);
    }

    private TargetStanding standing(Target target, LocalDate date, Figures figures) {
        String judged = ReportingPeriod.judgedBy(date, Cadence.YEARLY).toString();
        return judged.compareTo(period) > 0
                ? new TargetStanding.Ahead(date, judged, target.wording(), target.rule(), null)
                : new TargetStanding.Judged(
                        date,
                        judged,
                        target.wording(),
                        target.rule(),
                        null,
                        target.rule().judge(figures.evidence(judged)));
    }

    private static TrackStanding track(
            int number,
            String title,
            String centre,
            List<String> goals,
            ReportStanding report,
            List<IndicatorStanding> indicators) {
        return new TrackStanding(
                new TrackDefined(
                        "slagelse",
                        "integration-2024-2027",
                        "track-" + number,
                        number,
                        title,
                        centre,
                        goals,
                        number == 4 ? List.of("goal-1-2", "goal-9", "goal-1-1") : List.of(),
                        null,
                        number == 1
                                ? List.of(FollowUp.DESCRIPTION, FollowUp.RECOMMENDATIONS)
                                : List.of(FollowUp.DESCRIPTION, FollowUp.ACTIVITIES),
                        "Status på indikatorerne og en beskrivelse af arbejdet med eksempler på aktiviteter",
                        Cadence.YEARLY),
                report,
                indicators);
    }

    /** A recommendation of two paragraphs, a focus area without one, and one whose text was erased. */
    private ReportStanding advice() {
        TextRef kept = kept("recommendation-1", """
                Foreningerne bør være med, før et tiltag er planlagt <b>færdigt</b>.
                - Indbyd dem én gang i kvartalet.
                - Sig, hvad der blev af deres forslag.
                """);
        TrackReportSubmitted report = report(1, List.of(), null);
        return new ReportStanding.Approved(new TrackReportSubmitted(
                report.municipality(),
                report.planId(),
                report.trackId(),
                report.period(),
                report.submission(),
                report.text(),
                report.activities(),
                report.attendance(),
                List.of(
                        new Recommendation("area-3", new TextRef("erased-recommendation", HASH)),
                        new Recommendation("area-1", kept),
                        new Recommendation("area-2", null))));
    }

    private ReportStanding approved(int track) {
        return new ReportStanding.Approved(report(track, List.of(), null));
    }

    private ReportStanding submitted(int track) {
        return new ReportStanding.Submitted(report(track, List.of(), null));
    }

    private ReportStanding returned(int track) {
        return new ReportStanding.Returned(report(track, List.of(), null), kept("return-" + track, "Skriv mere."));
    }

    private ReportStanding meetings() {
        List<Activity> activities = List.of(
                new Activity(
                        kept("activity-1", "Åbent dialogmøde om fritidsliv og foreninger"),
                        LocalDate.of(2024, 5, 14),
                        87),
                new Activity(kept("activity-2", "Opfølgende samtaler i boligområderne <b>"), null, null),
                new Activity(new TextRef("erased-activity", HASH), LocalDate.of(2024, 9, 3), 1240));
        return new ReportStanding.Approved(report(2, activities, 1327));
    }

    private TrackReportSubmitted report(int track, List<Activity> activities, @Nullable Integer attendance) {
        TextRef text = track == 6 ? new TextRef("erased-text", HASH) : kept("text-" + track, """
                        Centret har i årets løb arbejdet med målene i tæt samarbejde med foreninger, frivillige og \
                        de øvrige fagcentre. Erfaringen er, at de korte, faste aftaler virker bedst.

                        Et eksempel er de åbne træninger, hvor forældre er med fra første gang. <script>alert(1)</script> \
                        Arbejdet fortsætter næste år, og flere aktiviteter er allerede aftalt.
                        """);
        return new TrackReportSubmitted(
                "slagelse", "integration-2024-2027", "track-" + track, period, 1, text, activities, attendance, null);
    }

    private TextRef kept(String id, String text) {
        texts.put(id, text);
        return new TextRef(id, HASH);
    }
}
