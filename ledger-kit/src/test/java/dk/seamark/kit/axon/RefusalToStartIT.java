package dk.seamark.kit.axon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.testing.Place;
import dk.seamark.stack.Backends;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RefusalToStartIT {

    @Test
    void aServiceDoesNotStartOnADatabaseThatCanForget() throws SQLException {
        Place place = Place.fresh("sample");
        try (var connection = Backends.shared().postgres().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("ALTER ROLE \"%s\" IN DATABASE \"%s\" SET synchronous_commit = off"
                    .formatted(place.database().app().user(), place.database().name()));
        }

        assertThatThrownBy(() -> SampleService.start(place).close())
                .hasRootCauseInstanceOf(RefusesToStart.class)
                .hasRootCauseMessage("PostgreSQL runs with synchronous_commit=off, so it can lose events that it has"
                        + " confirmed; set synchronous_commit=on.");
    }

    @Test
    void aServiceDoesNotStartOnEventsOfTransactionsThatAreStillToCome() throws SQLException {
        Place place = Place.fresh("sample");
        SampleService.start(place).close();
        try (var owner = place.database().asOwner();
                var statement = owner.createStatement()) {
            statement.execute("""
                    INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                        time_stamp, payload_type, payload_revision, payload, meta_data, xid)
                    VALUES ('e', 'slagelse/figures/1', 0, 't', '', 'p', '1', '', '', '1000000000000')""");
        }

        assertThatThrownBy(() -> SampleService.start(place).close())
                .hasRootCauseInstanceOf(RefusesToStart.class)
                .hasRootCauseMessage("The database holds events of transactions that this PostgreSQL has not come to"
                        + " yet, as after a restore from a dump; run infra/postgres/after-logical-restore.sql.");
    }
}
