package dk.seamark.stack.kafka;

import dk.seamark.stack.process.StackFailure;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The two topics of the ledger.
 *
 * @param events never compacted and kept for ever; 12 partitions, fixed for the life of the topic
 * @param texts what people typed, compacted by the text's id, so that a tombstone erases
 */
public record Topics(String events, String texts) {
    /** The names that the services use. */
    public static final Topics STANDARD = new Topics("ledger.events.v1", "ledger.texts.v1");

    private static final int PARTITIONS = 12;
    private static final int SCRAM_ITERATIONS = 4096;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * Makes those that are not there, the logins of those who may use them, and their rights. Returns when they can log
     * in and see the topics.
     */
    public void create(String bootstrapServers, KafkaUsers users, List<Access> who) {
        try (var admin = admin(bootstrapServers, users, KafkaUsers.ADMIN)) {
            make(admin);
            List<String> byScram =
                    who.stream().map(Access::service).filter(users::byScram).toList();
            if (!byScram.isEmpty()) {
                admin.alterUserScramCredentials(logins(users, byScram)).all().get();
            }
            List<AclBinding> acls =
                    who.stream().flatMap(one -> one.acls(this).stream()).toList();
            admin.createAcls(acls).all().get();
            if (!byScram.isEmpty()) {
                awaitLogins(admin, byScram);
            }
            for (Access one : who) {
                awaitSeenBy(bootstrapServers, users, one.service());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot create the topics, logins and rights", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating the topics", e);
        }
    }

    private void make(Admin admin) throws ExecutionException, InterruptedException {
        var made = admin.createTopics(List.of(
                new NewTopic(events, PARTITIONS, (short) 1)
                        .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1")),
                new NewTopic(texts, PARTITIONS, (short) 1)
                        .configs(Map.of(
                                "cleanup.policy",
                                "compact",
                                "retention.ms",
                                "-1",
                                "max.compaction.lag.ms",
                                "86400000"))));
        for (var topic : made.values().values()) {
            try {
                topic.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    /**
     * Sees that both are as they must be: with other settings one could lose or reorder events.
     *
     * @throws StackFailure with the first setting that is wrong
     */
    public void verify(String bootstrapServers, KafkaUsers users) {
        try (var admin = admin(bootstrapServers, users, KafkaUsers.ADMIN)) {
            var described =
                    admin.describeTopics(List.of(events, texts)).allTopicNames().get();
            described.forEach((topic, description) -> demand(
                    topic,
                    "partitions",
                    PARTITIONS + "",
                    description.partitions().size() + ""));
            Map<String, Map<String, String>> wanted = Map.of(
                    events,
                    Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1"),
                    texts,
                    Map.of("cleanup.policy", "compact"));
            List<ConfigResource> resources = wanted.keySet().stream()
                    .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                    .toList();
            admin.describeConfigs(resources)
                    .all()
                    .get()
                    .forEach((resource, config) -> wanted.getOrDefault(resource.name(), Map.of())
                            .forEach((setting, value) -> demand(
                                    resource.name(),
                                    setting,
                                    value,
                                    config.get(setting).value())));
        } catch (ExecutionException e) {
            throw new StackFailure("Kafka siger ikke, hvordan emnerne er: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Eftersynet blev afbrudt.", e);
        }
    }

    private static void demand(String topic, String setting, String wanted, String there) {
        if (!wanted.equals(there)) {
            throw new StackFailure("Emnet %s skal have %s=%s, og det har %s; det kunne miste hændelser eller bytte om"
                            .formatted(topic, setting, wanted, there)
                    + " på dem.");
        }
    }

    private static List<UserScramCredentialAlteration> logins(KafkaUsers users, List<String> services) {
        return services.stream()
                .<UserScramCredentialAlteration>map(service -> login(users, service))
                .toList();
    }

    private static UserScramCredentialUpsertion login(KafkaUsers users, String service) {
        var info = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, SCRAM_ITERATIONS);
        return new UserScramCredentialUpsertion(service, info, users.password(service));
    }

    /** What the controller has written, the broker knows a moment later. */
    private static void awaitLogins(Admin admin, List<String> names) throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!admin.describeUserScramCredentials().users().get().containsAll(names)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Kafka does not know the logins of " + names);
            }
        }
    }

    /** The same of what they may do. */
    private void awaitSeenBy(String bootstrapServers, KafkaUsers users, String service)
            throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var admin = admin(bootstrapServers, users, service)) {
                admin.describeTopics(List.of(events, texts)).allTopicNames().get();
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof ApiException) || System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    private static Admin admin(String bootstrapServers, KafkaUsers users, String user) {
        Map<String, Object> settings = new HashMap<>(users.clientSettings(user));
        settings.put("bootstrap.servers", bootstrapServers);
        return Admin.create(settings);
    }
}
