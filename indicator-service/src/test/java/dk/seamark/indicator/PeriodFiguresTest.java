package dk.seamark.indicator;

import static dk.seamark.indicator.ExamplePlan.EMPLOYMENT;
import static dk.seamark.indicator.ExamplePlan.MUNICIPALITY;
import static dk.seamark.indicator.ExamplePlan.PLAN;
import static dk.seamark.indicator.ExamplePlan.employment;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.confirmmeasurement.ConfirmMeasurement;
import dk.seamark.indicator.correctmeasurement.CorrectMeasurement;
import dk.seamark.indicator.declaremissing.DeclareMissing;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.indicator.recordmeasurement.RecordMeasurement;
import dk.seamark.indicator.withdrawmeasurement.WithdrawMeasurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blank, recorded, missing and withdrawn: which transitions of a slot are allowed. */
class PeriodFiguresTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2024");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final FigureSlot SLOT = new FigureSlot(EMPLOYMENT, "frekvens", Series.MUNICIPALITY, "2024");
    private static final FigureSlot NATION = new FigureSlot(EMPLOYMENT, "frekvens", Series.COMPARATOR, "2024");
    private static final TextRef WORDS = new TextRef("0b51b6a2-7d4e-4ea6-9e0c-3b7b5a3d8a11", "0".repeat(64));

    private final AggregateTestFixture<PeriodFigures> ledger = new AggregateTestFixture<>(PeriodFigures.class);

    @Test
    void aFigureIsRecordedInABlankSlot() {
        ledger.givenNoPriorActivity().when(record("m1", "61")).expectEvents(recorded("m1", "61"));
    }

    @Test
    void zeroIsAFigure() {
        ledger.givenNoPriorActivity().when(record("m1", "0")).expectEvents(recorded("m1", "0"));
    }

    @Test
    void aFigureThatStandsIsNotRecordedAgain() {
        ledger.given(recorded("m1", "61"))
                .when(record("m2", "62"))
                .expectNoEvents()
                .expectException(Refused.with("figure-stands"));
    }

    @Test
    void theComparedFigureHasASlotOfItsOwn() {
        ledger.given(new MeasurementRecorded(MUNICIPALITY, PLAN, "m1", NATION, figure("65"), null))
                .when(record("m2", "61"))
                .expectEvents(recorded("m2", "61"));
    }

    @Test
    void aFigureThatBreaksItsRulesIsRefused() {
        ledger.givenNoPriorActivity()
                .when(record("m1", "101"))
                .expectNoEvents()
                .expectException(Refused.because("value", "value-at-most"));
    }

    @Test
    void aFigureIsRecordedAfterItWasMissing() {
        ledger.given(missing(MissingReason.LATE)).when(record("m1", "61")).expectEvents(recorded("m1", "61"));
    }

    @Test
    void aFigureIsRecordedAfterOneWasWithdrawn() {
        ledger.given(recorded("m1", "61"), withdrawn("m1"))
                .when(record("m2", "62"))
                .expectEvents(recorded("m2", "62"));
    }

    @Test
    void aCorrectionTakesTheFiguresPlace() {
        ledger.given(recorded("m1", "61")).when(correct("m2", "m1", "62")).expectEvents(corrected("m2", "m1", "62"));
    }

    @Test
    void aCorrectionIsCorrected() {
        ledger.given(recorded("m1", "61"), corrected("m2", "m1", "62"))
                .when(correct("m3", "m2", "61"))
                .expectEvents(corrected("m3", "m2", "61"));
    }

    @Test
    void onlyTheCurrentFigureIsCorrected() {
        ledger.given(recorded("m1", "61"), corrected("m2", "m1", "62"))
                .when(correct("m3", "m1", "63"))
                .expectNoEvents()
                .expectException(Refused.with("measurement-not-current"));
    }

    @Test
    void aFigureThatNeverWasIsNotCorrected() {
        ledger.givenNoPriorActivity()
                .when(correct("m2", "m1", "62"))
                .expectNoEvents()
                .expectException(Refused.with("measurement-unknown"));
    }

    @Test
    void aWithdrawnFigureIsNotCorrected() {
        ledger.given(recorded("m1", "61"), withdrawn("m1"))
                .when(correct("m2", "m1", "62"))
                .expectNoEvents()
                .expectException(Refused.because("measurementId", "measurement-not-withdrawn"));
    }

    @Test
    void aWithdrawnFigureStaysWithdrawnWhenAnotherStands() {
        ledger.given(recorded("m1", "61"), withdrawn("m1"), recorded("m2", "62"))
                .when(correct("m3", "m1", "63"))
                .expectNoEvents()
                .expectException(Refused.because("measurementId", "measurement-not-withdrawn"));
    }

    @Test
    void aCorrectedFigureIsNotCurrentWhenItsCorrectionIsWithdrawn() {
        ledger.given(recorded("m1", "61"), corrected("m2", "m1", "62"), withdrawn("m2"))
                .when(correct("m3", "m1", "63"))
                .expectNoEvents()
                .expectException(Refused.with("measurement-not-current"));
    }

    @Test
    void aCorrectionChangesSomething() {
        ledger.given(recorded("m1", "61"))
                .when(correct("m2", "m1", "61"))
                .expectNoEvents()
                .expectException(Refused.because("value", "correction-changes-something"));
    }

    @Test
    void theDecimalsOfAFigureAreSomethingToo() {
        ledger.given(recorded("m1", "61"))
                .when(correct("m2", "m1", "61.0"))
                .expectEvents(corrected("m2", "m1", "61.0"));
    }

    @Test
    void aCorrectionKeepsTheRulesOfAFigure() {
        ledger.given(recorded("m1", "61"))
                .when(correct("m2", "m1", "-1"))
                .expectNoEvents()
                .expectException(Refused.because("value", "value-at-least"));
    }

    @Test
    void anotherReasonIsExplained() {
        var unexplained = new CorrectMeasurement(
                employment(), "m2", "m1", YEAR, figure("62"), null, CorrectionReason.OTHER, null, TODAY);
        ledger.given(recorded("m1", "61"))
                .when(unexplained)
                .expectNoEvents()
                .expectException(Refused.because("explanation", "other-is-explained"));
    }

    @Test
    void aFigureIsWithdrawn() {
        ledger.given(recorded("m1", "61"))
                .when(withdraw("m1", CorrectionReason.TYPING_ERROR, null))
                .expectEvents(withdrawn("m1"));
    }

    @Test
    void aWithdrawalForAnotherReasonIsExplained() {
        ledger.given(recorded("m1", "61"))
                .when(withdraw("m1", CorrectionReason.OTHER, null))
                .expectNoEvents()
                .expectException(Refused.because("explanation", "other-is-explained"));
    }

    @Test
    void anExplainedWithdrawalForAnotherReasonIsTaken() {
        ledger.given(recorded("m1", "61"))
                .when(withdraw("m1", CorrectionReason.OTHER, WORDS))
                .expectEvents(new MeasurementWithdrawn(MUNICIPALITY, PLAN, "m1", SLOT, CorrectionReason.OTHER, WORDS));
    }

    @Test
    void aFigureIsWithdrawnOnce() {
        ledger.given(recorded("m1", "61"), withdrawn("m1"))
                .when(withdraw("m1", CorrectionReason.TYPING_ERROR, null))
                .expectNoEvents()
                .expectException(Refused.because("measurementId", "measurement-not-withdrawn"));
    }

    @Test
    void onlyTheCurrentFigureIsWithdrawn() {
        ledger.given(recorded("m1", "61"), corrected("m2", "m1", "62"))
                .when(withdraw("m1", CorrectionReason.TYPING_ERROR, null))
                .expectNoEvents()
                .expectException(Refused.with("measurement-not-current"));
    }

    @Test
    void aMissingFigureIsExplainedByACode() {
        ledger.givenNoPriorActivity()
                .when(declare(MissingReason.NOT_PUBLISHED_YET))
                .expectEvents(missing(MissingReason.NOT_PUBLISHED_YET));
    }

    @Test
    void aFigureThatStandsIsNotMissing() {
        ledger.given(recorded("m1", "61"))
                .when(declare(MissingReason.LATE))
                .expectNoEvents()
                .expectException(Refused.with("figure-stands"));
    }

    @Test
    void aWithdrawnFigureIsMissing() {
        ledger.given(recorded("m1", "61"), withdrawn("m1"))
                .when(declare(MissingReason.SUPPRESSED))
                .expectEvents(missing(MissingReason.SUPPRESSED));
    }

    @Test
    void theReasonForAMissingFigureChanges() {
        ledger.given(missing(MissingReason.LATE))
                .when(declare(MissingReason.NOT_MEASURED))
                .expectEvents(missing(MissingReason.NOT_MEASURED));
    }

    @Test
    void theSameReasonIsNotGivenTwice() {
        ledger.given(missing(MissingReason.LATE))
                .when(declare(MissingReason.LATE))
                .expectNoEvents()
                .expectException(Refused.because("reason", "missing-says-something-new"));
    }

    @Test
    void aProvisionalFigureIsConfirmed() {
        ledger.given(provisional("m1", "61")).when(confirm("m1")).expectEvents(confirmed("m1"));
    }

    @Test
    void aFinalFigureIsNotConfirmed() {
        ledger.given(recorded("m1", "61"))
                .when(confirm("m1"))
                .expectNoEvents()
                .expectException(Refused.because("measurementId", "measurement-provisional"));
    }

    @Test
    void aFigureIsConfirmedOnce() {
        ledger.given(provisional("m1", "61"), confirmed("m1"))
                .when(confirm("m1"))
                .expectNoEvents()
                .expectException(Refused.because("measurementId", "measurement-provisional"));
    }

    @Test
    void onlyTheCurrentFigureIsConfirmed() {
        ledger.given(provisional("m1", "61"), corrected("m2", "m1", "62"))
                .when(confirm("m1"))
                .expectNoEvents()
                .expectException(Refused.with("measurement-not-current"));
    }

    @Test
    void aConfirmedFigureIsCorrectedAsAnyOther() {
        ledger.given(provisional("m1", "61"), confirmed("m1"))
                .when(correct("m2", "m1", "62"))
                .expectEvents(corrected("m2", "m1", "62"));
    }

    /** What a correction says of how settled its figure is: given a figure, with this status, then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        given            | corrected to | status      | broken rule
        61, final        | 62           | -           | -
        61, final        | 62           | final       | -
        61, final        | 62           | provisional | -
        61, final        | 61           | provisional | -
        61, final        | 61           | final       | correction-changes-something
        61, provisional  | 62           | -           | correction-says-status
        61, provisional  | 62           | final       | -
        61, provisional  | 62           | provisional | -
        61, provisional  | 61           | final       | correction-is-confirmation
        61, provisional  | 61           | provisional | correction-changes-something
        """, useHeadersInDisplayName = true)
    void aCorrectionSaysWhetherItsFigureIsFinal(
            String given, String value, @Nullable String status, @Nullable String broken) {
        StatedStatus stated = status == null ? null : StatedStatus.valueOf(status.toUpperCase(Locale.ROOT));
        Figure after = figure(value).withStatus(StatedStatus.of(stated));
        var when = ledger.given(given.endsWith("final") ? recorded("m1", "61") : provisional("m1", "61"))
                .when(new CorrectMeasurement(
                        employment(), "m2", "m1", YEAR, after, stated, CorrectionReason.TYPING_ERROR, null, TODAY));

        if (broken == null) {
            when.expectEvents(new MeasurementCorrected(
                    MUNICIPALITY, PLAN, "m2", "m1", SLOT, after, CorrectionReason.TYPING_ERROR, null));
        } else {
            String field = broken.equals("correction-changes-something") ? "value" : "status";
            when.expectNoEvents().expectException(Refused.because(field, broken));
        }
    }

    private static ConfirmMeasurement confirm(String id) {
        return new ConfirmMeasurement(employment(), id, YEAR, null);
    }

    private static MeasurementConfirmed confirmed(String id) {
        return new MeasurementConfirmed(MUNICIPALITY, PLAN, id, SLOT, null);
    }

    private static MeasurementRecorded provisional(String id, String value) {
        Figure figure = figure(value).withStatus(ObservationStatus.PROVISIONAL);
        return new MeasurementRecorded(MUNICIPALITY, PLAN, id, SLOT, figure, null);
    }

    private static RecordMeasurement record(String id, String value) {
        return new RecordMeasurement(
                employment(), id, "frekvens", Series.MUNICIPALITY, YEAR, figure(value), null, TODAY);
    }

    private static CorrectMeasurement correct(String id, String corrects, String value) {
        return new CorrectMeasurement(
                employment(), id, corrects, YEAR, figure(value), null, CorrectionReason.TYPING_ERROR, null, TODAY);
    }

    private static WithdrawMeasurement withdraw(
            String id, CorrectionReason reason, @org.jspecify.annotations.Nullable TextRef explanation) {
        return new WithdrawMeasurement(employment(), id, YEAR, reason, explanation);
    }

    private static DeclareMissing declare(MissingReason reason) {
        return new DeclareMissing(employment(), "frekvens", Series.MUNICIPALITY, YEAR, reason, null);
    }

    private static MeasurementRecorded recorded(String id, String value) {
        return new MeasurementRecorded(MUNICIPALITY, PLAN, id, SLOT, figure(value), null);
    }

    private static MeasurementCorrected corrected(String id, String corrects, String value) {
        return new MeasurementCorrected(
                MUNICIPALITY, PLAN, id, corrects, SLOT, figure(value), CorrectionReason.TYPING_ERROR, null);
    }

    private static MeasurementWithdrawn withdrawn(String id) {
        return new MeasurementWithdrawn(MUNICIPALITY, PLAN, id, SLOT, CorrectionReason.TYPING_ERROR, null);
    }

    private static MeasurementDeclaredMissing missing(MissingReason reason) {
        return new MeasurementDeclaredMissing(MUNICIPALITY, PLAN, SLOT, reason, null);
    }

    private static Figure figure(String value) {
        return new Figure(
                new BigDecimal(value), PlainUnit.PERCENT, LocalDate.of(2024, 12, 31), "Barometeret", null, null, false);
    }
}
