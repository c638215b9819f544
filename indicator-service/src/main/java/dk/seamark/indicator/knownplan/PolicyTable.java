package dk.seamark.indicator.knownplan;

import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.value.Municipality;
import dk.seamark.indicator.plan.Policies;
import dk.seamark.kit.json.LedgerJson;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** The table {@code known_policy}: the latest text of each policy. */
@Repository
class PolicyTable implements Policies {

    private final JdbcOperations jdbc;

    PolicyTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PolicyText> find(Municipality municipality, String policyId) {
        return jdbc
                .query(
                        "SELECT text FROM known_policy WHERE municipality = ? AND policy = ?",
                        (row, number) -> LedgerJson.mapper().readValue(row.getString(1), PolicyText.class),
                        municipality.key(),
                        policyId)
                .stream()
                .findFirst();
    }

    void save(PolicyEntered policy) {
        jdbc.update(
                """
                INSERT INTO known_policy (municipality, policy, text) VALUES (?, ?, ?)
                ON CONFLICT (municipality, policy) DO UPDATE SET text = EXCLUDED.text
                """,
                policy.municipality(),
                policy.policyId(),
                LedgerJson.mapper().writeValueAsString(policy.text()));
    }
}
