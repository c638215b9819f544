package dk.seamark.stack.fuzz;

import dk.seamark.stack.issuer.Identity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends every example of the contracts in a municipality: after those that {@code x-example-after} names, with the ids
 * that the contracts' links tell, by somebody whose role may, and where two persons are needed, by the other one.
 */
final class Examples {

    /**
     * These need a record that reporting-service cannot read, or a StatBank: {@code DismissRecordIT} makes one, and
     * {@code ProposalsIT} has the other.
     */
    private static final Set<String> OUT_OF_REACH =
            Set.of("requestDismissal", "approveDismissal", "declineDismissal", "fetchFigures");

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final List<FuzzOperation> operations;
    private final Map<String, FuzzOperation> byKey;
    private final Function<FuzzRequest, Integer> sender;
    private final Town town;
    private final Requests requests;
    private final Set<String> accepted = new HashSet<>();

    /**
     * The examples in a municipality.
     *
     * @param sender sends and returns the status
     */
    Examples(
            List<FuzzOperation> operations,
            Map<String, FuzzOperation> byKey,
            Function<FuzzRequest, Integer> sender,
            Town town,
            Random random) {
        this.operations = operations;
        this.byKey = byKey;
        this.sender = sender;
        this.town = town;
        this.requests = new Requests(random, "example-");
    }

    /** Sends all; what was not accepted, with the last status. */
    Map<String, String> send() {
        Map<String, String> refused = new LinkedHashMap<>();
        operations.stream()
                .filter(operation -> !OUT_OF_REACH.contains(operation.id()))
                .forEach(operation -> send(operation, refused));
        return refused;
    }

    private void send(FuzzOperation operation, Map<String, String> refused) {
        List<FuzzOperation.Example> bodies = new ArrayList<>(operation.examples());
        if (bodies.isEmpty()) {
            attempt(operation, null, false, refused);
            boolean more = operation.parameters("query").stream()
                    .anyMatch(parameter -> !parameter.node().path("required").asBoolean(false));
            if (more) {
                attempt(operation, null, true, refused);
            }
            return;
        }
        List<JsonNode> done = new ArrayList<>();
        for (FuzzOperation.Example body : bodies) {
            if (done.contains(body.value())) {
                // In another media type, once it is done: it is read, and it is told that it is done.
                again(operation, body, refused);
            } else {
                attempt(operation, body, false, refused);
                done.add(body.value());
            }
        }
    }

    private void before(FuzzOperation operation) {
        for (String id : operation.after()) {
            FuzzOperation before = byKey.get(operation.service() + " " + id);
            if (before != null) {
                List<FuzzOperation.Example> bodies = before.examples();
                once(before, bodies.isEmpty() ? null : bodies.getFirst(), false);
            }
        }
    }

    /** Reads again what leads to an operation: there may be more since it was read first. */
    private void lookAgain(FuzzOperation operation) {
        operations.stream()
                .filter(read -> !read.isCommand() && Links.lead(read, operation))
                .forEach(read -> once(read, null, false));
    }

    private void attempt(
            FuzzOperation operation,
            FuzzOperation.@Nullable Example body,
            boolean filled,
            Map<String, String> refused) {
        String name = name(operation, body) + (filled ? " with its whole query" : "");
        if (accepted.contains(name)) {
            return;
        }
        before(operation);
        long end = System.nanoTime() + PATIENCE.toNanos();
        String statuses = once(operation, body, filled);
        // What was just done shows elsewhere a moment later.
        while (!statuses.isEmpty() && !statuses.contains("400") && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            if (operation.isCommand()) {
                lookAgain(operation);
                before(operation);
            }
            statuses = once(operation, body, filled);
        }
        if (!statuses.isEmpty()) {
            refused.put(name, statuses);
        }
    }

    private void again(FuzzOperation operation, FuzzOperation.Example body, Map<String, String> refused) {
        Draft draft = draft(operation, body, false);
        draft.person = People.forExamples(operation, town.name()).getFirst();
        int status = sender.apply(draft.request(0));
        if (status != 409 && status != 422 && status / 100 != 2) {
            refused.put(name(operation, body) + " as " + body.mediaType(), Integer.toString(status));
        }
    }

    private static String name(FuzzOperation operation, FuzzOperation.@Nullable Example body) {
        return operation.key() + (body == null ? "" : " " + body.name());
    }

    /** Empty if it is accepted; else the statuses. */
    private String once(FuzzOperation operation, FuzzOperation.@Nullable Example body, boolean filled) {
        List<Map<String, String>> calls = new ArrayList<>(town.lastCalls(operation.key()));
        // An id that the caller chooses is the contract's own, whatever else answers lead to.
        calls.add(Map.of());
        Set<Integer> statuses = new TreeSet<>();
        for (Map<String, String> call : calls) {
            for (Identity person : People.forExamples(operation, town.name())) {
                for (boolean told : new boolean[] {false, true}) {
                    Draft draft = draft(operation, body, filled);
                    Requests.apply(draft, call);
                    draft.person = person;
                    if (told && !told(draft)) {
                        continue;
                    }
                    int status = sender.apply(draft.request(0));
                    if (status / 100 == 2) {
                        accepted.add(name(operation, body) + (filled ? " with its whole query" : ""));
                        return "";
                    }
                    statuses.add(status);
                }
            }
        }
        return statuses.toString();
    }

    private Draft draft(FuzzOperation operation, FuzzOperation.@Nullable Example body, boolean filled) {
        Draft draft = requests.example(operation, town, body);
        if (filled) {
            Requests.fillQuery(draft);
        }
        return draft;
    }

    /** Gives fields of the body what an answer told last under the same name; false if there is none. */
    private boolean told(Draft draft) {
        if (!(draft.body instanceof ObjectNode object)) {
            return false;
        }
        boolean changed = false;
        for (String name : List.copyOf(object.propertyNames())) {
            JsonNode value = object.get(name);
            var told = town.lastValue(name);
            if (name.equals("submission") && told.isPresent()) {
                Requests.set(object, name, value, told.get());
                changed = true;
            }
        }
        return changed;
    }
}
