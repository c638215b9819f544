package dk.seamark.pack;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.Redefinition.ComponentRedefined;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.value.Unit;
import dk.seamark.pack.TargetRevision.Ruling;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.FigureHistory.DatedEvent;
import dk.seamark.standing.LedgerFold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A plan in its second year, in which something of every kind has changed since the pack of its first. */
public final class ChangedPlan {

    private static final String OWNER = "slagelse";
    private static final String PLAN = "job";
    private static final Decision REVISED = new Decision("Byrådet", LocalDate.of(2025, 6, 2), "25/117");

    private final List<DatedEvent> events = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Set<String> asked = new HashSet<>();
    private final String more;
    private final long firstPack;

    /** The plan with its events up to now; the pack of 2024 was made on the way. */
    public ChangedPlan() {
        this("");
    }

    /** The same, with further words at the end of each text. */
    public ChangedPlan(String more) {
        this.more = more;
        plan();
        figures();
        firstPack = events.size();
        changes();
    }

    /** The view of the second pack for the committee. */
    public PackModel issued() {
        return pack(new PackEdition.Issued(1, events.size()), Disclosure.internal());
    }

    /** The same of another year. */
    public PackModel issued(int year) {
        return pack(year, new PackEdition.Issued(1, events.size()), Disclosure.internal());
    }

    /** Two years pass, with figures of the series that has a break. */
    public void afterTwoMoreYears() {
        recorded("1.3", 2026, "250", "jobindsats.dk", null);
        recorded("1.3", 2027, "240", "jobindsats.dk", null);
    }

    /** The view of its preview. */
    public PackModel preview() {
        return pack(new PackEdition.Preview(events.size()), Disclosure.internal());
    }

    /** The view of the second pack for the public, without these measurements' figures. */
    public PackModel issuedPublicly(String... withheld) {
        List<WithheldFigure> figures = List.of(withheld).stream()
                .map(id -> new WithheldFigure(id, null))
                .toList();
        return pack(new PackEdition.Issued(1, events.size()), Disclosure.withholding(new Withheld(figures, List.of())));
    }

    /** The ids of the texts that were looked up so far. */
    public Set<String> askedTexts() {
        return Set.copyOf(asked);
    }

    /** The standing of 2025. */
    public Standing standing() {
        return standing(events.size(), 2025);
    }

    private PackModel pack(PackEdition edition, Disclosure disclosure) {
        return pack(2025, edition, disclosure);
    }

    private PackModel pack(int year, PackEdition edition, Disclosure disclosure) {
        Standing now = standing(events.size(), year);
        Standing before = standing(firstPack, 2024);
        Previous previous = new Previous(1, before, disclosure, revisions(before));
        return PackModels.of(
                now,
                edition,
                new PackContext(
                        this::text,
                        (verdict, indicator, detail, history) -> Explanations.explain(
                                        verdict, indicator, detail, history)
                                .text(),
                        FigureHistory.of(events),
                        disclosure,
                        previous,
                        null,
                        AgendaTemplate.standard()));
    }

    private Optional<String> text(TextRef reference) {
        asked.add(reference.textId());
        return Optional.ofNullable(texts.get(reference.textId()));
    }

    private List<TargetRevision> revisions(Standing before) {
        return fold(events.size()).revisedSince(before, new ReportingPeriod(2025)).stream()
                .map(target -> new TargetRevision(
                        target.indicatorId(),
                        target.target(),
                        List.of(new Ruling(REVISED, new TextRef("grund-" + target.indicatorId(), "0")))))
                .toList();
    }

    private Standing standing(long position, int year) {
        return fold(position).standing(PLAN, new ReportingPeriod(year)).orElseThrow();
    }

    private LedgerFold fold(long position) {
        LedgerFold fold = new LedgerFold(new Municipality(OWNER));
        events.stream().limit(position).forEach(each -> fold.apply(each.position(), each.event()));
        if (!fold.anomalies().isEmpty()) {
            throw new IllegalStateException(fold.anomalies().toString());
        }
        return fold;
    }

    private void add(LedgerEvent event) {
        int at = events.size();
        events.add(new DatedEvent(at + 1, LocalDate.of(2026, 1, 1).plusDays(at), event));
    }

    private TextRef write(String id, String text) {
        texts.put(id, text + more);
        return new TextRef(id, "0");
    }

    private void plan() {
        PlanTerms terms = new PlanTerms(
                "integration",
                "Job og uddannelse 2024–2027",
                2024,
                2027,
                2022,
                "Beskæftigelsesudvalget",
                "ari",
                List.of(new Centre("ari", "Arbejdsmarked og Rådgivning")),
                List.of(),
                null,
                "Planens dokument");
        add(new PlanDrafted(OWNER, PLAN, terms));
        add(new TrackDefined(
                OWNER,
                PLAN,
                "t",
                1,
                "Job og uddannelse",
                "ari",
                List.of("Flere forsørger sig selv."),
                List.of(),
                null,
                List.of(FollowUp.DESCRIPTION),
                "En beskrivelse",
                Cadence.YEARLY));
        indicator("1.1", "Unge i fritidsjob", component("Unge", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER));
        indicator("1.2", "Unge i uddannelse", component("Andel", PlainUnit.PERCENT, Direction.HIGHER_IS_BETTER));
        indicator("1.3", "Ledige borgere", component("Nettoledige", PlainUnit.COUNT, Direction.LOWER_IS_BETTER));
        indicator("1.4", "Aftaler med foreninger", component("Aftaler", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER));
        indicator("1.5", "Bestået danskprøve", component("Beståede", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER));
        target("1.1", 2024, "Mindst 40 unge", new AtLeast("c", new BigDecimal("40")));
        target("1.1", 2025, "Mindst 60 unge", new AtLeast("c", new BigDecimal("60")));
        target("1.2", 2025, "Mindst 70 %", new AtLeast("c", new BigDecimal("70")));
        target("1.3", 2025, "Færre end året før", new BetterThanPrevious("c"));
        target("1.4", 2025, "Mindst 5 aftaler", new AtLeast("c", new BigDecimal("5")));
        target("1.5", 2025, "Mindst 20", new AtLeast("c", new BigDecimal("20")));
        add(new PlanApproved(OWNER, PLAN, new Decision("Byrådet", LocalDate.of(2024, 1, 29), "23/5")));
    }

