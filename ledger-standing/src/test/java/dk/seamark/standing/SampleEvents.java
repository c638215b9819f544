package dk.seamark.standing;

import dk.seamark.events.erasure.LegalBasis;
import dk.seamark.events.erasure.TextErased;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.CarriedFigure;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.Combination;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Continuation.SeriesCarriedOn;
import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.Predecessor;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.stray.DismissalGround;
import dk.seamark.events.stray.RecordDismissed;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short factories for events of a small plan: municipality slagelse, plan p, track t. */
public final class SampleEvents {

    public static final String MUNICIPALITY = "slagelse";
    public static final String PLAN = "p";
    public static final String TRACK = "t";
    public static final TextRef TEXT = new TextRef("00000000-0000-4000-8000-000000000001", "0".repeat(64));
    public static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2023, 12, 18), "330-2023-1");

    private SampleEvents() {}

    public static PlanDrafted drafted() {
        PlanTerms terms = new PlanTerms(
                "integration",
                "Implementeringsplan",
                2024,
                2027,
                null,
                "Erhvervs-, Beskæftigelses- og Uddannelsesudvalget",
                "ari",
                List.of(new Centre("ari", "ARI")),
                List.of(),
                null,
                "plan");
        return new PlanDrafted(MUNICIPALITY, PLAN, terms);
    }

    public static TrackDefined track() {
        return new TrackDefined(
                MUNICIPALITY,
                PLAN,
                TRACK,
                1,
                "Spor",
                "ari",
                List.of("Mål 1"),
                List.of(),
                null,
                List.of(FollowUp.DESCRIPTION),
                "Beskrivelse",
                Cadence.YEARLY);
    }

    public static ComponentDefinition component(
            String id, Unit unit, @Nullable Direction direction, @Nullable String baseline) {
        return new ComponentDefinition(
                id,
                id,
                unit,
                0,
                direction,
                Counting.STOCK,
                null,
                baseline == null ? null : new Baseline(baseline, LocalDate.of(2023, 10, 1)));
    }

    public static IndicatorDefined indicator(String id, ComponentDefinition... components) {
        return new IndicatorDefined(
                MUNICIPALITY,
                PLAN,
                TRACK,
                id,
                id,
                "Indikator " + id,
                null,
                List.of(),
                List.of(components),
                "Kilde",
                "Status",
                List.of());
    }

    /** The indicator, measured in these rounds alone. */
    public static IndicatorDefined in(Rounds rounds, IndicatorDefined indicator) {
        return new IndicatorDefined(
                indicator.municipality(),
                indicator.planId(),
                indicator.trackId(),
                indicator.indicatorId(),
                indicator.number(),
                indicator.title(),
                indicator.goalId(),
                indicator.areas(),
                indicator.components(),
                indicator.source(),
                indicator.baselineWording(),
                indicator.notes(),
                indicator.sums(),
                rounds);
    }

    public static IndicatorTargetSet target(String indicator, LocalDate date, TargetRule rule) {
        return new IndicatorTargetSet(MUNICIPALITY, PLAN, indicator, date, "Ordlyd", rule);
    }

    public static IndicatorTargetRevised revised(String indicator, LocalDate date, TargetRule rule) {
        return new IndicatorTargetRevised(MUNICIPALITY, PLAN, indicator, date, "Ny ordlyd", rule, TEXT, DECISION);
    }

    public static TargetReadingDecided decided(String indicator, @Nullable LocalDate date, Answer answer) {
        return new TargetReadingDecided(MUNICIPALITY, PLAN, indicator, date, answer, TEXT, DECISION);
    }

    /** A component for which the plan says neither direction nor counting. */
    public static ComponentDefinition open(String id, Unit unit) {
        return new ComponentDefinition(id, id, unit, 0, null, null, "landet", null);
    }

    /** A component's series goes on from that of one predecessor, with these figures by period. */
    public static SeriesCarriedOn carriedOn(
            String indicator, String component, String from, Unit unit, Map<String, String> figures) {
        List<CarriedFigure> carried = figures.entrySet().stream()
                .map(each -> {
                    String id = "nordby-" + component + each.getKey();
                    BigDecimal value = new BigDecimal(each.getValue());
                    return new CarriedFigure(
                            id,
                            each.getKey(),
                            new Figure(value, unit, LocalDate.of(2023, 1, 15), "Nordbys kilde", null, null, false),
                            List.of(new CarriedFigure.Part("nordby", "their-" + id, 7, value, null, null)));
                })
                .toList();
        return new SeriesCarriedOn(
                indicator,
                component,
                from,
                Combination.SAME,
                List.of(predecessor("nordby", "Nordby Kommune")),
                carried);
    }

    /** A municipality that is carried on. */
    public static Predecessor predecessor(String key, String name) {
        return new Predecessor(
                key,
                name,
                "gammel",
                "i",
                "c",
                "2023",
                2,
                90,
                "ab".repeat(32),
                "ledger." + key + ".dk+00+AA",
                99,
                "rod");
    }

    public static PlanAmended amended(Amendment amendment) {
        return new PlanAmended(MUNICIPALITY, PLAN, amendment, TEXT, DECISION);
    }

    public static PlanApproved approved() {
        return new PlanApproved(MUNICIPALITY, PLAN, DECISION);
    }

    public static FigureSlot slot(String indicator, String component, int year) {
        return new FigureSlot(indicator, component, Series.MUNICIPALITY, Integer.toString(year));
    }

    public static FigureSlot comparator(String indicator, String component, int year) {
        return new FigureSlot(indicator, component, Series.COMPARATOR, Integer.toString(year));
    }

    public static MeasurementRecorded recorded(String id, FigureSlot slot, String value) {
        return new MeasurementRecorded(MUNICIPALITY, PLAN, id, slot, figure(value), null);
    }

    public static MeasurementCorrected corrected(String id, String corrects, FigureSlot slot, String value) {
        return new MeasurementCorrected(
                MUNICIPALITY, PLAN, id, corrects, slot, figure(value), CorrectionReason.TYPING_ERROR, null);
    }

    public static MeasurementRecorded provisional(String id, FigureSlot slot, String value) {
        Figure figure = figure(value).withStatus(ObservationStatus.PROVISIONAL);
        return new MeasurementRecorded(MUNICIPALITY, PLAN, id, slot, figure, null);
    }

    public static MeasurementConfirmed confirmed(String id, FigureSlot slot) {
        return new MeasurementConfirmed(MUNICIPALITY, PLAN, id, slot, null);
    }

    public static MeasurementWithdrawn withdrawn(String id, FigureSlot slot) {
        return new MeasurementWithdrawn(MUNICIPALITY, PLAN, id, slot, CorrectionReason.METHOD_ERROR, null);
    }

    public static MeasurementDeclaredMissing missing(FigureSlot slot, MissingReason reason) {
        return new MeasurementDeclaredMissing(MUNICIPALITY, PLAN, slot, reason, null);
    }

    public static TrackReportSubmitted submitted(TextRef text) {
        return new TrackReportSubmitted(MUNICIPALITY, PLAN, TRACK, "2024", 1, text, List.of(), null, null);
    }

    public static TrackReportApproved reportApproved() {
        return new TrackReportApproved(MUNICIPALITY, PLAN, TRACK, "2024", 1);
    }

    public static CommitteePackIssued issued(String period, int number) {
        return new CommitteePackIssued(
                MUNICIPALITY,
                PLAN,
                period,
                number,
                9,
                "0".repeat(64),
                "1",
                "r",
                "1",
                List.of(),
                null,
                null,
                null,
                null);
    }

    /** A redaction of a pack. */
    public static CommitteePackRedacted redacted(String plan, String period, int number) {
        return new CommitteePackRedacted(
                MUNICIPALITY, plan, period, number, List.of(TEXT.textId()), "1", "r", "1", List.of());
    }

    /** The unreadable record at a position is left out of account. */
    public static RecordDismissed dismissed(long position) {
        return new RecordDismissed(MUNICIPALITY, position, DismissalGround.NO_CONTENT, "En prøve af noget andet");
    }

    /** A text is erased. */
    public static TextErased erased() {
        return new TextErased(MUNICIPALITY, TEXT.textId(), LegalBasis.OBJECTION, null);
    }

    private static Figure figure(String value) {
        return new Figure(
                new BigDecimal(value), PlainUnit.COUNT, LocalDate.of(2025, 1, 15), "Kilde", null, null, false);
    }
}
