package dk.seamark.indicator.returntrackreport;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.indicator.plan.PlanTrack;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.request.Form;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.NewText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ReturnTrackReportEndpoint {

    record Body(@Nullable BigDecimal submission, @Nullable String reason) {}

    private final Plans plans;
    private final CommandExecutor desk;

    ReturnTrackReportEndpoint(Plans plans, CommandExecutor desk) {
        this.plans = plans;
        this.desk = desk;
    }

    @PostMapping("/api/{municipality}/plans/{planId}/tracks/{trackId}/reports/{period}/return")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt post(
            Caller caller,
            CommandRequest submission,
            @PathVariable String planId,
            @PathVariable String trackId,
            @PathVariable String period,
            @RequestBody Body body) {
        PlanTrack track = plans.trackFor(caller, planId, trackId);
        ReportingPeriod year = Reader.PERIOD.read("period", period);
        Form form = new Form();
        Form.Field<Integer> read = form.required("submission", body.submission(), Reader.HAND_IN);
        Form.Field<NewText> reason = form.required("reason", body.reason(), Reader.WORDS);
        form.refuseIfBroken();
        return desk.submit(
                caller,
                submission.withText(reason.get()),
                new ReturnTrackReport(track, year, read.get(), reason.get().ref()));
    }
}
