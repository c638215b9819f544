package dk.seamark.kit.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.signing.RecordSigner;
import dk.seamark.kit.signing.SigningSettings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The contract of the topics, and the records that the relay makes: the same types, headers, keys and topics. */
class TopicsDocumentTest {

    private static final String TEXT_ID = "0b4ff1a9-0a43-4b39-b1e3-8c6b7d0a0002";
    private static final String EVENTS = "/channels/events";

    private final TopicsDocument topics = new TopicsDocument();

    static List<WireTypes.Entry> types() {
        return WireTypes.all();
    }

    @Test
    void everyTypeOfEventIsAMessageAndEveryMessageIsOne() {
        Set<String> types =
                types().stream().map(TopicsDocumentTest::key).collect(Collectors.toCollection(TreeSet::new));

        assertThat(topics.names("channels", "events", "messages")).isEqualTo(types);
        assertThat(topics.names("channels", "texts", "messages")).containsExactly("text", "text-tombstone");
        types.addAll(Set.of("text", "text-tombstone"));
        assertThat(topics.names("components", "messages")).isEqualTo(types);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aMessageIsNamedAsItsEventAndRefersToItsSchema(WireTypes.Entry type) {
        JsonNode message = topics.at("components", "messages", key(type));

        assertThat(message.path("name").asString()).isEqualTo(type.cloudEventType());
        assertThat(message.path("title").asString()).isEqualTo(type.type().getSimpleName());
        assertThat(message.path("summary").asString("")).isNotBlank();
        assertThat(message.at("/traits/0/$ref").asString()).isEqualTo("#/components/messageTraits/event");
        assertThat(message.at("/payload/schema/$ref").asString()).isEqualTo("schema/" + type.schemaFile());
        assertThat(topics.at("channels", "events", "messages", key(type), "$ref")
                        .asString())
                .isEqualTo("#/components/messages/" + key(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Policy", "Indicator", "Reporting"})
    void aServiceSendsItsOwnEventsAndThoseOfItsTexts(String service) {
        List<String> own = types().stream()
                .map(TopicsDocumentTest::key)
                .filter(key -> key.startsWith(service.toLowerCase(Locale.ROOT) + ".") || key.startsWith("text."))
                .map(key -> "#/channels/events/messages/" + key)
                .toList();

        JsonNode operation = topics.at("operations", "send" + service + "Events");

        assertThat(operation.path("action").asString()).isEqualTo("send");
        assertThat(operation.at("/channel/$ref").asString()).isEqualTo("#" + EVENTS);
        assertThat(operation.path("messages").values().stream()
                        .map(message -> message.path("$ref").asString()))
                .containsExactlyElementsOf(own);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theRecordOfAnEventIsAsItIsDescribed(WireTypes.Entry type) {
        for (String who : List.of(
                "{\"actor\":\"8f14e45f\",\"role\":\"centre-staff\",\"centre\":\"kultur\"}",
                "{\"actor\":\"8f14e45f\",\"role\":\"secretariat\"}")) {
            ProducerRecord<byte[], byte[]> record = record(type, who);

            assertThat(record.topic())
                    .isEqualTo(topics.at("channels", "events", "address").asString());
            assertThat(differences(record, "event")).isEmpty();
            assertThat(topics.violations(
                            LedgerJson.mapper().readTree(record.value()),
                            "/components/messages/" + key(type) + "/payload/schema"))
                    .isEmpty();
            assertThat(topics.names("components", "schemas", "EventHeaders", "properties"))
                    .containsAll(headers(record).propertyNames())
                    .hasSize(
                            who.contains("centre-staff")
                                    ? headers(record).size()
                                    : headers(record).size() + 1);
        }
    }

    @Test
    void theRecordOfATextIsAsItIsDescribed() {
        ProducerRecord<byte[], byte[]> text = text(new byte[32], "Én tekst");
        ProducerRecord<byte[], byte[]> erased = text(null, null);

        assertThat(text.topic())
                .isEqualTo(topics.at("channels", "texts", "address").asString());
        JsonNode value = LedgerJson.mapper().readTree(text.value());
        assertThat(topics.violations(value, "/components/messages/text/payload"))
                .isEmpty();
        assertThat(topics.names("components", "schemas", "Text", "properties"))
                .isEqualTo(new TreeSet<>(value.propertyNames()));
        assertThat(erased.value()).isNull();
        assertThat(topics.at("components", "messages", "text-tombstone", "payload", "type")
                        .asString())
                .isEqualTo("null");
        for (ProducerRecord<byte[], byte[]> record : List.of(text, erased)) {
            assertThat(differences(record, "text")).isEmpty();
            assertThat(topics.names("components", "schemas", "TextHeaders", "properties"))
                    .isEqualTo(new TreeSet<>(headers(record).propertyNames()));
        }
    }

    @Test
    void aRecordWithAnotherKeyOrOtherHeadersIsADifference() {
        ProducerRecord<byte[], byte[]> record =
                record(types().getFirst(), "{\"actor\":\"8f14e45f\",\"role\":\"system\"}");
        record.headers().remove("ce_signature").remove("ce_sequence").add("ce_sequence", "7".getBytes(UTF_8));

        assertThat(differences(record, "event"))
                .hasSize(2)
                .anySatisfy(difference -> assertThat(difference).contains("ce_signature"))
                .anySatisfy(difference -> assertThat(difference).contains("ce_sequence"));
        assertThat(differences(text(null, null), "event")).isNotEmpty();
        assertThat(topics.violations(StringNode.valueOf("Slagelse "), "/components/schemas/Municipality"))
                .hasSize(1);
    }

    @Test
    void theTopicsAreMadeAsTheyAreDescribed() throws IOException {
        KafkaSettings settings = settings();
        String script = Files.readString(Path.of("..", "infra", "kafka", "topics.sh"));
        for (Map.Entry<String, String> topic : Map.of("events", settings.eventsTopic(), "texts", settings.textsTopic())
                .entrySet()) {
            JsonNode channel = topics.at("channels", topic.getKey());
            JsonNode binding = channel.at("/bindings/kafka");
            assertThat(channel.path("address").asString()).isEqualTo(topic.getValue());
            assertThat(binding.path("topic").asString()).isEqualTo(topic.getValue());
            assertThat(binding.path("partitions").asInt()).isEqualTo(settings.partitions());
            String made = script.lines()
                    .filter(line -> line.startsWith("make $" + topic.getKey()))
                    .findFirst()
                    .orElseThrow();
            Set<String> written =
                    Stream.of(made.split(" --config ", -1)).skip(1).collect(Collectors.toSet());
            assertThat(binding.path("topicConfiguration").properties().stream()
                            .map(setting -> setting.getKey() + "=" + value(setting.getValue())))
                    .isNotEmpty()
                    .isSubsetOf(written);
        }
    }

    private static String value(JsonNode setting) {
        return setting.isArray()
                ? setting.values().stream().map(JsonNode::asString).collect(Collectors.joining(","))
                : setting.asString();
    }

    private static String key(WireTypes.Entry type) {
        return type.name() + ".v" + type.revision();
    }

    /** What in a record's key and headers is not as the trait has it. */
    private List<String> differences(ProducerRecord<byte[], byte[]> record, String trait) {
        String place = "/components/messageTraits/" + trait;
        return Stream.concat(
                        topics.violations(headers(record), place + "/headers").stream(),
                        topics
                                .violations(
                                        StringNode.valueOf(new String(record.key(), UTF_8)),
                                        place + "/bindings/kafka/key")
                                .stream())
                .toList();
    }

    private static ObjectNode headers(ProducerRecord<byte[], byte[]> record) {
        ObjectNode headers = LedgerJson.mapper().createObjectNode();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }

    private static ProducerRecord<byte[], byte[]> record(WireTypes.Entry type, String who) {
        return records()
                .events(List.of(new OutboxEvent(
                        new Cursor(1, 1),
                        "slagelse",
                        7,
                        "0b4ff1a9-0a43-4b39-b1e3-8c6b7d0a0001",
                        "slagelse/plans/p/indicators/i/2024",
                        0,
                        "2026-01-01T00:00:00.123456789Z",
                        type.name(),
                        type.revision(),
                        TopicsDocument.text("/contract/" + key(type) + ".json").getBytes(UTF_8),
                        who.getBytes(UTF_8),
                        false)))
                .getFirst();
    }

    private static ProducerRecord<byte[], byte[]> text(byte @Nullable [] salt, @Nullable String body) {
        return records()
                .texts(List.of(new OutgoingText(TEXT_ID, 1, "slagelse", salt, body)))
                .getFirst();
    }

    private static Records records() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            RecordSigner signer = RecordSigner.of(
                    new SigningSettings(
                            base64.encodeToString(pair.getPrivate().getEncoded()),
                            List.of("indicator-service="
                                    + base64.encodeToString(pair.getPublic().getEncoded())),
                            null,
                            false),
                    "indicator-service");
            return new Records(settings(), "indicator-service", signer::sign);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has Ed25519", e);
        }
    }

    /** The kit's defaults. */
    private static KafkaSettings settings() {
        Properties defaults = new Properties();
        try {
            defaults.load(new StringReader(TopicsDocument.text("/dk/seamark/kit/defaults.properties")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new KafkaSettings(
                "",
                defaults.getProperty("seamark.kafka.events-topic"),
                defaults.getProperty("seamark.kafka.texts-topic"),
                Integer.parseInt(defaults.getProperty("seamark.kafka.partitions")),
                Map.of());
    }
}
