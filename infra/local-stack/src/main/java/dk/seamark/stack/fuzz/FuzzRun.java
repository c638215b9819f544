package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.Contract;
import dk.seamark.stack.contract.Exchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Sends requests one after another. What a turn sends follows from the seed, its number and what earlier answers told,
 * so that a run can be repeated up to the ids that the services choose.
 */
final class FuzzRun {

    private static final int PORTION = 200;
    private static final int SAID = 2_000;

    private final FuzzSettings settings;
    private final Transport transport;
    private final Store store;
    private final Stage stage;
    private final Consumer<String> say;
    private final List<FuzzOperation> operations;
    private final Map<String, FuzzOperation> byKey;
    private final int weight;
    private final FuzzReport report;
    private final Set<String> acknowledged = new HashSet<>();
    /** Events that were found in the store: an idempotency key gets the receipt of long ago once more. */
    private final Set<String> settled = new HashSet<>();

    private final Set<String> keys = new HashSet<>();
    private final Consequences consequences = new Consequences();
    private List<Town> towns = List.of();
    private int sent;

    FuzzRun(
            FuzzSettings settings,
            Map<String, Contract> contracts,
            Transport transport,
            Store store,
            Stage stage,
            Consumer<String> say) {
        this.settings = settings;
        this.transport = transport;
        this.store = store;
        this.stage = stage;
        this.say = say;
        operations = FuzzOperation.of(contracts);
        byKey = operations.stream().collect(Collectors.toMap(FuzzOperation::key, operation -> operation));
        weight = operations.stream().mapToInt(FuzzOperation::weight).sum();
        report = new FuzzReport(operations);
    }

    FuzzReport run() {
        int first = settings.only() > 0 ? settings.only() : 1;
        int said = SAID;
        for (int turn = first; sent < settings.requests(); turn++) {
            if (towns.isEmpty() || (turn - 1) % settings.epoch() == 0) {
                leave();
                enter(1 + (turn - 1) / settings.epoch());
            }
            take(turn);
            if (settings.only() > 0) {
                break;
            }
            if (turn % PORTION == 0) {
                holdAgainstStore("turns %d to %d".formatted(turn - PORTION + 1, turn));
            }
            if (sent >= said) {
                say.accept("%d anmodninger, %s".formatted(sent, report.byStatus()));
                said += SAID;
            }
        }
        leave();
        return report;
    }

    private void enter(int epoch) {
        long start = System.nanoTime();
        towns = List.of(stage.open(epoch, 0), stage.open(epoch, 1));
        int before = report.sent();
        say.accept("Planerne er indtastet efter " + seconds(start));
        towns.forEach(town -> settled.addAll(store.appended(town.name()).keySet()));
        for (Town town : towns) {
            Random random = new Random(settings.seed() + epoch);
            new Examples(operations, byKey, request -> send(request, false), town, random)
                    .send()
                    .forEach((example, status) ->
                            report.add(new Finding("eksemplet " + example + " fik " + status, "", "")));
        }
        holdAgainstStore("the examples");
        say.accept("Eksemplerne er sendt efter %s: %d anmodninger".formatted(seconds(start), report.sent() - before));
    }

    private static String seconds(long start) {
        return "%.1f s".formatted((System.nanoTime() - start) / 1e9);
    }

    /** What is kept at last of the municipalities that are left. */
    private void leave() {
        holdAgainstStore("the last turns");
        for (Town town : towns) {
            store.strayTexts(town.name())
                    .forEach(id -> report.add(
                            new Finding("en tekst er gemt, som ingen hændelse nævner", town.name() + " " + id, "")));
            Set<String> strange = new HashSet<>(store.keys(town.name()));
            strange.removeAll(keys);
            strange.forEach(key -> report.add(
                    new Finding("en nøgle er gemt, hvis anmodning blev afvist", town.name() + " " + key, "")));
        }
    }

