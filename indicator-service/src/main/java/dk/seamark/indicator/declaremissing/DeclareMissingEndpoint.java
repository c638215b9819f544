package dk.seamark.indicator.declaremissing;

import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
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
final class DeclareMissingEndpoint {

    /** A request; without a series, the municipality's own figure is meant. */
    record Body(
            @Nullable String component,
            @Nullable String series,
            @Nullable String period,
            @Nullable String reason,
            @Nullable String explanation) {}

    private final Plans plans;
    private final CommandExecutor desk;

    DeclareMissingEndpoint(Plans plans, CommandExecutor desk) {
        this.plans = plans;
        this.desk = desk;
    }

    @PostMapping("/api/{municipality}/plans/{planId}/indicators/{indicatorId}/missing")
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
        Form.Field<MissingReason> reason = form.required("reason", body.reason(), Reader.code(MissingReason.class));
        Form.Field<String> words = form.optional("explanation", body.explanation(), Reader.text(Reader.LONGEST_TEXT));
        form.refuseIfBroken();

        Optional<NewText> explanation = Optional.ofNullable(words.value()).map(NewText::of);
        return desk.submit(
                caller,
                submission.withTexts(explanation.stream().toList()),
                new DeclareMissing(
                        indicator,
                        component.get(),
                        Optional.ofNullable(series.value()).orElse(Series.MUNICIPALITY),
                        period.get(),
                        reason.get(),
                        explanation.map(NewText::ref).orElse(null)));
    }
}
