package dk.seamark.kit.kafka;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.Backends;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.kafka.Topics;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

/** A service creates no topic; it reports which one has wrong settings. */
class LedgerTopicsIT {

    private static final Backends BACKENDS = Backends.shared();
    private static final Topics TOPICS = BACKENDS.freshTopics();

    @Test
    void topicsThatAreAsTheyMustBeAreFound() {
        assertThatCode(() -> topics("sample-service", TOPICS.events(), TOPICS.texts(), 12)
                        .demand())
                .doesNotThrowAnyException();
    }

    @Test
    void aTopicThatIsNotThereIsNotMade() {
        refused(
                "missing",
                "is not there, and a service does not make it",
                topics(KafkaUsers.ADMIN, "ledger.none", TOPICS.texts(), 12));
        refused("no rights", "cannot be looked at", topics("sample-service", "ledger.none", TOPICS.texts(), 12));
        refused(
                "another number",
                "has 12 partitions and not 6",
                topics("sample-service", TOPICS.events(), TOPICS.texts(), 6));
        refused(
                "exchanged",
                "has cleanup.policy=compact and not delete",
                topics("sample-service", TOPICS.texts(), TOPICS.events(), 12));
    }

    private static void refused(String what, String reason, LedgerTopics topics) {
        assertThatThrownBy(topics::demand)
                .as(what)
                .isInstanceOf(KafkaException.class)
                .hasMessageContaining(reason);
    }

    private static LedgerTopics topics(String user, String events, String texts, int partitions) {
        Map<String, String> client = new HashMap<>(BACKENDS.kafkaUsers().clientSettings(user));
        return new LedgerTopics(new KafkaSettings(BACKENDS.bootstrapServers(), events, texts, partitions, client));
    }
}
