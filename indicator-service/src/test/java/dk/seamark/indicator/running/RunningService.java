package dk.seamark.indicator.running;

import static org.awaitility.Awaitility.await;

import dk.seamark.events.plan.PlanEvent;
import dk.seamark.indicator.ExamplePlan;
import dk.seamark.indicator.IndicatorService;
import dk.seamark.indicator.plan.Streams;
import dk.seamark.kit.testing.Instance;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import dk.seamark.stack.kafka.Topics;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service with a database and topics of its own; started once for the tests of a JVM. */
public final class RunningService extends Instance {

    private static final JsonMapper JSON = new JsonMapper();

    /** The person who sends a request. */
    public record Person(
            String municipality, String role, @Nullable String centre, String actor) {

        public static Person staff(String centre) {
            return new Person(ExamplePlan.MUNICIPALITY, "centre-staff", centre, "staff-of-" + centre);
        }

        public static Person of(String role) {
            return new Person(ExamplePlan.MUNICIPALITY, role, null, "actor-" + role);
        }
    }

    /** A response. */
    public record Reply(int status, HttpResponse<String> raw) {

        public JsonNode json() {
            return JSON.readTree(raw.body());
        }
    }

    private static @Nullable RunningService instance;

    private final Place place;
    private final StatBankStub statBank;
    private final Topic topic;

    private RunningService(Place place, StatBankStub statBank) {
        super(place.start(
                "indicator-service",
                Map.of(
                        "management.server.port", "0",
                        "seamark.tokens.resource", "https://indicator.test",
                        "seamark.statbank.address", statBank.address(),
                        "seamark.statbank.hosts", "127.0.0.1"),
                IndicatorService.class,
                Tokens.class));
        this.place = place;
        this.statBank = statBank;
        this.topic = new Topic(place.topics().events());
    }

    /** The service; it knows no plan yet. */
    public static synchronized RunningService shared() {
        if (instance == null) {
            instance = new RunningService(Place.fresh("indicator"), new StatBankStub());
        }
        return instance;
    }

    public Topic topic() {
        return topic;
    }

    /** The StatBank that it asks. */
    public StatBankStub statBank() {
        return statBank;
    }

    public Topics topics() {
        return place.topics();
    }

    /** Publishes events of the plan with this name, as policy-service would. */
    public void publish(String planId, Iterable<? extends PlanEvent> events) {
        events.forEach(event -> topic.publish(Streams.plan(ExamplePlan.MUNICIPALITY, planId), event));
    }

    /**
     * Publishes the example plan and its policy under a new name, waits until the service knows them, and returns the
     * plan's name.
     */
    public String freshPlan() {
        String planId = "plan-" + UUID.randomUUID().toString().substring(0, 8);
        topic.publish(ExamplePlan.MUNICIPALITY + "/policies/integration", ExamplePlan.policy());
        publish(planId, ExamplePlan.events(planId));
        await().atMost(Duration.ofMinutes(3))
                .until(() -> get(Person.of("auditor"), "/plans/" + planId).status() == 200);
        return planId;
    }

    public Reply post(Person person, String path, String body) {
        return send(person, "POST", path, body, Map.of());
    }

    public Reply get(Person person, String path) {
        return send(person, "GET", path, null, Map.of());
    }

    /** Sends a request to the person's municipality, as JSON unless a header says otherwise. */
    public Reply send(
            @Nullable Person person, String method, String path, @Nullable String body, Map<String, String> headers) {
        String municipality = person == null ? ExamplePlan.MUNICIPALITY : person.municipality();
        return sendTo(municipality, person, method, path, body, headers);
    }

    /** Sends a request to a municipality, which may be another than the person's. */
    public Reply sendTo(
            String municipality,
            @Nullable Person person,
            String method,
            String path,
            @Nullable String body,
            Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        if (body != null) {
            all.putIfAbsent("Content-Type", "application/json");
        }
        if (person != null) {
            all.put("Authorization", bearer(person));
        }
        return reply(
                municipality + path,
                method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body),
                all);
    }

    /** Sends a file to the person's municipality, byte for byte. */
    public Reply sendFile(Person person, String path, byte[] file) {
        return reply(
                person.municipality() + path,
                "POST",
                HttpRequest.BodyPublishers.ofByteArray(file),
                Map.of("Content-Type", "application/octet-stream", "Authorization", bearer(person)));
    }

    private static String bearer(Person person) {
        return "Bearer " + Tokens.token(person.actor(), person.municipality(), person.role(), person.centre());
    }

    private Reply reply(String path, String method, HttpRequest.BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + "/api/" + path)).method(method, body);
        headers.forEach(request::header);
        HttpResponse<String> reply = send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Reply(reply.statusCode(), reply);
    }

    /** Deletes the policies, as if they had not been consumed yet; the next fresh plan brings them back. */
    public void forgetPolicies() {
        try (var connection = place.database().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM known_policy");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL's code of why the service's own role may not execute a statement; empty if it may. */
    public String refusalOf(String sql) {
        try (var connection = place.database().asApp();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return "";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    /** The number of rows in a table, or in a part of it that follows on {@code WHERE}. */
    public long count(String table) {
        try (var connection = place.database().asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