    private void figures() {
        recorded("1.1", 2023, "36", "HEL Fritid", null);
        recorded("1.1", 2024, "39", "HEL Fritid", null);
        recorded("1.2", 2024, "75", "Danmarks Statstik", null);
        recorded("1.3", 2023, "212", "jobindsats.dk", null);
        recorded("1.3", 2024, "205", "jobindsats.dk", null);
        recorded("1.4", 2024, "4", "Centrets opgørelse", null);
    }

    private void changes() {
        corrected("1.1", 2024, "41", "HEL Fritid", CorrectionReason.METHOD_ERROR, write("rettet", "To var glemt."));
        corrected("1.2", 2024, "75", "Danmarks Statistik", CorrectionReason.TYPING_ERROR, null);
        recorded("1.1", 2025, "50", "HEL Fritid", write("note", "Et hold begyndte først i november."));
        recorded("1.2", 2025, "80", "Danmarks Statistik", null);
        recorded("1.3", 2025, "260", "jobindsats.dk", new TextRef("slettet", "0"));
        recorded("1.4", 2025, "3", "Centrets opgørelse", null);
        add(new MeasurementWithdrawn(
                OWNER,
                PLAN,
                id("1.4", 2025, "3"),
                slot("1.4", 2025),
                CorrectionReason.METHOD_ERROR,
                write("trukket", "De tre var fra året før.")));
        add(new MeasurementDeclaredMissing(
                OWNER,
                PLAN,
                slot("1.5", 2025),
                MissingReason.LATE,
                write("mangler", "Prøverne er afholdt i december og rettes til marts.")));
        revised("1.1", "Mindst 45 unge", new AtLeast("c", new BigDecimal("45")), "Budgettet er halveret.");
        revised("1.2", "Mindst 65 %", new AtLeast("c", new BigDecimal("65")), "Landstallet faldt.");
        add(new PlanAmended(
                OWNER,
                PLAN,
                new ComponentRedefined(
                        "i-1.3", component("Bruttoledige", PlainUnit.COUNT, Direction.LOWER_IS_BETTER), "2025"),
                write("brud", "Kilden opgør nu alle ledige."),
                REVISED));
        add(new TrackReportSubmitted(
                OWNER, PLAN, "t", "2025", 1, write("tekst", "Året gik godt."), List.of(), null, null));
        add(new TrackReportApproved(OWNER, PLAN, "t", "2025", 1));
        // After the approval, so that nobody has approved its note.
        corrected("1.4", 2024, "6", "Centrets opgørelse", CorrectionReason.OTHER, write("sent", "Bilag fundet."));
        recorded("1.5", 2024, "19", "Prøvecentret", write("sen-note", "Kun forårets prøve."));
    }

    private void indicator(String number, String title, ComponentDefinition component) {
        add(new IndicatorDefined(
                OWNER,
                PLAN,
                "t",
                "i-" + number,
                number,
                title,
                null,
                List.of(),
                List.of(component),
                "Kilden",
                "Ukendt",
                List.of()));
    }

    private static ComponentDefinition component(String title, Unit unit, Direction direction) {
        return new ComponentDefinition("c", title, unit, 0, direction, Counting.STOCK, null, null);
    }

    private void target(String number, int year, String wording, TargetRule rule) {
        add(new IndicatorTargetSet(OWNER, PLAN, "i-" + number, LocalDate.of(year + 1, 1, 1), wording, rule));
    }

    private void revised(String number, String wording, TargetRule rule, String reason) {
        String indicator = "i-" + number;
        add(new IndicatorTargetRevised(
                OWNER,
                PLAN,
                indicator,
                LocalDate.of(2026, 1, 1),
                wording,
                rule,
                write("grund-" + indicator, reason),
                REVISED));
    }

    private void recorded(String number, int year, String value, String source, @Nullable TextRef note) {
        add(new MeasurementRecorded(
                OWNER, PLAN, id(number, year, value), slot(number, year), figure(number, value, source), note));
    }

    private void corrected(
            String number,
            int year,
            String value,
            String source,
            CorrectionReason reason,
            @Nullable TextRef explanation) {
        String before = standing(events.size(), 2025).tracks().getFirst().indicators().stream()
                .flatMap(indicator -> indicator.figures().stream())
                .filter(figure -> figure.slot().equals(slot(number, year)))
                .findFirst()
                .orElseThrow()
                .measurementId();
        add(new MeasurementCorrected(
                OWNER,
                PLAN,
                id(number, year, value) + "-rettet",
                before,
                slot(number, year),
                figure(number, value, source),
                reason,
                explanation));
    }

    /** The id of the measurement of this value. */
    public static String id(String number, int year, String value) {
        return number + "/" + year + "/" + value;
    }

    private static FigureSlot slot(String number, int year) {
        return new FigureSlot("i-" + number, "c", Series.MUNICIPALITY, Integer.toString(year));
    }

    private static Figure figure(String number, String value, String source) {
        Unit unit = number.equals("1.2") ? PlainUnit.PERCENT : PlainUnit.COUNT;
        return new Figure(new BigDecimal(value), unit, LocalDate.of(2025, 1, 15), source, null, null, false);
    }
}
