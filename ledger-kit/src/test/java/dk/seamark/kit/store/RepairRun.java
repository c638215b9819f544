package dk.seamark.kit.store;

import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.signing.SigningSettings;
import dk.seamark.kit.step.Step;
import dk.seamark.kit.testing.Place;
import dk.seamark.stack.kafka.KafkaUsers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;

/**
 * What came of a run of the repair step.
 *
 * @param exit its exit code
 * @param said what it printed
 * @param complained what it printed to the other stream
 */
record RepairRun(int exit, String said, String complained) {

    /** Runs it on a place, as the owner of its tables and Kafka's administrator. */
    static RepairRun of(Place place, SigningSettings signing, RestoredCopies copies, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        KafkaSettings kafka = new KafkaSettings(
                place.backends().bootstrapServers(),
                place.topics().events(),
                place.topics().texts(),
                12,
                new HashMap<>(place.backends().kafkaUsers().clientSettings(KafkaUsers.ADMIN)));
        int exit = new RepairStore(
                        new Step(RepairStore.NAME, place.database().migrationEnvironment(), print(out), print(err)),
                        jdbc -> copies)
                .repair(kafka, signing, "sample-service", List.of(options).contains("--apply"));
        return new RepairRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }
}
