package dk.seamark.indicator.knownplan;

import dk.seamark.events.Municipality;
import dk.seamark.indicator.plan.KnownPlan;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.plan.Streams;
import dk.seamark.kit.json.LedgerJson;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** The table {@code known_plan}: each plan as its events up to now tell it. */
@Repository
class PlanTable implements Plans {

    private final JdbcOperations jdbc;

    PlanTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<KnownPlan> find(Municipality municipality, String planId) {
        return find(Streams.plan(municipality.key(), planId));
    }

    Optional<KnownPlan> find(String stream) {
        return jdbc
                .query(
                        "SELECT plan FROM known_plan WHERE stream = ?",
                        (row, number) -> LedgerJson.mapper().readValue(row.getString(1), KnownPlan.class),
                        stream)
                .stream()
                .findFirst();
    }

    void save(String stream, KnownPlan plan) {
        jdbc.update("""
                INSERT INTO known_plan (stream, plan) VALUES (?, ?)
                ON CONFLICT (stream) DO UPDATE SET plan = EXCLUDED.plan
                """, stream, LedgerJson.mapper().writeValueAsString(plan));
    }
}
