package dk.seamark.kit.axon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.sample.SampleService.Place;
import dk.seamark.stack.Backends;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RefusalToStartIT {

    @Test
    void aServiceDoesNotStartOnADatabaseThatCanForget() throws SQLException {
        Place place = Place.fresh();
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
}
