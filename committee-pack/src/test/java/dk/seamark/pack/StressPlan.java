package dk.seamark.pack;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.report.Activity;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.Fulfilled;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.value.Unit;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.LedgerFold;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A plan of any size, folded from its events, with indicators of five kinds in turn.
 *
 * @param municipality the municipality's key
 * @param tracks the number of tracks; the first three have no indicators if there are more than three
 * @param indicators the number of indicators, distributed over the other tracks
 * @param years the number of years with figures, the last of which is judged
 * @param corrected whether every figure was corrected once
 * @param words text to fill up titles, wordings and texts with; may be empty
 */
public record StressPlan(String municipality, int tracks, int indicators, int years, boolean corrected, String words) {

    /** The year that is judged. */
    public static final int YEAR = 2025;

    private static final String PLAN = "stress";
    private static final TextRef TEXT = new TextRef("text", "0".repeat(64));
    private static final TextRef DONE = new TextRef("done", "0".repeat(64));

    /** A plan with three years of figures, without corrections and filler words. */
    public static StressPlan of(int tracks, int indicators) {
        return new StressPlan("slagelse", tracks, indicators, 3, false, "");
    }

    /** The view of a preview. */
    public PackModel preview() {
        Standing standing = standing();
        return pack(standing, new PackEdition.Preview(standing.position()));
    }

    /** The view of an issued pack. */
    public PackModel issued() {
        Standing standing = standing();
        return pack(standing, new PackEdition.Issued(1, standing.position()));
    }

