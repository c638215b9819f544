package dk.seamark.kit.erasure;

import dk.seamark.events.erasure.LegalBasis;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.Coded;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.ReasonField;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.NewText;
import dk.seamark.kit.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes requests to erase a text, and what a second person decides. */
@RestController
final class ErasureEndpoint {

    static final String ERASURES = "/api/{municipality}/erasures";
    static final String ERASURE = "/api/{municipality}/texts/{textId}/erasure";
    static final String APPROVAL = ERASURE + "/approval";
    static final String REFUSAL = ERASURE + "/refusal";

    private final CommandExecutor desk;
    private final ErasureTable table;
    private final Eraser eraser;
    private final Texts texts;

    ErasureEndpoint(CommandExecutor desk, ErasureTable table, Eraser eraser, Texts texts) {
        this.desk = desk;
        this.table = table;
        this.eraser = eraser;
        this.texts = texts;
    }

    record Request(@Nullable String legalBasis, @Nullable String reason) {}

    record Agreed(@Nullable String legalBasis) {}

    record Why(@Nullable String reason) {}

    /** The erasures that were asked for, the latest first. */
    record Erasures(List<ErasureView> erasures) {}

    @GetMapping(ERASURES)
    Erasures all(Caller caller) {
        Municipality municipality = caller.municipality();
        return new Erasures(table.byText(municipality).stream()
                .map(said -> ErasureView.of(
                        said, textId -> texts.find(municipality, textId).orElse(null)))
                .toList());
    }

    @PostMapping(ERASURE)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt request(Caller caller, CommandRequest submission, @PathVariable String textId, @RequestBody Request body) {
        List<Violation> violations = new ArrayList<>();
        LegalBasis basis = basis(body.legalBasis(), violations);
        ReasonField.check(body.reason(), violations);
        if (basis == null || body.reason() == null || !violations.isEmpty()) {
            throw Refusal.malformed(violations);
        }
        String text = present(caller, textId);
        NewText reason = NewText.of(body.reason().strip());
        return desk.submit(
                caller,
                submission.withText(reason),
                new ErasureAction.Request(caller.municipality().key(), text, basis, reason.ref()));
    }

    @PostMapping(APPROVAL)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt approve(Caller caller, CommandRequest submission, @PathVariable String textId, @RequestBody Agreed body) {
        List<Violation> violations = new ArrayList<>();
        LegalBasis basis = basis(body.legalBasis(), violations);
        if (basis == null) {
            throw Refusal.malformed(violations);
        }
        String text = present(caller, textId);
        return desk.submit(
                caller,
                submission.alongside(() -> eraser.erase(caller.municipality(), text)),
                new ErasureAction.Approve(caller.municipality().key(), text, basis));
    }

    @PostMapping(REFUSAL)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt decline(Caller caller, CommandRequest submission, @PathVariable String textId, @RequestBody Why body) {
        List<Violation> violations = new ArrayList<>();
        ReasonField.check(body.reason(), violations);
        if (body.reason() == null || !violations.isEmpty()) {
            throw Refusal.malformed(violations);
        }
        String text = present(caller, textId);
        NewText reason = NewText.of(body.reason().strip());
        return desk.submit(
                caller,
                submission.withText(reason),
                new ErasureAction.Decline(caller.municipality().key(), text, reason.ref()));
    }

    /**
     * The text's id in the form in which it is kept.
     *
     * @throws Refusal 404 if this service has no such text of the municipality; another service may have it
     */
    private String present(Caller caller, String textId) {
        String id = Refusal.unlessRead(
                "textId", "text-id", () -> UUID.fromString(textId).toString());
        if (!id.equals(textId)) {
            throw Refusal.malformed(Violation.of("textId", "text-id"));
        }
        if (!table.has(caller.municipality(), id)) {
            throw Refusal.notFound("text-unknown", id);
        }
        return id;
    }

    private static @Nullable LegalBasis basis(@Nullable String code, List<Violation> violations) {
        LegalBasis basis =
                code == null ? null : Coded.of(LegalBasis.class, code).orElse(null);
        if (basis == null) {
            String codes = Arrays.stream(LegalBasis.values()).map(Coded::code).collect(Collectors.joining(", "));
            violations.add(Violation.of("legalBasis", "legal-basis", codes));
        }
        return basis;
    }
}
