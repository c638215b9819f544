package dk.seamark.indicator.knownplan;

import dk.seamark.events.value.Municipality;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.plan.Streams;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.time.Today;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * The table {@code known_plan}: the state of each plan, folded from its events. As every command needs its plan, the
 * parsed row is cached, and valid while the row has the same version. A version counts the plan's changes and so
 * identifies its content, even if a transaction is retried.
 */
@Repository
class PlanTable implements Plans {

    private record Version(long version, PlanSnapshot plan) {}

    private final JdbcOperations jdbc;
    private final Today today;
    private final Map<String, Version> kept = new ConcurrentHashMap<>();

    PlanTable(JdbcOperations jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public Optional<PlanSnapshot> find(Municipality municipality, String planId) {
        return find(Streams.plan(municipality.key(), planId)).map(plan -> plan.asOf(today.date()));
    }

    Optional<PlanSnapshot> find(String stream) {
        Version seen = kept.get(stream);
        return jdbc
                .query(
                        """
                        SELECT version, CASE WHEN version <> ? THEN plan END FROM known_plan WHERE stream = ?
                        """,
                        (row, number) -> read(stream, seen, row.getLong(1), row.getString(2)),
                        seen == null ? 0 : seen.version(),
                        stream)
                .stream()
                .findFirst();
    }

    /** @param plan the plan as JSON; null if the row still has the version {@code seen} */
    private PlanSnapshot read(String stream, @Nullable Version seen, long version, @Nullable String plan) {
        if (plan == null) {
            return Objects.requireNonNull(seen).plan();
        }
        PlanSnapshot read = LedgerJson.mapper().readValue(plan, PlanSnapshot.class);
        kept.put(stream, new Version(version, read));
        return read;
    }

    void save(String stream, PlanSnapshot plan) {
        jdbc.update("""
                INSERT INTO known_plan (stream, plan) VALUES (?, ?)
                ON CONFLICT (stream) DO UPDATE SET plan = EXCLUDED.plan, version = known_plan.version + 1
                """, stream, LedgerJson.mapper().writeValueAsString(plan));
    }
}
