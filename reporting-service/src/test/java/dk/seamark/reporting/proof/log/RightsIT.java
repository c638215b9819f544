package dk.seamark.reporting.proof.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.postgres.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The complete list of what the service's database role may do to each table. */
class RightsIT {

    private static final String MAY = """
            access_log: select insert
            access_log_anchor: select
            domain_event_entry: select insert
            erased_text: select insert update
            event_position: select insert
            fact: select insert update delete
            fact_head: select insert update delete
            feed_held: select insert update delete
            feed_late: select insert update
            feed_offset: select insert update
            feed_set_aside: select
            feed_source: select insert update
            flyway_schema_history: select
            idempotency: select insert delete
            journal: select insert
            kept_quarantine: select
            log_cosignature: select insert update
            log_form: select
            log_head: select insert update
            log_tile: select insert update
            pack_archive: select insert
            pack_issue: select insert
            pack_redaction: select insert update
            rebuild: select insert update
            received_text: select insert update
            relay_cursor: select update
            relay_head: select insert update
            set_aside_reported: select insert
            signature_bound: select insert
            store_compared: select insert update
            store_identity: select insert update
            store_position: select insert update
            text: select insert update
            """;

    private final Database database = Migrated.fresh("reporting");

    @Test
    void theServiceMayDoThisAndNoMore() throws SQLException {
        StringBuilder may = new StringBuilder();
        try (Connection app = database.asApp();
                Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT relname, coalesce(string_agg(lower(right_to), ' ' ORDER BY number)
                            FILTER (WHERE has_table_privilege(c.oid, right_to)
                                OR (number <= 3 AND has_any_column_privilege(c.oid, right_to))), 'nothing')
                        FROM pg_class c, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES',
                            'TRIGGER', 'MAINTAIN']) WITH ORDINALITY AS rights(right_to, number)
                        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
                        GROUP BY relname ORDER BY relname
                        """)) {
            while (rows.next()) {
                may.append(rows.getString(1))
                        .append(": ")
                        .append(rows.getString(2))
                        .append('\n');
            }
        }
        assertThat(may).hasToString(MAY);
    }
}
