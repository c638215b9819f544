package dk.seamark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.kafka.KafkaUsers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackendsIT {
    private final Backends backends = Backends.shared();

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void postgresKeepsWhatItHasPromised(String setting) throws SQLException {
        try (var connection = backends.freshDatabase("indicator").asApp();
                var rows = connection.createStatement().executeQuery("SHOW " + setting)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void postgresIsOfTheMajorVersionThatWeRun() throws SQLException {
        try (var connection = backends.freshDatabase("indicator").asOwner()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
        }
    }

    @Test
    void theAppHasOnlyWhatTheOwnerGrants() throws SQLException {
        var database = backends.freshDatabase("indicator");
        try (var owner = database.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE entry (id int)");
            statement.execute("CREATE TABLE secret (id int)");
            statement.execute(
                    "GRANT SELECT, INSERT ON entry TO " + database.app().user());
        }
        try (var app = database.asApp();
                var statement = app.createStatement()) {
            assertThat(statement.executeUpdate("INSERT INTO entry VALUES (1)")).isEqualTo(1);
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM entry"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM secret"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id int)"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void aFreshDatabaseIsEmptyAndItsOwn() throws SQLException {
        var first = backends.freshDatabase("policy");
        var second = backends.freshDatabase("policy");
        assertThat(first.url()).isNotEqualTo(second.url());
        try (var owner = first.asOwner()) {
            owner.createStatement().execute("CREATE TABLE entry (id int)");
        }
        try (var owner = second.asOwner();
                var rows = owner.getMetaData().getTables(null, "public", "entry", null)) {
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void theTopicsAreSetUpAsTheLedgerNeedsThem() throws Exception {
        try (var admin = Admin.create(backends.kafkaClient(KafkaUsers.ADMIN))) {
            var events = new ConfigResource(ConfigResource.Type.TOPIC, "ledger.events.v1");
            var texts = new ConfigResource(ConfigResource.Type.TOPIC, "ledger.texts.v1");
            var configs = admin.describeConfigs(List.of(events, texts)).all().get(60, TimeUnit.SECONDS);
            assertThat(configs)
                    .hasEntrySatisfying(events, config -> {
                        assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
                        assertThat(config.get("retention.ms").value()).isEqualTo("-1");
                    })
                    .hasEntrySatisfying(
                            texts,
                            config -> assertThat(config.get("cleanup.policy").value())
                                    .isEqualTo("compact"));
            var topics = admin.describeTopics(List.of("ledger.events.v1"))
                    .allTopicNames()
                    .get(60, TimeUnit.SECONDS);
            assertThat(topics)
                    .hasEntrySatisfying(
                            "ledger.events.v1",
                            topic -> assertThat(topic.partitions()).hasSize(12));
        }
    }

    /** Each comes with native code of its own, in a version that is not the one that Kafka names. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "gzip", "snappy", "lz4", "zstd"})
    void kafkaTakesAndGivesWhatIsCompressed(String compression) throws Exception {
        String topic = backends.freshTopics().events();
        byte[] value = "tal ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        var config = backends.kafkaClient("reporting-service");
        config.put("acks", "all");
        config.put("compression.type", compression);
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            // The broker checks the batch, and so undoes the compression as well.
            var sent =
                    producer.send(new ProducerRecord<>(topic, 0, null, value)).get(60, TimeUnit.SECONDS);
            assertThat(sent.serializedValueSize()).isEqualTo(value.length);
        }
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var records = consumer.poll(Duration.ofMinutes(1)).records(partition);
            assertThat(records)
                    .singleElement()
                    .satisfies(record -> assertThat(record.value()).isEqualTo(value));
        }
    }

    @Test
    void whatKafkaHasAckedIsThereAfterTheBrokerWasKilled() throws Exception {
        String topic = backends.freshTopics().events();
        var config = backends.kafkaClient("reporting-service");
        config.put("acks", "all");
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            var value = "målt".getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(topic, 3, null, value)).get(60, TimeUnit.SECONDS);
        }
        backends.killKafka();
        backends.restartKafka();
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partition = new TopicPartition(topic, 3);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var records = consumer.poll(Duration.ofMinutes(1)).records(partition);
            assertThat(records).hasSize(1);
            assertThat(new String(records.getFirst().value(), StandardCharsets.UTF_8))
                    .isEqualTo("målt");
        }
    }
}
