package dk.seamark.kit.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.step.Step;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.Backends;
import dk.seamark.stack.postgres.Database;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The migration step, as {@code java -jar app.jar migrate} runs it. */
class MigrateIT {

    private static final String ALL = "The database has all migrations of this version.\n";

    /** Shared by tests that change nothing in it, as a database consists of a thousand files. */
    private static final Database UNTOUCHED = Backends.shared().freshDatabase("sample");

    private Database database = UNTOUCHED;
    private Map<String, String> environment = new HashMap<>(database.migrationEnvironment());

    private record Output(int exit, String out, String err) {}

    @Test
    void anEmptyDatabaseGetsItsSchemaAndOneThatHasItIsLeftAsItIs() {
        takeAFreshDatabase();
        assertThat(migrate()).isEqualTo(new Output(0, "Migrated: " + Versions.allBut() + ".\n", ""));
        assertThat(migrate()).isEqualTo(new Output(0, ALL, ""));
    }

    @Test
    void twoAtTheSameTimeDoItOnce() {
        takeAFreshDatabase();
        List<CompletableFuture<Output>> both =
                List.of(CompletableFuture.supplyAsync(this::migrate), CompletableFuture.supplyAsync(this::migrate));

        assertThat(both).extracting(CompletableFuture::join).allSatisfy(said -> {
            assertThat(said.exit()).as(said.err()).isZero();
        });
        assertThat(history()).isEqualTo(Versions.allBut());
    }

    @Test
    void aMigrationOfTheKitComesAlsoToAServiceThatHasItsOwnForLong() {
        takeAFreshDatabase();
        migrate();
        asOwner("ALTER TABLE feed_source DROP COLUMN event_id");
        asOwner("DELETE FROM flyway_schema_history WHERE version = '4'");

        assertThat(migrate().out()).isEqualTo("Migrated: 4.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE flyway_schema_history SET version = '900' WHERE version = '100' | The database has migration 900, which this version does not know; start the version that made it so.
            UPDATE flyway_schema_history SET checksum = 7 WHERE version = '2' | Migration 2 of the database is another than this version has under that number; start the version that made it so.
            UPDATE flyway_schema_history SET success = false WHERE version = '100' | Migration 100 of the database was not completed; restore the backup, or mend what it left.
            """)
    void aDatabaseThatIsNotAnEarlierOneIsLeftAlone(String before, String sentence) {
        takeAFreshDatabase();
        migrate();
        asOwner(before);

        assertThat(migrate()).isEqualTo(new Output(1, "", "migrate: " + sentence + "\n"));
    }

    @Test
    void nothingIsKeptOfAMigrationThatFails() {
        takeAFreshDatabase();
        migrate();
        asOwner("DELETE FROM flyway_schema_history WHERE version = '100'");

        Output said = migrate();
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err())
                .isEqualTo("migrate: A migration failed, and nothing of it is kept:"
                        + " ERROR: relation \"sample\" already exists\n");
        assertThat(history()).isEqualTo(Versions.allBut(100));
    }

    @Test
    void aWrongPasswordIsToldInOneSentenceThatHoldsNoPassword() {
        environment.put("FLYWAY_PASSWORD", "not-the-password");

        assertThat(migrate())
                .isEqualTo(new Output(
                        1,
                        "",
                        "migrate: PostgreSQL does not let sample_owner at %s in: wrong role or password.\n"
                                .formatted(database.url())));
    }

    @Test
    void theServicesOwnRoleCannotMigrate() {
        environment.put("FLYWAY_USER", database.app().user());
        environment.put("FLYWAY_PASSWORD", database.app().password());

        Output said = migrate();
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err())
                .isEqualTo("migrate: sample_app at %s may not do it (ERROR: permission denied for schema public):"
                                .formatted(database.url())
                        + " is it the database's owner?\n");
    }

    @Test
    void aServerThatIsAwayIsToldInOneSentence() {
        environment.put("FLYWAY_URL", "jdbc:postgresql://127.0.0.1:1/sample");

        assertThat(migrate())
                .isEqualTo(new Output(
                        1, "", "migrate: PostgreSQL does not answer at jdbc:postgresql://127.0.0.1:1/sample.\n"));
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        String url = database.url().replace(database.name(), "nowhere");
        environment.put("FLYWAY_URL", url);

        assertThat(migrate()).isEqualTo(new Output(1, "", "migrate: There is no database " + url + ".\n"));
    }

    @Test
    void anAddressOfAnotherKindIsToldInOneSentence() {
        environment.put("FLYWAY_URL", "http://127.0.0.1/sample");

        Output said = migrate();
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).startsWith("migrate: ").hasLineCount(1).contains("http://127.0.0.1/sample");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FLYWAY_URL", "FLYWAY_USER", "FLYWAY_PASSWORD", "FLYWAY_PLACEHOLDERS_APP_ROLE"})
    void whatIsNotSetIsNamed(String variable) {
        environment.remove(variable);

        assertThat(migrate())
                .isEqualTo(new Output(2, "", "migrate: " + variable + " is not set; see migrate --help.\n"));
    }

    @Test
    void aWordTooManyIsRefusedAndHelpNeedsNothing() {
        assertThat(migrate("clean")).isEqualTo(new Output(2, "", "migrate: clean is not known; see migrate --help.\n"));
        environment.clear();
        assertThat(migrate("--help").out()).contains("FLYWAY_PASSWORD", "Exit code");
    }

    @Test
    void aTargetDoesNotTellItsPassword() {
        assertThat(Migrated.target(database).toString())
                .contains("sample_owner")
                .doesNotContain(database.owner().password());
    }

    private void takeAFreshDatabase() {
        database = Backends.shared().freshDatabase("sample");
        environment = new HashMap<>(database.migrationEnvironment());
    }

    private Output migrate(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Migrate(new Step(Migrate.NAME, environment, printing(out), printing(err))).run(List.of(options));
        return new Output(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printing(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private void asOwner(String statement) {
        try (var owner = database.asOwner();
                var doing = owner.createStatement()) {
            doing.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String history() {
        try (var app = database.asApp();
                var asking = app.createStatement();
                var row = asking.executeQuery("SELECT string_agg(version, ', ' ORDER BY version::int)"
                        + " FROM flyway_schema_history WHERE version IS NOT NULL")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
