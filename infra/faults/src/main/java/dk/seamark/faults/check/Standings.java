package dk.seamark.faults.check;

import dk.seamark.faults.client.Expectation;
import dk.seamark.faults.client.Town;
import dk.seamark.faults.strike.Databases;
import dk.seamark.faults.strike.Theatre;
import dk.seamark.stack.evidence.Violation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What stands is what was acknowledged: in the facts of all periods, and in the standing of one over HTTP. */
final class Standings {
    private Standings() {}

    static List<Violation> violations(Theatre theatre, Expectation expected) throws SQLException {
        List<Violation> found = new ArrayList<>();
        for (Town town : Town.ALL) {
            Map<String, Integer> facts = new HashMap<>();
            String query = """
                    SELECT fact ->> 'measurementId', (fact -> 'figure' ->> 'value')::numeric::int
                    FROM fact JOIN fact_head USING (municipality, generation)
                    WHERE municipality = '%s' AND known_until = 9223372036854775807
                        AND path LIKE 'plans/plan/figures/%%'""".formatted(town.name());
            Databases.rows(theatre.stack(), "reporting", query, row -> facts.put(row.getString(1), row.getInt(2)));
            Set<String> differing = expected.differing(town, facts);
            if (!differing.isEmpty()) {
                found.add(new Violation(
                        "facts-differ", town.name() + " has other figures than were acknowledged: " + differing));
            }
            JsonNode now = theatre.client(1)
                    .reporting(town.auditor(), "/years/" + Town.YEAR + "/standing")
                    .get()
                    .expect(200)
                    .json();
            found.addAll(overHttp(town, now, facts, expected));
        }
        return found;
    }

    private static List<Violation> overHttp(
            Town town, JsonNode standing, Map<String, Integer> facts, Expectation expected) {
        List<Violation> found = new ArrayList<>();
        if (!standing.path("anomalies").isEmpty()
                || !standing.path("incomplete").isEmpty()) {
            found.add(new Violation("standing-incomplete", town.name() + ": anomalies or unreadable records"));
        }
        for (JsonNode track : standing.path("tracks")) {
            for (JsonNode indicator : track.path("indicators")) {
                String wording = indicator.at("/targets/0/wording").asString();
                String wanted = expected.wordings()
                        .getOrDefault(town, Map.of())
                        .getOrDefault(indicator.path("indicatorId").asString(), wording);
                if (!wanted.equals(wording)) {
                    found.add(new Violation(
                            "standing-differs", "%s says %s, not %s".formatted(town.name(), wording, wanted)));
                }
                for (JsonNode figure : indicator.path("figures")) {
                    String measurement = figure.path("measurementId").asString();
                    int value = figure.at("/figure/value").asInt();
                    if (!Integer.valueOf(value).equals(facts.get(measurement))) {
                        found.add(new Violation(
                                "standing-differs",
                                "%s shows %s = %d, and its facts do not".formatted(town.name(), measurement, value)));
                    }
                }
            }
        }
        return found;
    }
}
