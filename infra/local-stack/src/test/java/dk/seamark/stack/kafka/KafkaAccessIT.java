package dk.seamark.stack.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.Backends;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kafka is for the services alone, and each may do there what it needs and no more. */
class KafkaAccessIT {
    private final Backends backends = Backends.shared();
    private final Topics topics = Topics.STANDARD;

    @Test
    void nobodyGetsInWithoutALogin() {
        Map<String, Object> nothing = Map.of(
                "bootstrap.servers", backends.bootstrapServers(),
                "default.api.timeout.ms", 1_500,
                "request.timeout.ms", 1_000);
        try (var admin = Admin.create(nothing)) {
            assertThatThrownBy(() -> admin.listTopics().names().get(60, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class);
        }
        for (String user : List.of("policy-service", "stranger", KafkaUsers.ADMIN)) {
            Map<String, Object> guessed = new HashMap<>(nothing);
            guessed.putAll(new KafkaUsers(name -> "guessed").clientSettings(user));
            try (var admin = Admin.create(guessed)) {
                assertThatThrownBy(() -> admin.listTopics().names().get(60, TimeUnit.SECONDS))
                        .as(user)
                        .hasCauseInstanceOf(SaslAuthenticationException.class);
            }
        }
    }

    /** What no service may: make topics, change them, take records away, give rights or logins, see others' offsets. */
    @ParameterizedTest
    @CsvSource({"policy-service", "indicator-service", "reporting-service"})
    void aServiceChangesNothingOfTheTopicsThemselves(String service) {
        try (var admin = Admin.create(backends.kafkaClient(service))) {
            refused(admin.createTopics(List.of(new NewTopic("another", 1, (short) 1)))
                    .all());
            refused(admin.deleteTopics(List.of(topics.events())).all());
            refused(admin.deleteRecords(
                            Map.of(new TopicPartition(topics.events(), 0), RecordsToDelete.beforeOffset(-1)))
                    .all());
            refused(admin.incrementalAlterConfigs(
                            Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topics.events()), List.of()))
                    .all());
            refused(admin.createAcls(new Access(service, true, true).acls(topics))
                    .all());
            String another = service.equals("indicator-service") ? "reporting-service" : "indicator-service";
            refused(admin.listConsumerGroupOffsets(another).partitionsToOffsetAndMetadata());
            refused(admin.deleteConsumerGroups(List.of(another)).all());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "policy-service,    events, true", "policy-service,    texts, false",
        "indicator-service, events, true", "indicator-service, texts, false",
        "reporting-service, events, true", "reporting-service, texts, true"
    })
    void aServiceReadsWhatItNeeds(String service, String topic, boolean may) {
        TopicPartition partition = new TopicPartition(topic.equals("events") ? topics.events() : topics.texts(), 0);
        try (var consumer = consumer(service, service)) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            if (may) {
                assertThat(consumer.poll(Duration.ofMillis(500))).isNotNull();
            } else {
                assertThatThrownBy(() -> consumer.poll(Duration.ofMinutes(1)))
                        .isInstanceOf(AuthorizationException.class);
            }
        }
    }

    @Test
    void aServiceIsInNoGroupOfAnother() {
        try (var consumer = consumer("indicator-service", "reporting-service")) {
            consumer.subscribe(List.of(topics.events()));
            assertThatThrownBy(() -> consumer.poll(Duration.ofMinutes(1))).isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void aServiceWritesToTheTopicsOfTheLedgerAlone() throws Exception {
        String another = "another-" + System.nanoTime();
        try (var admin = Admin.create(backends.kafkaClient(KafkaUsers.ADMIN))) {
            admin.createTopics(List.of(new NewTopic(another, 1, (short) 1)))
                    .all()
                    .get(60, TimeUnit.SECONDS);
        }
        Map<String, Object> settings = backends.kafkaClient("policy-service");
        settings.put("max.block.ms", 60_000);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            byte[] nothing = "nothing".getBytes(UTF_8);
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(another, nothing, nothing))
                            .get(60, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(AuthorizationException.class);
            assertThat(producer.send(new ProducerRecord<>(backends.freshTopics().events(), nothing, nothing))
                            .get(60, TimeUnit.SECONDS)
                            .hasOffset())
                    .isTrue();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer(String service, String group) {
        Map<String, Object> settings = backends.kafkaClient(service);
        settings.put("group.id", group);
        settings.put("enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static void refused(KafkaFuture<?> asked) {
        assertThatThrownBy(() -> asked.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(AuthorizationException.class);
    }
}
