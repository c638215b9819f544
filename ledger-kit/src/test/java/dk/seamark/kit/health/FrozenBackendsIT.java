package dk.seamark.kit.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.feed.FeedHandler;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.testing.Instance;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.kit.testing.Place;
import dk.seamark.stack.Backends;
import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.kafka.LocalKafka;
import dk.seamark.stack.kafka.Topics;
import dk.seamark.stack.postgres.LocalPostgres;
import dk.seamark.stack.process.Member;
import dk.seamark.stack.process.Ports;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** What a service tells of itself while the broker or the database is away, or stands still. */
class FrozenBackendsIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    /** Whoever waits for a frozen server waits longer; whoever does not wait is there at once. */
    private static final Duration SCRAPE = Duration.ofSeconds(10);

    @TempDir
    private static Path folder;

    private static LocalPostgres postgres;
    private static LocalKafka kafka;
    private static ConfigurableApplicationContext service;

    /** Takes all there is. */
    @Configuration(proxyBeanMethods = false)
    static class Reader {
        @Bean
        FeedHandler feedHandler() {
            return record -> {};
        }
    }

    @BeforeAll
    static void start() {
        Secrets secrets = Secrets.in(folder.resolve("secrets"));
        postgres = LocalPostgres.in(
                folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log"), secrets::get);
        KafkaUsers users = new KafkaUsers(secrets::get);
        kafka = LocalKafka.in(folder.resolve("kafka"), Ports.free(), Ports.free(), folder.resolve("kafka.log"), users);
        postgres.member().start();
        kafka.member().start();
        Topics.STANDARD.create(kafka.bootstrapServers(), users, Backends.ACCESS);
        Place place = new Place(
                Backends.shared(), Migrated.to("latest", postgres.cluster().database("sample")), Topics.STANDARD);
        List<String> properties = new ArrayList<>(List.of("seamark.kafka.bootstrap-servers", kafka.bootstrapServers()));
        users.clientSettings("sample-service")
                .forEach((name, value) -> properties.addAll(List.of("seamark.kafka.client." + name, value)));
        service = SampleService.start(place, Reader.class, properties.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        service.close();
        kafka.member().kill();
        postgres.member().kill();
    }

    @Test
    void whileTheBrokerIsKilledNothingThatNeedsItIsUp() {
        untilUp();

        assertDownWithout(Member::kill, Member::restart);
    }

    @Test
    void whileTheBrokerStandsStillNothingThatNeedsItIsUp() {
        untilUp();

        assertDownWithout(Member::freeze, Member::thaw);
    }

    private static void assertDownWithout(Consumer<Member> takeAway, Consumer<Member> bringBack) {
        takeAway.accept(kafka.member());
        try {
            SampleService.submit(service, "slagelse/figures/a", "1", null);
            await().atMost(DEADLINE).untilAsserted(() -> {
                assertThat(List.of(status("broker"), status("relay"), status("feed")))
                        .containsOnly("DOWN");
                assertThat(metric("seamark_relay_leader")).isZero();
                assertThat(metric("seamark_relay_lag")).isPositive();
            });
            assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertScraped("the broker is away");
        } finally {
            bringBack.accept(kafka.member());
        }
        untilUp();
        await().atMost(DEADLINE)
                .untilAsserted(() -> assertThat(metric("seamark_relay_lag")).isZero());
    }

    @Test
    void whileTheDatabaseStandsStillMetricsAreAnsweredAndSayThatTheyDoNotKnow() {
        untilUp();
        postgres.member().freeze();
        try {
            await().atMost(DEADLINE)
                    .untilAsserted(() -> assertThat(metric("seamark_relay_lag")).isNaN());
            assertScraped("the database stands still");
        } finally {
            postgres.member().thaw();
        }
        untilUp();
        await().atMost(DEADLINE)
                .untilAsserted(() -> assertThat(metric("seamark_relay_lag")).isZero());
    }

    private static void untilUp() {
        await().atMost(DEADLINE).untilAsserted(() -> {
            assertThat(List.of(status("db"), status("broker"), status("relay"), status("feed")))
                    .containsOnly("UP");
            assertThat(metric("seamark_relay_leader")).isEqualTo(1);
        });
    }

    private static void assertScraped(String when) {
        long slowest = 0;
        for (int i = 0; i < 20; i++) {
            long before = System.nanoTime();
            assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(200);
            slowest = Math.max(slowest, System.nanoTime() - before);
        }
        System.out.printf("The slowest of 20 scrapes while %s took %d ms%n", when, slowest / 1_000_000);
    }

    private static String status(String part) {
        JsonNode health = LedgerJson.mapper().readTree(get("/actuator/health").body());
        return health.at("/components/" + part + "/status").asString();
    }

    private static double metric(String name) {
        return get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> get(String path) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return Instance.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .timeout(SCRAPE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
