package dk.seamark.reporting.record.advancewatermark;

import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{municipality}/ledger/watermark")
final class AdvanceWatermarkEndpoint {

    private final CommandExecutor desk;

    AdvanceWatermarkEndpoint(CommandExecutor desk) {
        this.desk = desk;
    }

    /** Once the event is in the journal, every question about a time before it has one answer for ever. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt advance(Caller caller, CommandRequest submission) {
        return desk.submit(
                caller, submission, new AdvanceWatermark(caller.municipality().key()));
    }
}
