package dk.seamark.indicator.recordmeasurement;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.history.SumWarnings;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.request.FigureForm;
import dk.seamark.indicator.request.Form;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.NewText;
import dk.seamark.kit.time.Today;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class RecordMeasurementEndpoint {

    /** A request; without a series, the municipality's own figure is meant. */
    record Body(
            @Nullable String component,
            @Nullable String series,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String measuredOn,
            @Nullable String source,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean example,
            @Nullable String status,
            FigureForm.@Nullable LinkSent link,
            @Nullable String note) {

        FigureForm.Sent figure() {
            return new FigureForm.Sent(value, unit, measuredOn, source, numerator, denominator, example, status, link);
        }
    }

    private final Plans plans;
    private final CommandExecutor desk;
    private final SumWarnings sums;
    private final Today today;

    RecordMeasurementEndpoint(Plans plans, CommandExecutor desk, SumWarnings sums, Today today) {
        this.plans = plans;
        this.desk = desk;
        this.sums = sums;
        this.today = today;
    }

    @PostMapping("/api/{municipality}/plans/{planId}/indicators/{indicatorId}/measurements")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt post(
            Caller caller,
            CommandRequest submission,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @RequestBody Body body) {
        PlanIndicator indicator = plans.indicatorOf(caller, planId, indicatorId);
        Form form = new Form();
        Form.Field<String> component = form.required("component", body.component(), Reader.line(64));
        Form.Field<Series> series = form.optional("series", body.series(), Reader.code(Series.class));
        Form.Field<ReportingPeriod> period = form.required("period", body.period(), Reader.PERIOD);
        FigureForm figure = new FigureForm(form, body.figure());
        Form.Field<String> remark = form.optional("note", body.note(), Reader.text(Reader.LONGEST_TEXT));
        form.refuseIfBroken();

        Optional<NewText> note = Optional.ofNullable(remark.value()).map(NewText::of);
        String measurementId = UUID.randomUUID().toString();
        RecordMeasurement command = new RecordMeasurement(
                indicator,
                measurementId,
                component.get(),
                Optional.ofNullable(series.value()).orElse(Series.MUNICIPALITY),
                period.get(),
                figure.figure(),
                note.map(NewText::ref).orElse(null),
                today.date());
        CommandRequest answer = submission.withTexts(note.stream().toList()).with("measurementId", measurementId);
        return desk.submit(caller, sums.in(caller, answer, indicator, command.stream(), command::decide), command);
    }
}
