package dk.seamark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.value.Cadence;
import dk.seamark.kit.testing.Place;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two instances on one database. */
class TwoInstancesIT {

    private final Place place = Place.fresh("reporting");

    /**
     * A position is the municipality's, a state hash that of the plan and its policy: an event of another plan between
     * two requests gives other bytes for the same state. At one position, whichever instance is asked gives the same.
     */
    @Test
    void twoInstancesAtOnePositionAnswerTheSameBytes() {
        try (Publisher publisher = new Publisher(place.topics());
                Running first = Running.at(place);
                Running other = Running.at(place)) {
            first.await(publisher.publish(TwelveIndicators.plan()));
            JsonNode before = first.json("/years/2024/standing");
            PlanTerms later = new PlanTerms(
                    "p", "Plan", 2040, 2041, null, "Udvalget", "ari", List.of(), List.of(), Cadence.YEARLY, "planen");
            other.await(publisher.publish(new PlanDrafted(SampleEvents.MUNICIPALITY, "later", later)));
            JsonNode after = other.json("/years/2024/standing");

            String position = "asOf=" + before.path("position").asLong();
            assertThat(after.path("position").asLong())
                    .isEqualTo(before.path("position").asLong() + 1);
            assertThat(after).isNotEqualTo(before);
            assertThat(((ObjectNode) after).without("position")).isEqualTo(((ObjectNode) before).without("position"));
            for (String path : List.of(
                    "/years/2024/standing",
                    "/years/2024/standing?" + position,
                    "/years/2024/areas",
                    "/years/2024/areas?" + position,
                    "/years/2024/readiness",
                    "/years/2024/readiness?" + position,
                    "/years/2024/changes?from=1",
                    "/history?" + position,
                    "/ledger/position?" + position)) {
                HttpResponse<byte[]> one = first.get(path);
                assertThat(one.statusCode()).as(path).isEqualTo(200);
                assertThat(text(other.get(path))).as(path).isEqualTo(text(one));
            }
        }
    }

    /** As one that is frozen between two statements: its session's locks would stay for as long as it does. */
    @Test
    void anInstanceThatStandsStillInATransactionHoldsTheOtherUpForAWhileOnly() throws SQLException {
        try (Publisher publisher = new Publisher(place.topics());
                Running first = Running.at(place);
                Running other = Running.at(place)) {
            first.await(publisher.publish(TwelveIndicators.plan()));
            try (Connection frozen = first.bean(DataSource.class).getConnection()) {
                frozen.setAutoCommit(false);
                assertThat(asked(frozen, "SHOW idle_in_transaction_session_timeout"))
                        .isEqualTo("6s");
                // Sooner here, so that the test need not wait.
                frozen.createStatement().execute("SET idle_in_transaction_session_timeout = '1s'");
                assertThat(asked(frozen, "SELECT municipality FROM fact_head FOR UPDATE"))
                        .isEqualTo(SampleEvents.MUNICIPALITY);

                PlanTerms later = new PlanTerms(
                        "p", "Plan", 2040, 2041, null, "Udvalget", "ari", List.of(), List.of(), null, "planen");
                other.await(publisher.publish(new PlanDrafted(SampleEvents.MUNICIPALITY, "later", later)));
                long position =
                        other.json("/years/2024/standing").path("position").asLong();

                // A state of the past is put together from the facts, which the lock was of.
                assertThat(other.get("/years/2024/standing?asOf=" + (position - 1))
                                .statusCode())
                        .isEqualTo(200);
                assertThat(other.get("/years/2040/standing?asOf=" + position).statusCode())
                        .isEqualTo(200);
                assertThatThrownBy(() -> asked(frozen, "SELECT 1")).isInstanceOf(SQLException.class);
            }
        }
    }

    private static String asked(Connection session, String query) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
