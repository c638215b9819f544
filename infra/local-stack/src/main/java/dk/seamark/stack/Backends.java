package dk.seamark.stack;

import dk.seamark.stack.kafka.Access;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.kafka.SigningKeys;
import dk.seamark.stack.kafka.Topics;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A real PostgreSQL and a real Kafka for integration tests, shared by the tests of one JVM.
 *
 * <p>They start at the first {@link #shared()} and are gone with the JVM, however it ends. Which kind
 * is used is chosen by {@code -Dseamark.stack}: {@code local} (the default) runs both as processes of
 * this machine, {@code containers} runs them in Docker. In those of this machine services log in to Kafka as
 * they do in operation, or with {@code -Dseamark.stack.logins=plain} by {@link KafkaUsers#inBrokersFile PLAIN}, which
 * costs less.
 */
public sealed interface Backends permits LocalBackends, ContainerBackends {
    /** Who may use the topics: the services, and one of the tests of what they share. */
    List<Access> ACCESS = Stream.concat(Access.SERVICES.stream(), Stream.of(new Access("sample-service", true, true)))
            .toList();

    /** The backends of this JVM; started by the first call, which takes some seconds. */
    static Backends shared() {
        return SharedBackends.INSTANCE;
    }

    /** Backends that nobody else uses, gone with the JVM as well: for what would hold up the others. */
    static Backends own() {
        return SharedBackends.start();
    }

    /** The PostgreSQL server. */
    Cluster postgres();

    /** Kafka's address for clients: host and port. */
    String bootstrapServers();

    /** Who may log in to Kafka. */
    KafkaUsers kafkaUsers();

    /** The keys by which the services sign. */
    SigningKeys signingKeys();

    /** The settings of a Kafka client that logs in as this service, or as {@link KafkaUsers#ADMIN}. */
    default Map<String, Object> kafkaClient(String user) {
        Map<String, Object> settings = new HashMap<>(kafkaUsers().clientSettings(user));
        settings.put("bootstrap.servers", bootstrapServers());
        return settings;
    }

    /** Takes Kafka away at once, as a power cut would; its data stays. */
    void killKafka();

    /** Brings Kafka back on the same address after {@link #killKafka()}. */
    void restartKafka();

    /** A new, empty database with the roles {@code <service>_owner} and {@code <service>_app}. */
    default Database freshDatabase(String service) {
        return postgres().database(service + "_" + suffix(), service);
    }

    /** Two new, empty topics, set up like the ledger's own. */
    default Topics freshTopics() {
        String suffix = suffix();
        var topics = new Topics("ledger.events.v1." + suffix, "ledger.texts.v1." + suffix);
        create(topics);
        return topics;
    }

    /** Makes topics for those who may use them. */
    default void create(Topics topics) {
        topics.create(bootstrapServers(), kafkaUsers(), ACCESS);
    }

    /** The properties by which a service finds this database and these topics, and logs in and signs as itself. */
    default Map<String, String> springProperties(String service, Database database, Topics topics) {
        var properties = new HashMap<>(database.springProperties());
        kafkaUsers()
                .clientSettings(service)
                .forEach((name, value) -> properties.put("seamark.kafka.client." + name, value));
        properties.putAll(signingKeys().springProperties(service));
        properties.put("seamark.kafka.bootstrap-servers", bootstrapServers());
        properties.put("seamark.kafka.events-topic", topics.events());
        properties.put("seamark.kafka.texts-topic", topics.texts());
        return Map.copyOf(properties);
    }

    private static String suffix() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
