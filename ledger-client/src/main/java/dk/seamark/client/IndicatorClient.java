package dk.seamark.client;

import dk.seamark.client.figure.Confirmation;
import dk.seamark.client.figure.Correction;
import dk.seamark.client.figure.FigureTable;
import dk.seamark.client.figure.FiguresReport;
import dk.seamark.client.figure.Keeping;
import dk.seamark.client.figure.KnownPlan;
import dk.seamark.client.figure.MeasurementReceipt;
import dk.seamark.client.figure.MissingFigure;
import dk.seamark.client.figure.NewMeasurement;
import dk.seamark.client.figure.PeriodFigures;
import dk.seamark.client.figure.SheetReport;
import dk.seamark.client.figure.Withdrawal;
import dk.seamark.client.shared.PlainReceipt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** indicator-service: each operation of its contract, under its own name. */
public final class IndicatorClient {

    private final Calls calls;

    IndicatorClient(Calls calls) {
        this.calls = calls;
    }

    /** Its texts: who asked for one to be erased, and for how long they are kept. */
    public TextsClient texts() {
        return new TextsClient(calls);
    }

    /** What sources of statistics propose. */
    public ProposalsClient proposals() {
        return new ProposalsClient(calls);
    }

    /** The track reports. */
    public ReportsClient reports() {
        return new ReportsClient(calls);
    }

    /** What it tells of itself. */
    public DiscoveryClient discovery() {
        return new DiscoveryClient(calls);
    }

    /** What an approved plan asks for; 404 until the approval has come from policy-service. */
    public Request<KnownPlan> readPlan(String planId) {
        return new Request<>(calls.get("/plans/{}", planId).json(KnownPlan.class));
    }

    /** The figures of a period that the caller may see, with those before and what is missing. */
    public Request<PeriodFigures> showFigures(String planId, String period) {
        return new Request<>(calls.get("/plans/{}/figures/{}", planId, period).json(PeriodFigures.class));
    }

    /** Records many figures at once. Of what is refused for its rows, these are the problem's items {@code rows}. */
    public TableRequest<FiguresReport> recordFigures(String planId, FigureTable table) {
        return new TableRequest<>(
                calls.post("/plans/{}/figures", planId).sends(table).json(FiguresReport.class));
    }

    /** A centre's figures to fill in, as CSV, up to the period {@code to}; null means {@code from} alone. */
    public Request<Download> csvOfFigures(String planId, String centreId, String from, @Nullable String to) {
        return template("csv", planId, centreId, from, to);
    }

    /** A centre's figures to fill in, as a workbook, up to the period {@code to}; null means {@code from} alone. */
    public Request<Download> workbookOfFigures(String planId, String centreId, String from, @Nullable String to) {
        return template("xlsx", planId, centreId, from, to);
    }

    private Request<Download> template(String form, String planId, String centreId, String from, @Nullable String to) {
        return new Request<>(calls.get("/plans/{}/centres/{}/figures." + form, planId, centreId)
                .query("from", from)
                .query("to", to)
                .file());
    }

    /** Records the figures of a file that was filled in; {@code keeping} null leaves it to the service. */
    public TableRequest<SheetReport> recordFigureSheet(
            String planId, String centreId, Content sheet, @Nullable Keeping keeping) {
        return new TableRequest<>(calls.post("/plans/{}/centres/{}/figures", planId, centreId)
                .query("keeping", keeping)
                .sends(sheet)
                .json(SheetReport.class));
    }

    /** The file again, with what is wrong in it beside the cells. Nothing is recorded. */
    public Request<Download> answerFigureSheet(String planId, String centreId, Content sheet) {
        return new Request<>(calls.post("/plans/{}/centres/{}/figures/answered", planId, centreId)
                .sends(sheet)
                .file());
    }

    /** Records a figure in a slot that has none. */
    public KeyedRequest<MeasurementReceipt> recordMeasurement(
            String planId, String indicatorId, NewMeasurement measurement) {
        return measured(calls.post("/plans/{}/indicators/{}/measurements", planId, indicatorId)
                .sends(measurement));
    }

    /** Lets a figure take the place of this measurement. */
    public KeyedRequest<MeasurementReceipt> correctMeasurement(
            String planId, String indicatorId, UUID measurementId, Correction correction) {
        return measured(of("corrections", planId, indicatorId, measurementId).sends(correction));
    }

    /** Says that a provisional figure is final. */
    public KeyedRequest<MeasurementReceipt> confirmMeasurement(
            String planId, String indicatorId, UUID measurementId, Confirmation confirmation) {
        return measured(of("confirmation", planId, indicatorId, measurementId).sends(confirmation));
    }

    /** Takes a figure back: its slot is empty again. */
    public KeyedRequest<MeasurementReceipt> withdrawMeasurement(
            String planId, String indicatorId, UUID measurementId, Withdrawal withdrawal) {
        return measured(of("withdrawal", planId, indicatorId, measurementId).sends(withdrawal));
    }

    /** Says why a slot has no figure. */
    public KeyedRequest<PlainReceipt> declareMissing(String planId, String indicatorId, MissingFigure missing) {
        return new KeyedRequest<>(calls.post("/plans/{}/indicators/{}/missing", planId, indicatorId)
                .sends(missing)
                .json(PlainReceipt.class));
    }

    private RequestParts<?> of(String what, String planId, String indicatorId, UUID measurementId) {
        return calls.post(
                "/plans/{}/indicators/{}/measurements/{}/" + what, planId, indicatorId, measurementId.toString());
    }

    private static KeyedRequest<MeasurementReceipt> measured(RequestParts<?> parts) {
        return new KeyedRequest<>(parts.json(MeasurementReceipt.class));
    }
}
