package dk.seamark.kit.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.kit.axon.RefusesToStart;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.testing.Place;
import dk.seamark.stack.Backends;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** A service only reads the schema of its database, and does not have the credentials to change it. */
class SchemaGuardIT {

    @Test
    void aServiceDoesNotMigrateButAsksForIt() throws SQLException {
        Place place = new Place(
                Backends.shared(),
                Backends.shared().freshDatabase("sample"),
                Backends.shared().freshTopics());

        assertRefused(
                place,
                "The database lacks the migrations " + Versions.allBut() + " of this version;"
                        + " run the migration step first: java -jar app.jar migrate.");
        try (var owner = place.database().asOwner();
                var tables = owner.getMetaData().getTables(null, "public", "%", null)) {
            assertThat(tables.next()).as("a table was made").isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM flyway_schema_history WHERE version = '4' | The database lacks migration 4 of this version; run the migration step first: java -jar app.jar migrate.
            UPDATE flyway_schema_history SET version = '900' WHERE version = '100' | The database has migration 900, which this version does not know; start the version that made it so.
            UPDATE flyway_schema_history SET checksum = 7 WHERE version = '2' | Migration 2 of the database is another than this version has under that number; start the version that made it so.
            UPDATE flyway_schema_history SET success = false WHERE version = '100' | Migration 100 of the database was not completed; restore the backup, or mend what it left.
            REVOKE SELECT ON flyway_schema_history FROM sample_app | The service may not see which migrations its database has; run the migration step first: java -jar app.jar migrate.
            """)
    void aServiceDoesNotStartOnAnotherSchemaThanItsOwn(String before, String sentence) throws SQLException {
        Place place = Place.fresh("sample");
        try (var owner = place.database().asOwner();
                var statement = owner.createStatement()) {
            statement.execute(before);
        }

        assertRefused(place, sentence);
    }

    @Test
    void aRunningServiceHasBeenToldTheAppsPasswordAndNotTheOwners() {
        Place place = Place.fresh("sample");
        try (var service = SampleService.start(place)) {
            assertThat(told(service.getEnvironment()))
                    .contains(place.database().app().password())
                    .doesNotContain(
                            place.database().owner().password(),
                            place.database().owner().user());
        }
    }

    /** Every value in the service's configuration, from any source. */
    private static List<String> told(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .map(EnumerablePropertySource.class::cast)
                .flatMap(source -> Arrays.stream(source.getPropertyNames()).map(source::getProperty))
                .map(String::valueOf)
                .toList();
    }

    private static void assertRefused(Place place, String sentence) {
        assertThatThrownBy(() -> SampleService.start(place).close())
                .hasRootCauseInstanceOf(RefusesToStart.class)
                .hasRootCauseMessage(sentence);
    }
}
