package dk.seamark.reporting.record.dismissrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Every kind of record that cannot be read, against the packs of each period; and what two people of the secretariat
 * decide about it.
 */
class DismissRecordIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    @TempDir
    private Path folder = Path.of("");

    private static final List<String> YEARS = List.of("2024", "2025");

    private static final Place PLACE = Place.fresh("reporting");
    private static final Publisher PUBLISHER = new Publisher(PLACE.topics());
    private static final Running SERVICE = Running.at(PLACE);
    private static final String FIRST =
            Tokens.token("secretariat-1", SampleEvents.MUNICIPALITY, Role.SECRETARIAT.code(), null);
    private static final String SECOND =
            Tokens.token("secretariat-2", SampleEvents.MUNICIPALITY, Role.SECRETARIAT.code(), null);

    private static final String REQUEST = "{\"ground\":\"no-content\",\"reason\":\"En prøve af en anden ordning\"}";

    /** What is sent, and which years' packs wait for it. What no service has signed is refused, and holds nobody. */
    private static final String KINDS = """
            garbage                                     | 2024 2025
            garbage of slagelse/plans/p/indicators/i4-1/2025 | 2025
            garbage of slagelse/plans/p/tracks/t/2024   | 2024 2025
            garbage of slagelse/plans/other             |
            garbage of slagelse/plans/p/packs/2024      | 2024 2025
            garbage of slagelse/policies/a              | 2024 2025
            unknown type                                | 2024 2025
            tombstone                                   | 2024 2025
            nothing but a key                           |
            nothing at all                              |
            """;

    @BeforeAll
    static void plan() {
        SERVICE.await(PUBLISHER.publish(TwelveIndicators.plan()));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        PUBLISHER.close();
    }

    @Test
    void eachKindHoldsThePacksThatItMayTouchUntilTwoPeopleDismissIt() {
        List<String> found = new ArrayList<>();
        int before = 0;
        for (String line : KINDS.lines().toList()) {
            String kind = line.substring(0, line.indexOf('|')).strip();
            send(kind);
            long marker = SERVICE.await(PUBLISHER.publish(
                    SampleEvents.recorded("m-" + UUID.randomUUID(), SampleEvents.slot("i4-1", "c", 2019), "1")));
            List<String> waiting =
                    YEARS.stream().filter(year -> incomplete(year) > 0).toList();
            found.add("%-43s | %s".formatted(kind, String.join(" ", waiting)).stripTrailing());
            for (String year : waiting) {
                HttpResponse<byte[]> refused = issue(year);
                assertThat(refused.statusCode()).as(kind).isEqualTo(409);
                assertThat(text(refused)).contains("year-incomplete").contains(Long.toString(marker - 1));
            }
            List<JsonNode> records = unreadable();
            if (!waiting.isEmpty()) {
                assertThat(records).as(kind).hasSize(before + 1);
                assertThat(records.getLast().path("state").asString()).isEqualTo("counted");
            }
            before = records.size();
            if (!waiting.isEmpty()) {
                dismiss(marker - 1);
                assertThat(YEARS).as(kind).noneMatch(year -> incomplete(year) > 0);
            }
        }
        assertThat(String.join("\n", found))
                .isEqualTo(KINDS.lines()
                        .map(line -> {
                            String kind = line.substring(0, line.indexOf('|')).strip();
                            String years = line.substring(line.indexOf('|') + 1).strip();
                            return "%-43s | %s".formatted(kind, years).stripTrailing();
                        })
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow());
        thePackSaysSo();
    }

    /** Garbage of 2025 could not be about 2024, and so only the other records are named there. */
    private void thePackSaysSo() {
        HttpResponse<byte[]> receipt = issue("2024");
        assertThat(receipt.statusCode()).as(text(receipt)).isEqualTo(201);
        SERVICE.await(UUID.fromString(
                LedgerJson.mapper().readTree(receipt.body()).at("/events/0/id").asString()));
        JsonNode pack =
                LedgerJson.mapper().readTree(SERVICE.get("/packs/p/2024/1.json").body());
        List<String> remarks = pack.at("/edition/remarks")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(remarks)
                .filteredOn(remark -> remark.contains("kan ikke læses"))
                .hasSize(6)
                .allMatch(remark -> remark.endsWith("Begrundelse: En prøve af en anden ordning"));
        JsonNode open = LedgerJson.mapper()
                .readTree(SERVICE.get("/public/packs/p/2024/1.public.json", Role.PUBLIC)
                        .body());
        assertThat(open.at("/edition/remarks").toString())
                .contains("kan ikke læses")
                .doesNotContain("En prøve af en anden ordning");
        HttpResponse<byte[]> english = SERVICE.get("/packs/p/2024/1.en.html");
        assertThat(text(english)).contains("cannot be read").doesNotContain("\ufffd");
        JsonNode check = SERVICE.json("/packs/p/2024/1/check");
        assertThat(check.path("same").asBoolean()).as(check.toString()).isTrue();
        assertThat(SERVICE.json("/history?type=reporting.record-dismissed", Role.AUDITOR)
                        .path("events"))
                .isNotEmpty();
        theBundleProvesIt();
    }

    /** By the verifier as auditors run it, without the log. */
    private void theBundleProvesIt() {
        try {
            Path bundle = folder.resolve("pakke.zip");
            Files.write(bundle, SERVICE.get("/packs/p/2024/1.zip").body());
            Process verifier = new ProcessBuilder(
                            OwnClassPath.java(), "-cp", OwnClassPath.get(), "dk.seamark.verify.Main", bundle.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(verifier.getInputStream().readAllBytes(), UTF_8);
            assertThat(verifier.waitFor()).as(said).isZero();
            assertThat(said)
                    .contains("secretariat-1 bad om at se bort fra post ")
                    .contains("secretariat-2 godkendte at se bort fra post ")
                    .contains("(no-content): En prøve af en anden ordning");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsNoUnreadableRecordAndWhatLacksAReasonIsRefused() {
        assertThat(post(FIRST, 1, "", REQUEST).statusCode()).isEqualTo(404);
        assertThat(post(FIRST, 999_999, "", REQUEST).statusCode()).isEqualTo(404);
        HttpResponse<byte[]> bad = post(FIRST, 1, "", "{\"ground\":\"because\",\"reason\":\" \"}");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(text(bad)).contains("ground", "recorded-again", "reason");
        assertThat(post(FIRST, 1, "/approval", "{}").statusCode()).isEqualTo(422);
        assertThat(post(FIRST, 1, "/refusal", "{\"reason\":\"" + "x".repeat(1001) + "\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(Tokens.of(SampleEvents.MUNICIPALITY, Role.AUDITOR), 1, "", REQUEST)
                        .statusCode())
                .isEqualTo(403);
    }

    private static void send(String kind) {
        String topic = PLACE.topics().events();
        byte[] key = SampleEvents.MUNICIPALITY.getBytes(UTF_8);
        switch (kind) {
            case "unknown type" -> {
                ProducerRecord<byte[], byte[]> record = PUBLISHER.garbage(SampleEvents.MUNICIPALITY, null);
                record.headers().add("ce_type", "dk.seamark.indicator.measurement-dreamt.v1".getBytes(UTF_8));
                PUBLISHER.send(record);
            }
            case "tombstone" -> {
                ProducerRecord<byte[], byte[]> record = PUBLISHER.garbage(SampleEvents.MUNICIPALITY, null);
                PUBLISHER.send(new ProducerRecord<>(topic, null, key, null, record.headers()));
            }
            case "nothing but a key" -> PUBLISHER.sendAsItIs(new ProducerRecord<>(topic, key, null));
            case "nothing at all" -> PUBLISHER.sendAsItIs(new ProducerRecord<>(topic, null, null));
            default ->
                PUBLISHER.send(PUBLISHER.garbage(
                        SampleEvents.MUNICIPALITY,
                        kind.equals("garbage") ? null : kind.substring("garbage of ".length())));
        }
    }

    private static void dismiss(long position) {
        assertThat(post(SECOND, position, "/approval", REQUEST).statusCode())
                .as("nobody has asked")
                .isEqualTo(409);
        assertThat(post(FIRST, position, "", REQUEST).statusCode()).isEqualTo(201);
        assertThat(post(FIRST, position, "/approval", REQUEST).statusCode())
                .as("own request")
                .isEqualTo(403);
        HttpResponse<byte[]> approved = post(SECOND, position, "/approval", REQUEST);
        assertThat(approved.statusCode()).as(text(approved)).isEqualTo(201);
        await().atMost(DEADLINE)
                .untilAsserted(() -> assertThat(unreadable())
                        .filteredOn(record -> record.path("position").asLong() == position)
                        .singleElement()
                        .satisfies(record -> {
                            assertThat(record.path("state").asString()).isEqualTo("dismissed");
                            assertThat(record.at("/decisions/0/actor").asString())
                                    .isEqualTo("secretariat-1");
                            assertThat(record.at("/decisions/1/actor").asString())
                                    .isEqualTo("secretariat-2");
                        }));
    }

    private static int incomplete(String year) {
        return SERVICE.json("/years/" + year + "/standing?plan=p")
                .path("incomplete")
                .size();
    }

    private static List<JsonNode> unreadable() {
        return SERVICE.json("/ledger/unreadable", Role.AUDITOR)
                .path("records")
                .valueStream()
                .toList();
    }

    private static HttpResponse<byte[]> issue(String year) {
        return SERVICE.post(
                "/years/" + year + "/packs",
                "{\"plan\":\"p\",\"unapproved\":\"Teksten er ikke skrevet.\"}",
                Role.SECRETARIAT);
    }

    private static HttpResponse<byte[]> post(String token, long position, String step, String body) {
        return SERVICE.send(SERVICE.request("/ledger/unreadable/" + position + "/dismissal" + step, Role.SECRETARIAT)
                .setHeader("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }
}
