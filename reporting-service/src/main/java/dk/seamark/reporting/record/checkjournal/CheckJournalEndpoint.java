package dk.seamark.reporting.record.checkjournal;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{municipality}/ledger/checks")
final class CheckJournalEndpoint {

    private final Checks checks;

    CheckJournalEndpoint(Checks checks) {
        this.checks = checks;
    }

    @PostMapping
    ResponseEntity<CheckView> post(Caller caller) {
        Check check = checks.begin(caller.municipality());
        URI place = URI.create("/api/" + caller.municipality().key() + "/ledger/checks/" + check.id());
        return ResponseEntity.accepted().location(place).body(CheckView.of(check));
    }

    @GetMapping("/{id}")
    CheckView get(Caller caller, @PathVariable String id) {
        return checks.find(caller.municipality(), id)
                .map(CheckView::of)
                .orElseThrow(() -> Refusal.notFound("check-unknown", id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable String id) {
        if (!checks.forget(caller.municipality(), id)) {
            throw Refusal.notFound("check-unknown", id);
        }
    }
}
