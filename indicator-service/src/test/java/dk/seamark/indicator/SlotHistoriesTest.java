package dk.seamark.indicator;

import static dk.seamark.indicator.ExamplePlan.EMPLOYMENT;
import static dk.seamark.indicator.ExamplePlan.employment;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.confirmmeasurement.ConfirmMeasurement;
import dk.seamark.indicator.correctmeasurement.CorrectMeasurement;
import dk.seamark.indicator.declaremissing.DeclareMissing;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.indicator.recordmeasurement.RecordMeasurement;
import dk.seamark.indicator.withdrawmeasurement.WithdrawMeasurement;
import dk.seamark.kit.problem.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every history of up to six attempts on the two slots of a component: record, correct or withdraw the first or the
 * latest measurement, declare missing. Whatever was refused, the events that resulted are consistent to a reader who
 * does not know the rules.
 */
class SlotHistoriesTest {

    private static final int LONGEST = 6;
    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2024");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    private enum Attempt {
        RECORD,
        RECORD_COMPARATOR,
        CORRECT_FIRST,
        CORRECT_LATEST,
        CONFIRM_LATEST,
        WITHDRAW_FIRST,
        WITHDRAW_LATEST,
        DECLARE_MISSING
    }

    private int histories;

    @Test
    void everyHistoryKeepsAtMostOneFigureInASlot() {
        tryAll(List.of(), Slots.blank(), 0);
        assertThat(histories).isGreaterThan(100_000);
    }

    private void tryAll(List<FigureEvent> history, Slots slots, int attempts) {
        histories++;
        if (attempts == LONGEST) {
            return;
        }
        for (Attempt attempt : Attempt.values()) {
            Optional<FigureEvent> event = decide(attempt, history, slots, attempts);
            if (event.isEmpty()) {
                tryAll(history, slots, attempts + 1);
                continue;
            }
            makesSense(history, event.get());
            List<FigureEvent> longer = new ArrayList<>(history);
            longer.add(event.get());
            Slots after = slots.after(event.get());
            assertThat(after).as("folded anew: %s", longer).isEqualTo(fold(longer));
            tryAll(longer, after, attempts + 1);
        }
    }

    private static Optional<FigureEvent> decide(Attempt attempt, List<FigureEvent> history, Slots slots, int number) {
        String newId = "m" + number;
        List<String> ids = history.stream().flatMap(SlotHistoriesTest::measured).toList();
        String first = ids.isEmpty() ? "none" : ids.getFirst();
        String latest = ids.isEmpty() ? "none" : ids.getLast();
        try {
            return Optional.of(
                    switch (attempt) {
                        case RECORD ->
                            record(newId, Series.MUNICIPALITY, number).decide(slots);
                        case RECORD_COMPARATOR ->
                            record(newId, Series.COMPARATOR, number).decide(slots);
                        case CORRECT_FIRST -> correct(newId, first, number).decide(slots);
                        case CORRECT_LATEST -> correct(newId, latest, number).decide(slots);
                        case CONFIRM_LATEST -> new ConfirmMeasurement(employment(), latest, YEAR, null).decide(slots);
                        case WITHDRAW_FIRST -> withdraw(first).decide(slots);
                        case WITHDRAW_LATEST -> withdraw(latest).decide(slots);
                        case DECLARE_MISSING ->
                            new DeclareMissing(
                                            employment(),
                                            "frekvens",
                                            Series.MUNICIPALITY,
                                            YEAR,
                                            MissingReason.LATE,
                                            null)
                                    .decide(slots);
                    });
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    /** Checks the bare events, without using {@link Slots}. */
    private static void makesSense(List<FigureEvent> history, FigureEvent event) {
        Optional<String> standing = standing(history, event.slot());
        switch (event) {
            case MeasurementRecorded recorded -> assertThat(standing).isEmpty();
            case MeasurementCorrected corrected -> assertThat(standing).hasValue(corrected.corrects());
            case MeasurementConfirmed confirmed -> {
                assertThat(standing).hasValue(confirmed.measurementId());
                assertThat(provisional(history, confirmed.measurementId())).isTrue();
            }
            case MeasurementWithdrawn withdrawn -> assertThat(standing).hasValue(withdrawn.measurementId());
            case MeasurementDeclaredMissing missing -> assertThat(standing).isEmpty();
        }
    }

    /** Whether a measurement came as a provisional one, and was not confirmed since. */
    private static boolean provisional(List<FigureEvent> history, String id) {
        return history.stream()
                .map(event -> switch (event) {
                    case MeasurementRecorded it
                    when it.measurementId().equals(id) -> it.figure().provisional();
                    case MeasurementCorrected it
                    when it.measurementId().equals(id) -> it.figure().provisional();
                    case MeasurementConfirmed it when it.measurementId().equals(id) -> false;
                    default -> null;
                })
                .filter(Objects::nonNull)
                .reduce(false, (earlier, later) -> later);
    }

    private static Optional<String> standing(List<FigureEvent> history, FigureSlot slot) {
        for (FigureEvent event : history.reversed()) {
            if (event.slot().equals(slot)) {
                return measured(event).findFirst();
            }
        }
        return Optional.empty();
    }

    private static java.util.stream.Stream<String> measured(FigureEvent event) {
        return switch (event) {
            case MeasurementRecorded recorded -> java.util.stream.Stream.of(recorded.measurementId());
            case MeasurementCorrected corrected -> java.util.stream.Stream.of(corrected.measurementId());
            case MeasurementConfirmed confirmed -> java.util.stream.Stream.of(confirmed.measurementId());
            case MeasurementWithdrawn other -> java.util.stream.Stream.of();
            case MeasurementDeclaredMissing other -> java.util.stream.Stream.of();
        };
    }

    private static Slots fold(List<FigureEvent> history) {
        Slots slots = Slots.blank();
        for (FigureEvent event : history) {
            slots = slots.after(event);
        }
        FigureSlot own = new FigureSlot(EMPLOYMENT, "frekvens", Series.MUNICIPALITY, "2024");
        Optional<String> standing = standing(history, own);
        assertThat(slots.in(own) instanceof SlotState.Recorded).isEqualTo(standing.isPresent());
        return slots;
    }

    private static RecordMeasurement record(String id, Series series, int value) {
        return new RecordMeasurement(employment(), id, "frekvens", series, YEAR, figure(value), null, TODAY);
    }

    private static CorrectMeasurement correct(String id, String corrects, int value) {
        return new CorrectMeasurement(
                employment(),
                id,
                corrects,
                YEAR,
                figure(value),
                stated(value),
                CorrectionReason.TYPING_ERROR,
                null,
                TODAY);
    }

    private static WithdrawMeasurement withdraw(String id) {
        return new WithdrawMeasurement(employment(), id, YEAR, CorrectionReason.TYPING_ERROR, null);
    }

    private static Figure figure(int value) {
        return new Figure(
                        BigDecimal.valueOf(value),
                        PlainUnit.PERCENT,
                        LocalDate.of(2024, 12, 31),
                        "Kilden",
                        null,
                        null,
                        false)
                .withStatus(StatedStatus.of(stated(value)));
    }

    /** Every second figure is provisional. */
    private static StatedStatus stated(int value) {
        return value % 2 == 0 ? StatedStatus.PROVISIONAL : StatedStatus.FINAL;
    }
}