    private void take(int turn) {
        Random random = new Random(settings.seed() * 1_000_003 + turn * 0x9E3779B97F4A7C15L);
        // The first numbers of near seeds are near each other.
        random.nextLong();
        int own = random.nextInt(2);
        Town town = towns.get(own);
        Town other = towns.get(1 - own);
        Requests requests = new Requests(random, "f%d-%d-".formatted(settings.seed() % 1_000_000, turn));
        FuzzOperation operation = draw(random);
        Draft last = operation.after().isEmpty() || random.nextInt(2) == 0
                ? requests.plausible(operation, town)
                : afterItsExamples(operation, requests, town, turn);
        Mutations mutations = new Mutations(random);
        int changes = Math.max(0, random.nextInt(6) - 2);
        for (int i = 0; i < changes; i++) {
            mutations.change(last, other);
        }
        if (last.operation.isOfMunicipality() && random.nextInt(16) == 0) {
            last.person = People.whoMay(operation, other.name(), random);
            last.headers.remove("Authorization");
        }
        boolean twice = random.nextInt(20) == 0;
        send(last.request(turn), true);
        if (twice) {
            send(town.keyed(random).orElseGet(() -> last.request(turn)), true);
        }
    }

    /** Sends the requests that the contract has before an operation's, and returns its own. */
    private Draft afterItsExamples(FuzzOperation operation, Requests requests, Town town, int turn) {
        List<FuzzOperation> before = operation.after().stream()
                .map(id -> byKey.get(operation.service() + " " + id))
                .filter(Objects::nonNull)
                .toList();
        Map<String, String> fresh = Requests.fresh(before.getFirst(), "frisk-" + turn);
        for (FuzzOperation one : before) {
            send(requests.step(one, town, fresh).request(turn), true);
        }
        return requests.step(operation, town, fresh);
    }

    private FuzzOperation draw(Random random) {
        int left = random.nextInt(weight);
        for (FuzzOperation operation : operations) {
            left -= operation.weight();
            if (left < 0) {
                return operation;
            }
        }
        throw new IllegalStateException("the weights do not add up");
    }

    private int send(FuzzRequest request, boolean counts) {
        if (counts) {
            sent++;
        }
        boolean first =
                request.town().isEmpty() || request.town().equals(towns.get(0).name());
        Town own = towns.get(first ? 0 : 1);
        Town other = towns.get(first ? 1 : 0);
        // An id that one municipality named itself is no sign that it was told the other's.
        Links.ids(request.address() + new String(request.body(), StandardCharsets.UTF_8))
                .forEach(own::learnSent);
        Exchange exchange;
        try {
            exchange = transport.send(request);
        } catch (IOException e) {
            report.count(request.operation(), 0);
            report.add(new Finding(request.operation().key() + ": intet svar: " + e, request.toString(), ""));
            return 0;
        }
        report.count(request.operation(), exchange.status());
        AnswerCheck.findings(request, exchange, own, other).forEach(report::add);
        if (exchange.isAccepted()) {
            learn(request, exchange, own);
        }
        if (settings.only() > 0 && counts) {
            say.accept(request + "\n    → " + exchange.status() + " "
                    + new String(exchange.answer(), StandardCharsets.UTF_8));
        }
        return exchange.status();
    }

    private void learn(FuzzRequest request, Exchange exchange, Town own) {
        if (!request.tokenTown().equals(own.name())) {
            return;
        }
        Links.learn(own, request, exchange);
        consequences.accepted(own.name(), request.operation().key());
        Links.json(exchange).ifPresent(answer -> {
            if (!request.operation().namesStrangers()) {
                Links.ids(answer.toString()).filter(id -> !own.hasSent(id)).forEach(own::learnId);
            }
            if (request.operation().isCommand()) {
                answer.path("events").forEach(this::acknowledge);
                // The report of a table has the event in the row that it was appended for.
                answer.path("rows").forEach(row -> acknowledge(row.path("event")));
            }
        });
        request.header("Idempotency-Key").ifPresent(key -> {
            keys.add(key);
            own.learnKeyed(request);
        });
    }

    private void acknowledge(JsonNode event) {
        String id = event.path("id").asString("");
        if (!id.isEmpty() && !settled.contains(id) && acknowledged.add(id)) {
            report.acknowledged(1);
        }
    }

    /** What was appended is what was acknowledged: nothing refused is kept, and nothing acknowledged is missing. */
    private void holdAgainstStore(String when) {
        for (Town town : towns) {
            store.appended(town.name()).forEach((id, event) -> {
                settled.add(id);
                if (!acknowledged.remove(id) && !consequences.explain(town.name(), event)) {
                    report.add(new Finding("en hændelse, som ingen har kvittering for: " + event, when + " " + id, ""));
                }
            });
        }
        acknowledged.forEach(id ->
                report.add(new Finding("der blev kvitteret for en hændelse, som ikke er gemt", when + " " + id, "")));
        acknowledged.clear();
    }
}