    /**
     * The view of the public edition of a second pack, after a first one before anything was corrected: every third
     * figure and the first track's numbers of participants are withheld.
     */
    public PackModel issuedAgainPublicly() {
        Standing standing = standing();
        Standing before = new StressPlan(municipality, tracks, indicators, years, false, words).standing();
        List<String> ids = standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> indicator.figures().stream())
                .map(FigureStanding::measurementId)
                .toList();
        Withheld withheld = new Withheld(
                IntStream.range(0, ids.size())
                        .filter(place -> place % 3 == 0)
                        .mapToObj(place -> new WithheldFigure(ids.get(place), null))
                        .toList(),
                List.of("track-1"));
        return PackModels.of(
                standing,
                new PackEdition.Issued(
                        2, standing.position(), "Tallene er rettet. " + words, "Spor 1 mangler. " + words),
                new PackContext(
                        text -> Optional.of(text()),
                        (verdict, indicator, detail, history) -> Explanations.explain(
                                        verdict, indicator, detail, history)
                                .text(),
                        FigureHistory.none(),
                        Disclosure.withholding(withheld),
                        new Previous(1, before, Disclosure.withholding(new Withheld(List.of(), List.of())), List.of()),
                        new PackContext.LogRoot(
                                "ledger.slagelse.dk/indicators",
                                standing.position(),
                                "xlqqgtL4i0m2PCXfPFFiYJyhLODOJ1uaMgUp3DvnhSA="),
                        AgendaTemplate.standard()));
    }

    private PackModel pack(Standing standing, PackEdition edition) {
        return PackModels.of(
                standing,
                edition,
                PackContext.internal(
                        text -> Optional.of(text.equals(TEXT) ? text() : "Et møde om fællesskaber " + words),
                        (verdict, indicator, detail, history) -> Explanations.explain(
                                        verdict, indicator, detail, history)
                                .text()));
    }

    /** The plan's standing. */
    public Standing standing() {
        LedgerFold fold = new LedgerFold(new Municipality(municipality));
        events().forEach(event -> fold.apply(fold.position() + 1, event));
        return fold.standing(PLAN, new ReportingPeriod(YEAR)).orElseThrow();
    }

    private String text() {
        return """
                Centret har i årets løb arbejdet med målene i tæt samarbejde med foreninger, frivillige og de øvrige \
                fagcentre. Erfaringen er, at de korte, faste aftaler virker bedst.
                - Fællesskaber: brug foreningernes egne lokaler, så flere møder op.
                - Bolig: spørg beboerne, før mødet bliver aftalt.
                """ + words;
    }

    private List<LedgerEvent> events() {
        List<LedgerEvent> events = new ArrayList<>();
        events.add(new PlanDrafted(
                municipality,
                PLAN,
                new PlanTerms(
                        "integration",
                        "Implementeringsplan " + words,
                        YEAR - 1,
                        YEAR + 1,
                        YEAR - 20,
                        "Erhvervs-, Beskæftigelses- og Uddannelsesudvalget",
                        "center",
                        List.of(new Centre("center", "Arbejdsmarked, Rådgivning og Integration " + words)),
                        List.of(),
                        null,
                        "Planens dokument")));
        for (int track = 1; track <= tracks; track++) {
            track(events, track);
        }
        int without = tracks > 3 ? 3 : 0;
        int withSome = tracks - without;
        for (int indicator = 0; indicator < indicators; indicator++) {
            int track = without + 1 + indicator * withSome / indicators;
            indicator(events, track, indicator);
        }
        events.add(new PlanApproved(
                municipality, PLAN, new Decision("Byrådet", LocalDate.of(YEAR - 1, 1, 29), "EKSEMPEL-1")));
        return events;
    }

    private void track(List<LedgerEvent> events, int number) {
        String id = "track-" + number;
        events.add(new TrackDefined(
                municipality,
                PLAN,
                id,
                number,
                "Fællesskaber, Kultur og Fritid " + words,
                "center",
                List.of("Flere finder tilhørsforhold som aktive i fritidslivet. " + words),
                List.of(),
                null,
                List.of(FollowUp.DESCRIPTION, FollowUp.ACTIVITIES),
                "Status på indikatorerne og en beskrivelse af arbejdet " + words,
                Cadence.YEARLY));
        String period = Integer.toString(YEAR);
        List<Activity> activities =
                List.of(new Activity(DONE, LocalDate.of(YEAR, 5, 14), 87), new Activity(DONE, null, null));
        events.add(new TrackReportSubmitted(municipality, PLAN, id, period, 1, TEXT, activities, 1240, null));
        events.add(new TrackReportApproved(municipality, PLAN, id, period, 1));
    }

    private void indicator(List<LedgerEvent> events, int track, int index) {
        String id = "i-" + index;
        List<ComponentDefinition> components = components(index % 5);
        events.add(new IndicatorDefined(
                municipality,
                PLAN,
                "track-" + track,
                id,
                track + "." + (index + 1),
                "Integrationsunderstøttende aktiviteter " + words,
                null,
                List.of(),
                components,
                "Internt overblik over indsatser " + words,
                "Status ved planens begyndelse " + words,
                List.of()));
        for (int year = YEAR; year <= YEAR + 2; year++) {
            events.add(new IndicatorTargetSet(
                    municipality,
                    PLAN,
                    id,
                    LocalDate.of(year, 1, 1),
                    "På niveau eller bedre " + words,
                    rule(index % 5)));
        }
        for (int back = years - 1; back >= 0; back--) {
            for (ComponentDefinition component : components) {
                figure(events, new FigureSlot(id, component.componentId(), Series.MUNICIPALITY, period(back)), index);
                if (component.comparator() != null) {
                    figure(events, new FigureSlot(id, component.componentId(), Series.COMPARATOR, period(back)), index);
                }
            }
        }
    }

    private static String period(int back) {
        return Integer.toString(YEAR - back);
    }

    private void figure(List<LedgerEvent> events, FigureSlot slot, int index) {
        String id = id("m", slot);
        Unit unit = components(index % 5).getFirst().unit();
        events.add(new MeasurementRecorded(municipality, PLAN, id, slot, figure(slot, unit, 0), null));
        if (corrected) {
            events.add(new MeasurementCorrected(
                    municipality,
                    PLAN,
                    id("n", slot),
                    id,
                    slot,
                    figure(slot, unit, 1),
                    CorrectionReason.SOURCE_REVISED,
                    TEXT));
        }
    }

    private static String id(String kind, FigureSlot slot) {
        return UUID.nameUUIDFromBytes((kind + slot).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Figure figure(FigureSlot slot, Unit unit, int more) {
        int by = Math.floorMod(slot.toString().hashCode(), 17) + more;
        BigDecimal value = switch (unit) {
            case PlainUnit.COUNT -> BigDecimal.valueOf(110 + by);
            case PlainUnit.PERCENT -> BigDecimal.valueOf(600 + 7L * by, 1);
            case Score score -> BigDecimal.valueOf(12 + by, 1);
            case PlainUnit.YES_NO -> BigDecimal.ONE;
            default -> throw new IllegalArgumentException(unit.code());
        };
        return new Figure(
                value, unit, LocalDate.of(YEAR, 10, 1), "Centrets opgørelse " + words, null, null, by % 4 == 0);
    }

    private List<ComponentDefinition> components(int kind) {
        return switch (kind) {
            case 0 -> List.of(component("a", "Forløb", PlainUnit.COUNT, null));
            case 1 -> List.of(component("a", "Beskæftigelsesfrekvens", PlainUnit.PERCENT, "Landsgennemsnittet"));
            case 2 ->
                List.of(
                        component("a", "Dansk, mundtlig", Score.National.GRADE_POINTS, null),
                        component("b", "Dansk, skriftlig", Score.National.GRADE_POINTS, null),
                        component("c", "Matematik", Score.National.GRADE_POINTS, null));
            case 3 ->
                List.of(
                        component("a", "Danske elever", Score.National.WELLBEING_SCORE, null),
                        component("b", "Udenlandske elever", Score.National.WELLBEING_SCORE, null));
            default -> List.of(component("a", "Er det opfyldt", PlainUnit.YES_NO, null));
        };
    }

    private static TargetRule rule(int kind) {
        return switch (kind) {
            case 0 -> new AtLeast("a", BigDecimal.valueOf(120));
            case 1 -> new NotBelowComparator("a", BigDecimal.valueOf(5), null);
            case 2 ->
                new AllOf(
                        List.of(new BetterThanPrevious("a"), new BetterThanPrevious("b"), new BetterThanPrevious("c")));
            case 3 -> new GapWithin("a", "b", null);
            default -> new Fulfilled("a");
        };
    }

    private ComponentDefinition component(String id, String title, Unit unit, @Nullable String comparator) {
        return new ComponentDefinition(
                id,
                (title + " " + words).strip(),
                unit,
                unit == Score.National.GRADE_POINTS || unit == Score.National.WELLBEING_SCORE ? 1 : 0,
                unit == Score.National.GRADE_POINTS ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER,
                unit == PlainUnit.COUNT ? Counting.STOCK : null,
                comparator,
                new Baseline(period(2), LocalDate.of(YEAR - 2, 10, 1)));
    }
}
