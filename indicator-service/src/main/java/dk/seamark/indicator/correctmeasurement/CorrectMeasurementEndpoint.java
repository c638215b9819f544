package dk.seamark.indicator.correctmeasurement;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.value.ReportingPeriod;
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
final class CorrectMeasurementEndpoint {

    record Body(
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
            @Nullable String reason,
            @Nullable String explanation) {

        FigureForm.Sent figure() {
            return new FigureForm.Sent(value, unit, measuredOn, source, numerator, denominator, example, status, link);
        }
    }

    private final Plans plans;
    private final CommandExecutor desk;
    private final SumWarnings sums;
    private final Today today;

    CorrectMeasurementEndpoint(Plans plans, CommandExecutor desk, SumWarnings sums, Today today) {
        this.plans = plans;
        this.desk = desk;
        this.sums = sums;
        this.today = today;
    }

    @PostMapping("/api/{municipality}/plans/{planId}/indicators/{indicatorId}/measurements/{measurementId}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt post(
            Caller caller,
            CommandRequest submission,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @PathVariable String measurementId,
            @RequestBody Body body) {
        PlanIndicator indicator = plans.indicatorOf(caller, planId, indicatorId);
        Form form = new Form();
        Form.Field<ReportingPeriod> period = form.required("period", body.period(), Reader.PERIOD);
        FigureForm figure = new FigureForm(form, body.figure());
        Form.Field<CorrectionReason> reason =
                form.required("reason", body.reason(), Reader.code(CorrectionReason.class));
        Form.Field<String> words = form.optional("explanation", body.explanation(), Reader.text(Reader.LONGEST_TEXT));
        form.refuseIfBroken();

        Optional<NewText> explanation = Optional.ofNullable(words.value()).map(NewText::of);
        String newId = UUID.randomUUID().toString();
        CorrectMeasurement command = new CorrectMeasurement(
                indicator,
                newId,
                measurementId,
                period.get(),
                figure.figure(),
                figure.status(),
                reason.get(),
                explanation.map(NewText::ref).orElse(null),
                today.date());
        CommandRequest answer =
                submission.withTexts(explanation.stream().toList()).with("measurementId", newId);
        return desk.submit(caller, sums.in(caller, answer, indicator, command.stream(), command::decide), command);
    }
}
