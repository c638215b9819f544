package dk.seamark.indicator.confirmmeasurement;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.request.Form;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.NewText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ConfirmMeasurementEndpoint {

    record Body(@Nullable String period, @Nullable String note) {}

    private final Plans plans;
    private final CommandExecutor desk;

    ConfirmMeasurementEndpoint(Plans plans, CommandExecutor desk) {
        this.plans = plans;
        this.desk = desk;
    }

    @PostMapping(
            "/api/{municipality}/plans/{planId}/indicators/{indicatorId}/measurements/{measurementId}/confirmation")
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
        Form.Field<String> remark = form.optional("note", body.note(), Reader.text(Reader.LONGEST_TEXT));
        form.refuseIfBroken();

        Optional<NewText> note = Optional.ofNullable(remark.value()).map(NewText::of);
        return desk.submit(
                caller,
                submission.withTexts(note.stream().toList()).with("measurementId", measurementId),
                new ConfirmMeasurement(
                        indicator,
                        measurementId,
                        period.get(),
                        note.map(NewText::ref).orElse(null)));
    }
}
