package dk.seamark.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.sample.SampleProcess;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A leader whose process stands still loses the lead, and what it still has does no harm when it goes on. */
class StandstillIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    private final Place place = Place.fresh("sample");
    private final List<String> recorded = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void anotherLeadsWhileTheLeaderStandsStill() throws Exception {
        try (var desk = SampleService.start(place, "seamark.relay.enabled", "false");
                var one = SampleProcess.start(place, folder, "one", Map.of());
                var other = SampleProcess.start(place, folder, "other", Map.of());
                var third = SampleProcess.start(place, folder, "third", Map.of())) {
            List<SampleProcess> instances = List.of(one, other, third);
            instances.forEach(
                    instance -> await().atMost(DEADLINE).until(() -> instance.metric("seamark_relay_leader") >= 0));
            for (int round = 1; round <= 2; round++) {
                await().atMost(DEADLINE).until(() -> leaders(instances).size() == 1);
                SampleProcess leader = leaders(instances).getFirst();
                submit(desk, 300);

                leader.process().freeze();
                long frozen = System.nanoTime();
                submit(desk, 20);
                List<SampleProcess> others = instances.stream()
                        .filter(instance -> instance != leader)
                        .toList();
                await().atMost(DEADLINE).until(() -> leaders(others).size() == 1);
                Duration taken = Duration.ofNanos(System.nanoTime() - frozen);
                assertThat(ids(Topic.read(place.topics().events(), recorded.size())))
                        .containsAll(recorded);
                System.out.printf(
                        "Round %d: the lead was taken over %d ms after the freeze%n", round, taken.toMillis());

                submit(desk, 20);
                leader.process().thaw();
                submit(desk, 20);
                await().atMost(DEADLINE)
                        .untilAsserted(() -> assertThat(leader.metric("seamark_relay_leader"))
                                .as("the one that woke stands by")
                                .isZero());
                assertThat(leaders(instances)).hasSize(1);
            }
            assertEachOnceAndNoGap();
        }
    }

    private void submit(ConfigurableApplicationContext desk, int figures) {
        for (int i = 0; i < figures; i++) {
            recorded.add(SampleService.submit(desk, "slagelse/figures/" + i % 5, "1", null)
                    .events()
                    .getFirst()
                    .id());
        }
    }

    private static List<SampleProcess> leaders(List<SampleProcess> instances) {
        return instances.stream()
                .filter(instance -> instance.metric("seamark_relay_leader") == 1)
                .toList();
    }

    private void assertEachOnceAndNoGap() {
        List<ConsumerRecord<byte[], byte[]>> records = Topic.read(place.topics().events(), recorded.size());
        Map<Long, String> eventAt = new ConcurrentHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Long position = Long.valueOf(Topic.header(record.headers(), "ce_sequence"));
            String id = Topic.header(record.headers(), "ce_id");
            assertThat(eventAt.putIfAbsent(position, id))
                    .as("one event at position %d", position)
                    .isIn(null, id);
        }
        assertThat(eventAt.values()).containsExactlyInAnyOrderElementsOf(recorded);
        assertThat(Topic.positions(records, "slagelse").stream().distinct().toList())
                .as("each position for the first time in order, whatever is repeated")
                .isEqualTo(Topic.upTo(recorded.size()));
    }

    private static List<String> ids(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream()
                .map(record -> Topic.header(record.headers(), "ce_id"))
                .toList();
    }
}
