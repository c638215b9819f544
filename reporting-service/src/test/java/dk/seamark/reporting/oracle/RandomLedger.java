package dk.seamark.reporting.oracle;

import dk.seamark.events.LedgerEvent;
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
import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A random history of several plans and policies. It remembers the events, not the resulting state, so that many events
 * contradict the record.
 */
final class RandomLedger {

    static final int FIRST_YEAR = 2023;
    static final int LAST_YEAR = 2026;

    /** The stream of the unreadable records. */
    static final String UNREADABLE = SampleEvents.MUNICIPALITY + "/plans/integration";

    private static final List<String> PERIODS = Stream.concat(
                    IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                            .boxed()
                            .flatMap(year -> Stream.of(year + "", year + "-H1", year + "-H2")),
                    // The last ones are not periods.
                    Stream.of("2024-H3", "1989", "2024-h1"))
            .toList();

    private final Random random;
    private final RandomPlans plans;
    private final Map<String, List<String>> measurements = new HashMap<>();
    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, Integer> submissions = new HashMap<>();
    private final Map<String, Integer> packs = new HashMap<>();
    private int told;

    RandomLedger(Random random) {
        this.random = random;
        this.plans = new RandomPlans(random);
    }

    /** The next events; empty for an unreadable record. */
    List<Optional<LedgerEvent>> next(int count) {
        List<Optional<LedgerEvent>> events = new ArrayList<>();
        while (events.size() < count) {
            events.add(random.nextInt(200) == 0 ? Optional.empty() : Optional.of(event()));
        }
        return events;
    }

    private LedgerEvent event() {
        told++;
        if (plans.areBeginning() && random.nextBoolean()) {
            return plans.begin();
        }
        int pick = random.nextInt(100);
        if (pick < 62) {
            return figure();
        }
        if (pick < 78) {
            return report();
        }
        if (pick < 83) {
            return pack();
        }
        if (pick == 83) {
            return SampleEvents.erased();
        }
        return pick < 86
                ? new FindingAcknowledged(
                        SampleEvents.MUNICIPALITY,
                        plans.plan(),
                        "f-" + random.nextInt(90),
                        "tolerance-open",
                        "indicators/i1",
                        SampleEvents.TEXT)
                : plans.event(told);
    }

    private LedgerEvent figure() {
        String plan = plans.plan();
        FigureSlot slot = slot();
        List<String> standing = measurements.computeIfAbsent(plan + " " + slot, any -> new ArrayList<>());
        boolean stands = !standing.isEmpty();
        boolean right = stands && random.nextInt(10) > 0;
        String before = right ? standing.getLast() : "m-" + random.nextInt(told + 1);
        String id = "m-" + told;
        CorrectionReason reason = oneOf(CorrectionReason.values());
        int pick = random.nextInt(100);
        if (pick < (stands ? 10 : 55)) {
            if (!stands) {
                standing.add(id);
            }
            return new MeasurementRecorded(SampleEvents.MUNICIPALITY, plan, id, slot, number(), null);
        }
        if (pick < (stands ? 60 : 58)) {
            if (right) {
                standing.add(id);
            }
            return new MeasurementCorrected(SampleEvents.MUNICIPALITY, plan, id, before, slot, number(), reason, null);
        }
        if (pick < (stands ? 75 : 60)) {
            return new MeasurementConfirmed(SampleEvents.MUNICIPALITY, plan, before, slot, null);
        }
        if (pick < (stands ? 92 : 63)) {
            if (right) {
                standing.clear();
            }
            return new MeasurementWithdrawn(SampleEvents.MUNICIPALITY, plan, before, slot, reason, null);
        }
        return new MeasurementDeclaredMissing(
                SampleEvents.MUNICIPALITY, plan, slot, oneOf(MissingReason.values()), null);
    }

    private FigureSlot slot() {
        String indicator = plans.indicator();
        return new FigureSlot(indicator, plans.component(indicator), oneOf(Series.values()), period());
    }

    private Figure number() {
        BigDecimal value = new BigDecimal(random.nextInt(10_000)).movePointLeft(random.nextInt(3));
        return new Figure(value, PlainUnit.PERCENT, LocalDate.of(2025, 1, 15), "Kilde", null, null, false)
                .withStatus(random.nextInt(3) == 0 ? ObservationStatus.PROVISIONAL : null);
    }

    /** The status of a report according to the events so far. */
    private enum Report {
        AWAITED,
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    private LedgerEvent report() {
        String plan = plans.plan();
        String track = plans.track();
        String period = period();
        String which = plan + " " + track + " " + period;
        Report report = reports.getOrDefault(which, Report.AWAITED);
        int number = submissions.getOrDefault(which, 0);
        boolean right = random.nextInt(4) > 0;
        Report next = switch (right ? report : oneOf(Report.values())) {
            case AWAITED, RETURNED -> Report.SUBMITTED;
            case SUBMITTED -> oneOf(Report.values());
            case APPROVED -> Report.AWAITED;
        };
        if (next == Report.SUBMITTED) {
            number = Math.max(1, right ? number + 1 : number + random.nextInt(3));
        }
        if (right && !(report == Report.SUBMITTED && next == Report.SUBMITTED)) {
            reports.put(which, next);
            submissions.put(which, number);
        }
        return switch (next) {
            case SUBMITTED ->
                new TrackReportSubmitted(
                        SampleEvents.MUNICIPALITY,
                        plan,
                        track,
                        period,
                        number,
                        SampleEvents.TEXT,
                        List.of(),
                        null,
                        null);
            case RETURNED ->
                new TrackReportReturned(SampleEvents.MUNICIPALITY, plan, track, period, number, SampleEvents.TEXT);
            case APPROVED -> new TrackReportApproved(SampleEvents.MUNICIPALITY, plan, track, period, number);
            case AWAITED ->
                new TrackReportWithdrawn(SampleEvents.MUNICIPALITY, plan, track, period, number, SampleEvents.TEXT);
        };
    }

    private LedgerEvent pack() {
        String plan = plans.plan();
        // A pack always has a valid period.
        String period = PERIODS.get(random.nextInt(PERIODS.size() - 3));
        boolean right = random.nextInt(5) > 0;
        int number = packs.getOrDefault(plan + period, 0) + (right ? 1 : random.nextInt(3));
        if (random.nextInt(6) == 0) {
            return SampleEvents.redacted(plan, period, number);
        }
        if (right) {
            packs.put(plan + period, number);
        }
        return new CommitteePackIssued(
                SampleEvents.MUNICIPALITY,
                plan,
                period,
                number,
                told,
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

    private String period() {
        return PERIODS.get(random.nextInt(random.nextInt(20) == 0 ? PERIODS.size() : PERIODS.size() - 3));
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
