package dk.seamark.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Topic;
import dk.seamark.kit.text.NewText;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class RelayIT {

    private final Place place = Place.fresh("sample");
    private final ConfigurableApplicationContext service = SampleService.start(place);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aPublishedEventIsReadByTheCloudEventsSdk() {
        NewText note = NewText.of("En bemærkning på dansk: æøå");
        Receipt receipt = submit("slagelse/figures/a", "12.50", note);

        ConsumerRecord<byte[], byte[]> record =
                Topic.read(place.topics().events(), 1).getFirst();
        CloudEvent event;
        try (CloudEventDeserializer sdk = new CloudEventDeserializer()) {
            event = sdk.deserialize(place.topics().events(), record.headers(), record.value());
        }

        assertThat(event.getId()).isEqualTo(receipt.events().getFirst().id());
        assertThat(event.getType()).isEqualTo("dk.seamark.indicator.measurement-recorded.v1");
        assertThat(event.getSource()).hasToString("/slagelse/sample-service");
        assertThat(event.getSubject()).isEqualTo("slagelse/figures/a");
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getDataSchema()).hasToString("urn:seamark:schema:indicator.measurement-recorded:1");
        assertThat(event.getTime()).isNotNull();
        assertThat(event.getExtension("sequence")).isEqualTo("00000000000000000001");
        assertThat(event.getExtension("partitionkey")).isEqualTo("slagelse");
        assertThat(event.getExtension("streamsequence")).isEqualTo("0");
        assertThat(event.getExtension("actor")).isEqualTo("actor-1");
        assertThat(event.getExtension("actorrole")).isEqualTo("centre-staff");
        assertThat(event.getExtensionNames()).doesNotContain("actorcentre");
        MeasurementRecorded read = LedgerJson.mapper().readValue(record.value(), MeasurementRecorded.class);
        assertThat(read.figure().value()).isEqualTo(new BigDecimal("12.50"));
        assertThat(read.note()).isEqualTo(note.ref());
        assertThat(record.key()).isEqualTo("slagelse".getBytes());
    }

    @Test
    void aTextIsOnItsTopicBeforeTheEventThatNamesIt() {
        NewText note = NewText.of("Først teksten");
        submit("slagelse/figures/a", "1", note);

        var event = Topic.read(place.topics().events(), 1).getFirst();
        var text = Topic.read(place.topics().texts(), 1).getFirst();

        assertThat(text.timestamp()).isLessThanOrEqualTo(event.timestamp());
        assertThat(new String(text.key())).isEqualTo(note.ref().textId());
        var value = LedgerJson.mapper().readTree(text.value());
        assertThat(value.get("text").asString()).isEqualTo("Først teksten");
        assertThat(value.get("municipality").asString()).isEqualTo("slagelse");
        byte[] salt = Base64.getDecoder().decode(value.get("salt").asString());
        assertThat(NewText.commitment(salt, "Først teksten"))
                .isEqualTo(note.ref().commitment());
    }

    @Test
    void positionsAreDensePerMunicipality() {
        for (int i = 0; i < 30; i++) {
            submit((i % 3 == 0 ? "skanderborg" : "slagelse") + "/figures/" + i % 4, "1", null);
        }

        List<ConsumerRecord<byte[], byte[]>> records = Topic.read(place.topics().events(), 30);

        assertThat(Topic.positions(records, "slagelse")).isEqualTo(Topic.upTo(20));
        assertThat(Topic.positions(records, "skanderborg")).isEqualTo(Topic.upTo(10));
    }

    @Test
    void aRestartedRelayGoesOnWhereItWas() {
        submit("slagelse/figures/a", "1", null);
        Topic.read(place.topics().events(), 1);
        service.close();

        try (var again = SampleService.start(place)) {
            SampleService.submit(again, "slagelse/figures/a", "2", null);
            List<ConsumerRecord<byte[], byte[]>> records =
                    Topic.read(place.topics().events(), 2);
            assertThat(Topic.positions(records, "slagelse")).containsExactly(1L, 2L);
        }
    }

    /** As another instance has a tombstone sent again: it cannot wake this one's relay. */
    @Test
    void aTextThatIsToBeSentAgainNeedsNobodyToWakeTheRelay() {
        submit("slagelse/figures/a", "1", NewText.of("En tekst"));
        // It looks for the second before it comes to rest at the latest, and for the third while nobody writes.
        for (int times = 1; times <= 3; times++) {
            int sent = times;
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() ->
                            assertThat(Topic.read(place.topics().texts(), 1)).hasSize(sent));
            service.getBean(JdbcTemplate.class).update("UPDATE text SET sent = false, xid = pg_current_xact_id()");
        }
    }

    private Receipt submit(String stream, String value, @Nullable NewText note) {
        return SampleService.submit(service, stream, value, note);
    }
}
