package dk.seamark.reporting.record.rebuild;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{municipality}/rebuilds")
final class RebuildsEndpoint {

    private final Rebuilds rebuilds;
    private final RebuildTable table;

    /** The request's body: what to start from; null means the first entry. */
    record Body(@Nullable RebuildFrom from) {}

    RebuildsEndpoint(Rebuilds rebuilds, RebuildTable table) {
        this.rebuilds = rebuilds;
        this.table = table;
    }

    @PostMapping
    ResponseEntity<Rebuild> post(Caller caller, @RequestBody(required = false) @Nullable Body body) {
        RebuildFrom from = body == null || body.from() == null ? RebuildFrom.ZERO : body.from();
        Rebuild rebuild = rebuilds.start(caller.municipality(), caller.role().code(), from);
        return ResponseEntity.accepted()
                .location(URI.create("/api/" + caller.municipality() + "/rebuilds/" + rebuild.id()))
                .body(rebuild);
    }

    @GetMapping
    List<Rebuild> all(Caller caller) {
        return table.told(caller.municipality());
    }

    @GetMapping("/{id}")
    Rebuild one(Caller caller, @PathVariable String id) {
        return find(caller.municipality(), uuid(id));
    }

    /** Requests cancellation; the outcome becomes cancelled once the rebuild has stopped. */
    @DeleteMapping("/{id}")
    ResponseEntity<Rebuild> cancel(Caller caller, @PathVariable String id) {
        UUID asked = uuid(id);
        find(caller.municipality(), asked);
        if (!table.cancel(caller.municipality(), asked)) {
            throw Refusal.conflict("rebuild-over", id);
        }
        return ResponseEntity.accepted().body(find(caller.municipality(), asked));
    }

    private Rebuild find(Municipality municipality, UUID id) {
        return table.find(municipality, id).orElseThrow(() -> Refusal.notFound("rebuild-unknown", id.toString()));
    }

    private static UUID uuid(String id) {
        return Refusal.unlessRead("id", "uuid.form", () -> UUID.fromString(id));
    }
}
