package dk.seamark.stack;

import dk.seamark.stack.kafka.Topics;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.Database;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A real PostgreSQL and a real Kafka for integration tests, shared by the tests of one JVM.
 *
 * <p>They start at the first {@link #shared()} and are gone with the JVM, however it ends. Which kind
 * is used is chosen by {@code -Dseamark.stack}: {@code local} (the default) runs both as processes of
 * this machine, {@code containers} runs them in Docker.
 */
public sealed interface Backends permits LocalBackends, ContainerBackends {
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
        topics.create(bootstrapServers());
        return topics;
    }

    /** The properties by which a Spring Boot service finds this database and these topics. */
    default Map<String, String> springProperties(Database database, Topics topics) {
        var properties = new HashMap<>(database.springProperties());
        properties.put("seamark.kafka.bootstrap-servers", bootstrapServers());
        properties.put("seamark.kafka.events-topic", topics.events());
        properties.put("seamark.kafka.texts-topic", topics.texts());
        return Map.copyOf(properties);
    }

    private static String suffix() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
