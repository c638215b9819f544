package dk.seamark.faults.check;

import dk.seamark.faults.client.Town;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.evidence.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What reporting-service says of itself: its journal against the topic, and its facts built again. */
final class OwnChecks {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private OwnChecks() {}

    static List<Violation> violations(SeamarkClient client, Town town) throws InterruptedException {
        List<Violation> found = new ArrayList<>();
        JsonNode check = outcome(client, town, "/ledger/checks", "state");
        if (!check.path("state").asString().equals("same")) {
            found.add(new Violation("own-check", town.name() + ": " + check));
        }
        JsonNode rebuild = outcome(client, town, "/rebuilds", "outcome");
        if (!rebuild.path("outcome").asString().equals("agreed")) {
            found.add(new Violation("rebuild", town.name() + ": " + rebuild));
        }
        return found;
    }

    private static JsonNode outcome(SeamarkClient client, Town town, String path, String field)
            throws InterruptedException {
        JsonNode begun = client.reporting(town.auditor(), path)
                .post(Map.of())
                .expect(202)
                .json();
        String place = path + "/" + begun.path("id").asString();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode now =
                    client.reporting(town.auditor(), place).get().expect(200).json();
            if (!now.path(field).asString().equals("running") || System.nanoTime() > end) {
                return now;
            }
            Thread.sleep(30);
        }
    }
}
