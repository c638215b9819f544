package dk.seamark.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PostgreSQL writes into its log of the values that a service hands it: texts and figures of people. */
class PostgresLogIT {
    @TempDir
    private static Path folder;

    private static LocalPostgres postgres;
    private static Database database;

    @BeforeAll
    static void start() throws SQLException {
        postgres = LocalPostgres.in(folder.resolve("postgres"), Ports.free(), log(), role -> role);
        postgres.member().start();
        database = postgres.cluster().database("notes", "notes");
        asSuperuser("""
                CREATE TABLE note (id int NOT NULL, body text UNIQUE CHECK (length(body) < 40), kind text NOT NULL);
                GRANT SELECT, INSERT ON note TO notes_app;
                ALTER ROLE notes_app SET log_min_duration_statement = 0""");
    }

    @AfterAll
    static void stop() {
        postgres.member().stop();
    }

    @Test
    void noValueOfAStatementThatIsSlowOrRefused() throws Exception {
        String mark = "a-text-about-somebody";

        insertInEveryWrongWay(mark);

        assertThat(said())
                .as("the statements and what was wrong with them")
                .contains(
                        "INSERT INTO note (id, body, kind) VALUES ($1, $2, $3)",
                        "duplicate key value violates unique constraint",
                        "violates check constraint",
                        "violates not-null constraint",
                        "division by zero")
                .doesNotContain(mark);
    }

    @Test
    void itWouldHoldThemWithoutTheSettings() throws Exception {
        String mark = "a-text-for-the-control";
        asSuperuser("ALTER ROLE notes_app SET log_error_verbosity = 'default'");
        insertInEveryWrongWay(mark);
        assertThat(said())
                .contains("Key (body)=(" + mark, "Failing row contains (1, " + mark)
                .doesNotContain("arameters: $1 = '1', $2 = '" + mark);

        String another = "another-for-the-control";
        asSuperuser("ALTER ROLE notes_app SET log_parameter_max_length = -1");
        insertInEveryWrongWay(another);
        assertThat(said()).contains("arameters: $1 = '1', $2 = '" + another);

        asSuperuser(
                "ALTER ROLE notes_app RESET log_error_verbosity; ALTER ROLE notes_app RESET log_parameter_max_length");
    }

    /** What is left, and why a service hands PostgreSQL no text that it has not read as what it is to be. */
    @Test
    void aTextThatIsNoValueOfItsTypeIsInTheErrorItself() throws Exception {
        try (Connection app = database.asApp();
                var statement = app.prepareStatement("SELECT ?::uuid")) {
            statement.setString(1, "not-a-uuid-at-all");
            assertThatThrownBy(statement::executeQuery).isInstanceOf(SQLException.class);
        }
        assertThat(said()).contains("invalid input syntax for type uuid: \"not-a-uuid-at-all\"");
    }

    private static void insertInEveryWrongWay(String mark) throws SQLException {
        try (Connection app = database.asApp();
                var insert = app.prepareStatement("INSERT INTO note (id, body, kind) VALUES (?, ?, ?)");
                var divide = app.prepareStatement("SELECT 1 / ? FROM note WHERE body = ?")) {
            insert.setInt(1, 1);
            insert.setString(2, mark);
            insert.setString(3, mark);
            insert.executeUpdate();
            assertThatThrownBy(insert::executeUpdate).hasMessageContaining("duplicate");
            insert.setString(2, mark.repeat(3));
            assertThatThrownBy(insert::executeUpdate).hasMessageContaining("check");
            insert.setString(2, mark + "-2");
            insert.setNull(3, java.sql.Types.VARCHAR);
            assertThatThrownBy(insert::executeUpdate).hasMessageContaining("not-null");
            divide.setInt(1, 0);
            divide.setString(2, mark);
            assertThatThrownBy(divide::executeQuery).hasMessageContaining("division");
        }
    }

    private static void asSuperuser(String statements) throws SQLException {
        try (Connection superuser = postgres.cluster().connect("notes");
                var statement = superuser.createStatement()) {
            statement.execute(statements);
        }
    }

    private static Path log() {
        return folder.resolve("log");
    }

    private static String said() throws IOException {
        return Files.readString(log());
    }
}
