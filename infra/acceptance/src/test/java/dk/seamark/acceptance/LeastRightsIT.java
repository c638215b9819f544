package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.Stack;
import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.postgres.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the running services could do to the databases, and what others could read of what they write. */
@ExtendWith(RunningStack.class)
final class LeastRightsIT {

    private static final List<String> SERVICES = Stack.SERVICES;

    /** PostgreSQL's code for what one has no right to. */
    private static final String NO_RIGHT = "42501";

    private static final String WHO_MAY_ENTER = """
                             indicator  policy     postgres   reporting  template1
            indicator_app    connect    -          -          -          -
            indicator_owner  all        -          -          -          -
            policy_app       -          connect    -          -          -
            policy_owner     -          all        -          -          -
            reporting_app    -          -          -          connect    -
            reporting_owner  -          -          -          all        -
            """;

    private final Stack stack;

    LeastRightsIT(Stack stack) {
        this.stack = stack;
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void aServiceIsToldItsOwnPasswordAndNotThatOfTheDatabasesOwner(String service) throws IOException {
        Path process = Path.of("/proc", Long.toString(stack.member(service).pid()));
        String told = Files.readString(process.resolve("environ"), StandardCharsets.ISO_8859_1)
                + Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);

        assertThat(told).contains(stack.postgres().passwordOf().apply(service + "_app"));
        assertThat(SERVICES)
                .allSatisfy(each -> assertThat(told)
                        .doesNotContain(stack.postgres().passwordOf().apply(each + "_owner"), each + "_owner"));
    }

    @Test
    void eachRoleCanEnterItsOwnDatabaseAlone() throws SQLException {
        StringBuilder table = new StringBuilder("%-17s".formatted(""));
        try (Connection superuser = stack.postgres().connect("postgres");
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("""
                        SELECT rolname, datname, CASE
                            WHEN has_database_privilege(r.oid, d.oid, 'CREATE') THEN 'all'
                            WHEN has_database_privilege(r.oid, d.oid, 'TEMPORARY') THEN 'temporary'
                            WHEN has_database_privilege(r.oid, d.oid, 'CONNECT') THEN 'connect'
                            ELSE '-' END AS may
                        FROM pg_roles r, pg_database d
                        WHERE rolcanlogin AND NOT rolsuper AND datallowconn AND datname NOT LIKE 'elsewhere%'
                        ORDER BY rolname, datname""")) {
            StringBuilder lines = new StringBuilder();
            String last = "";
            String first = "";
            while (rows.next()) {
                String role = rows.getString("rolname");
                first = first.isEmpty() ? role : first;
                if (role.equals(first)) {
                    table.append("%-11s".formatted(rows.getString("datname")));
                }
                lines.append(role.equals(last) ? "" : "%n%-17s".formatted(role));
                lines.append("%-11s".formatted(rows.getString("may")));
                last = role;
            }
            table.append(lines);
        }
        assertThat(table.toString().lines().map(String::stripTrailing))
                .containsExactlyElementsOf(WHO_MAY_ENTER.lines().toList());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void aServiceThatTriesIsNotLetInElsewhere(String service) {
        Database own = stack.postgres().database(service);
        List<String> others = List.of("postgres", "template1", service.equals("policy") ? "reporting" : "policy");
        assertThat(others)
                .allSatisfy(other -> assertThatThrownBy(() -> DriverManager.getConnection(
                                stack.postgres().url() + other,
                                own.app().user(),
                                own.app().password()))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo(NO_RIGHT)));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void aServiceCannotChangeTheSchemaNorTakeAnEventAway(String service) throws SQLException {
        List<String> tries = List.of(
                "CREATE TABLE mine (id int)",
                "CREATE TEMPORARY TABLE mine (id int)",
                "CREATE SCHEMA mine",
                "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "ALTER TABLE domain_event_entry ADD COLUMN mine int",
                "ALTER TABLE domain_event_entry DISABLE TRIGGER ALL",
                "DROP TABLE domain_event_entry",
                "CREATE INDEX mine ON domain_event_entry (payload)",
                "TRUNCATE domain_event_entry",
                "DELETE FROM domain_event_entry",
                "UPDATE domain_event_entry SET payload = ''",
                "UPDATE event_position SET position = 1",
                "DELETE FROM relay_cursor",
                "INSERT INTO flyway_schema_history SELECT * FROM flyway_schema_history",
                "DELETE FROM flyway_schema_history",
                "SET ROLE " + service + "_owner",
                "ALTER ROLE " + service + "_app SUPERUSER",
                "COPY domain_event_entry TO '/tmp/mine'",
                "SELECT rolpassword FROM pg_authid");
        try (Connection app = stack.postgres().database(service).asApp();
                var statement = app.createStatement()) {
            for (String each : tries) {
                assertThatThrownBy(() -> statement.execute(each))
                        .as(each)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo(NO_RIGHT));
            }
            assertThat(statement
                            .executeQuery("SELECT FROM flyway_schema_history WHERE version = '1'")
                            .next())
                    .isTrue();
        }
    }

    @Test
    void whateverTheStackWritesOnlyItsOwnerCanRead(RunningStack.Town town) throws IOException {
        Path folder = town.folder();
        assertThat(folder.resolve("logs/policy.log")).exists();
        assertThat(folder.resolve("logs/policy-migrations.log")).exists();
        assertThat(Folders.openToOthers(folder, Integer.MAX_VALUE)).isEmpty();
    }
}
