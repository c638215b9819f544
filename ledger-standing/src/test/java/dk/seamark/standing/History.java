package dk.seamark.standing;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.PlanDiscarded;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.Span;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyHearingOpened;
import dk.seamark.events.policy.PolicySuperseded;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.report.Recommendation;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Parses events from text: {@code policy a entered 1, plan drafted, track t, indicator i}. */
public final class History {

    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2023, 9, 25), "330-2023-2");
    private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);

    private History() {}

    /** The events of a cell; {@code a plan} and {@code an approved plan} stand for several events. */
    public static List<LedgerEvent> of(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .flatMap(History::events)
                .toList();
    }

    private static Stream<LedgerEvent> events(String phrase) {
        return switch (phrase) {
            case "a plan" -> of("plan drafted, track t, indicator i, target i 2025-01-01").stream();
            case "an approved plan" -> of("a plan, plan approved").stream();
            case "an adopted policy" -> of("policy a entered 1, policy a adopted 1").stream();
            default -> Stream.of(event(phrase.split(" ")));
        };
    }

    private static LedgerEvent event(String[] words) {
        return switch (words[0]) {
            case "policy" -> policy(words[1], words[2], words[words.length - 1]);
            case "plan" ->
                switch (words[1]) {
                    case "drafted" -> SampleEvents.drafted();
                    case "changed" -> new PlanTermsChanged(SampleEvents.MUNICIPALITY, SampleEvents.PLAN, otherTerms());
                    case "approved" -> SampleEvents.approved();
                    case "discarded" ->
                        new PlanDiscarded(SampleEvents.MUNICIPALITY, SampleEvents.PLAN, SampleEvents.TEXT);
                    default -> throw unknown(words);
                };
            case "track" ->
                words.length == 2
                        ? track(words[1])
                        : new TrackRemoved(SampleEvents.MUNICIPALITY, SampleEvents.PLAN, words[1]);
            case "indicator" ->
                switch (words.length) {
                    case 2 -> indicator(words[1], SampleEvents.TRACK);
                    case 3 -> new IndicatorRemoved(SampleEvents.MUNICIPALITY, SampleEvents.PLAN, words[1]);
                    default -> indicator(words[1], words[3]);
                };
            case "target" ->
                words.length == 3
                        ? SampleEvents.target(words[1], LocalDate.parse(words[2]), new AtLeast("c", BigDecimal.TEN))
                        : new IndicatorTargetRemoved(
                                SampleEvents.MUNICIPALITY, SampleEvents.PLAN, words[1], LocalDate.parse(words[2]));
            case "revised" ->
                SampleEvents.revised(words[1], LocalDate.parse(words[2]), new AtLeast("c", BigDecimal.ONE));
            case "decided" ->
                SampleEvents.decided(
                        words[1],
                        words.length == 2 ? null : LocalDate.parse(words[2]),
                        new Answer.DirectionIs("c", Direction.LOWER_IS_BETTER));
            case "amended" -> SampleEvents.amended(amendment(words));
            case "finding" ->
                new FindingAcknowledged(
                        SampleEvents.MUNICIPALITY,
                        SampleEvents.PLAN,
                        words[1],
                        "tolerance-open",
                        "indicators/i",
                        SampleEvents.TEXT);
            case "recorded" -> SampleEvents.recorded(words[1], slot(words[2]), "3");
            case "provisional" -> SampleEvents.provisional(words[1], slot(words[2]), "3");
            case "confirmed" -> SampleEvents.confirmed(words[1], slot(words[2]));
            case "corrected" -> SampleEvents.corrected(words[3], words[1], slot(words[4]), "4");
            case "withdrawn" -> SampleEvents.withdrawn(words[1], slot(words[2]));
            case "missing" -> SampleEvents.missing(slot(words[1]), MissingReason.LATE);
            case "report" -> report(words[1], words[2], Integer.parseInt(words[3]));
            case "pack" -> SampleEvents.issued(words[1], Integer.parseInt(words[2]));
            case "redacted" -> SampleEvents.redacted(SampleEvents.PLAN, words[1], Integer.parseInt(words[2]));
            case "erased" -> SampleEvents.erased();
            case "dismissed" -> SampleEvents.dismissed(Long.parseLong(words[1]));
            default -> throw unknown(words);
        };
    }

    private static Amendment amendment(String[] words) {
        return switch (words[1]) {
            case "drop" -> new Exclusion.IndicatorDropped(words[2], words[3]);
            case "add" -> new Inclusion.IndicatorAdded(indicator(words[2], words[3]), List.of(), words[4]);
            case "target" ->
                new Inclusion.TargetAdded(
                        SampleEvents.target(words[2], LocalDate.parse(words[3]), new AtLeast("c", BigDecimal.ONE)));
            case "extend" -> new Span.PlanExtended(Integer.parseInt(words[2]));
            default -> throw unknown(words);
        };
    }

    private static PlanTerms otherTerms() {
        PlanTerms told = SampleEvents.drafted().terms();
        return new PlanTerms(
                told.policyId(),
                "En anden titel",
                told.firstYear(),
                told.lastYear(),
                told.figuresFrom(),
                told.committee(),
                told.secretariat(),
                told.centres(),
                told.notes(),
                told.cadence(),
                told.document());
    }

    private static LedgerEvent policy(String id, String what, String last) {
        return switch (what) {
            case "entered" -> new PolicyEntered(SampleEvents.MUNICIPALITY, id, Integer.parseInt(last), text(id + last));
            case "elsewhere" -> new PolicyEntered("skanderborg", id, 1, text(id));
            case "heard" ->
                new PolicyHearingOpened(
                        SampleEvents.MUNICIPALITY, id, Integer.parseInt(last), SINCE, SINCE.plusMonths(1), DECISION);
            case "adopted" -> new PolicyAdopted(SampleEvents.MUNICIPALITY, id, Integer.parseInt(last), DECISION);
            case "gives" -> new PolicySuperseded(SampleEvents.MUNICIPALITY, id, last, SINCE);
            default -> throw new AssertionError("No such event of a policy: " + what);
        };
    }

    private static PolicyText text(String title) {
        return new PolicyText(title, 2023, null, "Vision", List.of(), List.of(), List.of(), List.of(), "politikken");
    }

    private static TrackDefined track(String id) {
        TrackDefined told = SampleEvents.track();
        return new TrackDefined(
                told.municipality(),
                told.planId(),
                id,
                told.number(),
                told.title(),
                told.centreId(),
                told.goals(),
                told.serves(),
                told.organisation(),
                told.followUp(),
                told.followUpFormat(),
                told.cadence());
    }

    private static IndicatorDefined indicator(String id, String track) {
        IndicatorDefined told = SampleEvents.indicator(id, SampleEvents.open("c", PlainUnit.COUNT));
        return new IndicatorDefined(
                told.municipality(),
                told.planId(),
                track,
                id,
                told.number(),
                told.title(),
                null,
                List.of(),
                told.components(),
                told.source(),
                told.baselineWording(),
                told.notes());
    }

    /** {@code i/c/2024}, followed by {@code ~} for the comparator's. */
    private static FigureSlot slot(String text) {
        String[] parts = text.replace("~", "").split("/");
        return new FigureSlot(
                parts[0], parts[1], text.endsWith("~") ? Series.COMPARATOR : Series.MUNICIPALITY, parts[2]);
    }

    private static LedgerEvent report(String what, String where, int submission) {
        String[] parts = where.split("/");
        return switch (what) {
            case "submitted" ->
                new TrackReportSubmitted(
                        SampleEvents.MUNICIPALITY,
                        SampleEvents.PLAN,
                        parts[0],
                        parts[1],
                        submission,
                        SampleEvents.TEXT,
                        List.of(),
                        null,
                        null);
            case "recommending" ->
                new TrackReportSubmitted(
                        SampleEvents.MUNICIPALITY,
                        SampleEvents.PLAN,
                        parts[0],
                        parts[1],
                        submission,
                        SampleEvents.TEXT,
                        List.of(),
                        null,
                        List.of(new Recommendation("a", SampleEvents.TEXT), new Recommendation("b", null)));
            case "returned" ->
                new TrackReportReturned(
                        SampleEvents.MUNICIPALITY,
                        SampleEvents.PLAN,
                        parts[0],
                        parts[1],
                        submission,
                        SampleEvents.TEXT);
            case "approved" ->
                new TrackReportApproved(SampleEvents.MUNICIPALITY, SampleEvents.PLAN, parts[0], parts[1], submission);
            case "withdrawn" ->
                new TrackReportWithdrawn(
                        SampleEvents.MUNICIPALITY,
                        SampleEvents.PLAN,
                        parts[0],
                        parts[1],
                        submission,
                        SampleEvents.TEXT);
            default -> throw new AssertionError("No such event of a report: " + what);
        };
    }

    private static AssertionError unknown(String[] words) {
        return new AssertionError("No such event: " + String.join(" ", words));
    }
}
