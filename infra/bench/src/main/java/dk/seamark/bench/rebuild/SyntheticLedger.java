package dk.seamark.bench.rebuild;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An endless ledger that never contradicts itself: a hundred approved plans, and then figures that are
 * recorded, mostly corrected, now and then withdrawn or declared missing, track reports that go back and
 * forth, and revised targets. The same seed gives the same events. As the plans stay the same, a longer
 * ledger has more corrections and no larger state.
 */
final class SyntheticLedger {

    static final int PLANS = 100;

    /** At how many events all plans are there. */
    static final int BEGINNINGS = 2
            + PLANS
                    * (2
                            + PlanBeginnings.TRACKS
                            + PlanBeginnings.INDICATORS * (2 + PlanBeginnings.LAST_YEAR - PlanBeginnings.FIRST_YEAR));

    private static final List<String> SOURCES = List.of(
            "Det Nationale Integrationsbarometer, indikator 1.2",
            "Danmarks Statistik, særudtræk",
            "Kommunens fagsystem, opgjort pr. 1. oktober");

    private final String municipality;
    private final SplittableRandom random;
    private final Deque<LedgerEvent> beginnings = new ArrayDeque<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    private static final class Slot {
        private final String planId;
        private final FigureSlot slot;
        private @Nullable String standing;

        Slot(String planId, FigureSlot slot) {
            this.planId = planId;
            this.slot = slot;
        }
    }

    private enum Stage {
        AWAITED,
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    private static final class Report {
        private final String planId;
        private final String trackId;
        private final String period;
        private int submission;
        private Stage stage = Stage.AWAITED;

        Report(String planId, String trackId, String period) {
            this.planId = planId;
            this.trackId = trackId;
            this.period = period;
        }
    }

    SyntheticLedger(String municipality, long seed) {
        this.municipality = municipality;
        this.random = new SplittableRandom(seed);
        beginnings.addAll(PlanBeginnings.policy(municipality));
        for (int plan = 1; plan <= PLANS; plan++) {
            begin(planId(plan));
        }
    }

    /** The id of a plan, by its number from 1. */
    static String planId(int number) {
        return "plan-" + number;
    }

    private void begin(String planId) {
        beginnings.addAll(PlanBeginnings.of(municipality, planId));
        for (int year = PlanBeginnings.FIRST_YEAR; year <= PlanBeginnings.LAST_YEAR; year++) {
            String period = Integer.toString(year);
            for (int number = 1; number <= PlanBeginnings.INDICATORS; number++) {
                for (String component : PlanBeginnings.COMPONENTS) {
                    for (Series series : Series.values()) {
                        String indicator = PlanBeginnings.indicatorId(number);
                        slots.add(new Slot(planId, new FigureSlot(indicator, component, series, period)));
                    }
                }
            }
            for (int track = 1; track <= PlanBeginnings.TRACKS; track++) {
                reports.add(new Report(planId, PlanBeginnings.trackId(track), period));
            }
        }
    }

    /** What happens next. */
    LedgerEvent next() {
        LedgerEvent beginning = beginnings.poll();
        if (beginning != null) {
            return beginning;
        }
        int share = random.nextInt(100);
        if (share < 1) {
            return revised();
        }
        return share < 5
                ? next(reports.get(random.nextInt(reports.size())))
                : next(slots.get(random.nextInt(slots.size())));
    }

    private LedgerEvent revised() {
        int year = random.nextInt(PlanBeginnings.FIRST_YEAR, PlanBeginnings.LAST_YEAR + 1);
        BigDecimal value = BigDecimal.valueOf(random.nextInt(100, 200));
        return new IndicatorTargetRevised(
                municipality,
                planId(1 + random.nextInt(PLANS)),
                PlanBeginnings.indicatorId(1 + random.nextInt(PlanBeginnings.INDICATORS)),
                PlanBeginnings.targetDate(year),
                "Mindst " + value,
                new AtLeast("antal", value),
                text(),
                PlanBeginnings.DECISION);
    }

    private LedgerEvent next(Slot at) {
        String before = at.standing;
        if (before == null && random.nextInt(10) == 0) {
            return new MeasurementDeclaredMissing(
                    municipality, at.planId, at.slot, MissingReason.NOT_PUBLISHED_YET, maybe());
        }
        if (before != null && random.nextInt(40) == 0) {
            at.standing = null;
            return new MeasurementWithdrawn(
                    municipality, at.planId, before, at.slot, CorrectionReason.METHOD_ERROR, maybe());
        }
        String id = uuid();
        at.standing = id;
        Figure figure = figure(PlanBeginnings.unit(at.slot.componentId()), at.slot.period());
        return before == null
                ? new MeasurementRecorded(municipality, at.planId, id, at.slot, figure, maybe())
                : new MeasurementCorrected(
                        municipality, at.planId, id, before, at.slot, figure, CorrectionReason.SOURCE_REVISED, maybe());
    }

    private Figure figure(Unit unit, String period) {
        LocalDate measuredOn = LocalDate.ofYearDay(Integer.parseInt(period) + 1, 1 + random.nextInt(90));
        String source = SOURCES.get(random.nextInt(SOURCES.size()));
        if (unit == PlainUnit.COUNT) {
            BigDecimal count = BigDecimal.valueOf(random.nextInt(40, 4_000));
            return new Figure(count, unit, measuredOn, source, null, null, false);
        }
        int denominator = random.nextInt(1_000, 5_000);
        return new Figure(
                BigDecimal.valueOf(random.nextInt(500, 750), 1),
                unit,
                measuredOn,
                source,
                BigDecimal.valueOf(denominator / 2),
                BigDecimal.valueOf(denominator),
                false);
    }

    private LedgerEvent next(Report report) {
        return switch (report.stage) {
            case AWAITED, RETURNED -> {
                report.stage = Stage.SUBMITTED;
                report.submission++;
                yield new TrackReportSubmitted(
                        municipality,
                        report.planId,
                        report.trackId,
                        report.period,
                        report.submission,
                        text(),
                        List.of(),
                        null,
                        null);
            }
            case SUBMITTED -> {
                report.stage = random.nextInt(3) == 0 ? Stage.RETURNED : Stage.APPROVED;
                yield report.stage == Stage.RETURNED
                        ? new TrackReportReturned(
                                municipality, report.planId, report.trackId, report.period, report.submission, text())
                        : new TrackReportApproved(
                                municipality, report.planId, report.trackId, report.period, report.submission);
            }
            case APPROVED -> {
                report.stage = Stage.AWAITED;
                yield new TrackReportWithdrawn(
                        municipality, report.planId, report.trackId, report.period, report.submission, text());
            }
        };
    }

    private @Nullable TextRef maybe() {
        return random.nextInt(3) == 0 ? text() : null;
    }

    private TextRef text() {
        byte[] commitment = new byte[32];
        random.nextBytes(commitment);
        return new TextRef(uuid(), HexFormat.of().formatHex(commitment));
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
