package dk.seamark.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.RetentionStart;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.erasure.RuleErasure;
import dk.seamark.kit.relay.RelayMetrics;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.signing.SigningSettings;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Signers;
import dk.seamark.kit.text.NewText;
import dk.seamark.stack.kafka.KafkaUsers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What a repair does besides bringing events back: copies of texts, tombstones, and what it passes over. */
class RepairedCopiesIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    private final Place place = Place.fresh("sample");
    private final Copies copies = new Copies();

    /** Of a service that keeps drafts of some figures. */
    private static final class Copies implements RestoredCopies {

        private final List<String> erased = new ArrayList<>();

        @Override
        public List<String> remove(LedgerEvent event, String stream, Instant at) {
            return stream.equals("slagelse/figures/b") ? List.of("The draft of " + stream) : List.of();
        }

        @Override
        public void erase(Municipality municipality, String body) {
            erased.add(municipality + " " + body);
        }
    }

    @Test
    void aTextThatWasErasedSinceIsErasedAgainWithItsCopiesAndItsTombstoneFollowsTheTopic() throws Exception {
        NewText note = NewText.of("Kirsten var med");
        try (var service = SampleService.start(place)) {
            SampleService.submit(service, "slagelse/figures/a", "3", note);
            awaitSent(service);
        }
        Place restored = RestoredPlace.copyOf(place);
        try (var service = SampleService.start(place)) {
            service.getBean(RuleErasure.class)
                    .erase(
                            new Municipality("slagelse"),
                            note.ref().textId(),
                            new RetentionRule(TextKind.NOTE, "P1Y", RetentionStart.TEXT_DATE),
                            () -> true);
            SampleService.submit(service, "slagelse/figures/b", "1", null);
            awaitSent(service);
        }
        try (Admin admin = Admin.create(place.backends().kafkaClient(KafkaUsers.ADMIN))) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(
                                    ConfigResource.Type.TOPIC, place.topics().texts()),
                            List.of(new AlterConfigOp(
                                    new ConfigEntry("max.compaction.lag.ms", "7200000"), AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }

        RepairRun applied = RepairRun.of(restored, Signers.settings("sample-service"), copies, "--apply");

        assertThat(applied.exit()).as(applied.toString()).isZero();
        assertThat(applied.said()).contains("The draft of slagelse/figures/b was handed in since, and is removed.\n");
        assertThat(copies.erased).containsExactly("slagelse Kirsten var med");
        assertThat(RestoredPlace.rows(restored, """
                        SELECT body IS NULL, round(extract(epoch FROM tombstone_again - now()) / 3600) FROM text"""))
                .as("the topic's two hours and one more")
                .containsExactly("t 3");
    }

    @Test
    void whatAKeyInNoListHasSignedIsPassedOverUntilTheAdviceIsTaken() throws Exception {
        try (var service = SampleService.start(place)) {
            SampleService.submit(service, "slagelse/figures/a", "1", null);
            awaitSent(service);
        }
        Place restored = RestoredPlace.copyOf(place);
        try (var service = SampleService.start(place)) {
            SampleService.submit(service, "slagelse/figures/a", "2", null);
            SampleService.submit(service, "slagelse/figures/a", "3", null);
            awaitSent(service);
        }
        // As if the key that signed them had been replaced since.
        SigningSettings replaced = new SigningSettings(
                null, List.of("sample-service=" + Signers.publicKey("policy-service")), null, false);

        assertThat(RepairRun.of(restored, replaced, copies).said())
                .matches("2 records in the service's name that the store has not are signed by the key [0-9a-f]{16},"
                        + " which is in no list: they are passed over\\. If it was the service's and is in nobody else's hands,"
                        + " name it in SEAMARK_SIGNING_TRUSTED beside the present one and run this again\\.\n"
                        + "The store has all events that sample-service sent\\.\n");

        String present = "sample-service=" + Signers.publicKey("policy-service");
        String former = "sample-service=" + Signers.publicKey("sample-service");
        SigningSettings advised = new SigningSettings(null, List.of(present, former), null, false);
        RepairRun applied = RepairRun.of(restored, advised, copies, "--apply");

        assertThat(applied.exit()).as(applied.toString()).isZero();
        assertThat(applied.said()).contains("Brought back: 2 events");
        assertThat(RepairRun.of(restored, replaced, copies).said())
                .as("the store has them, whoever signed them")
                .isEqualTo("The store has all events that sample-service sent.\n");
    }

    private static void awaitSent(ConfigurableApplicationContext service) {
        await().atMost(DEADLINE)
                .untilAsserted(() ->
                        assertThat(service.getBean(RelayMetrics.class).lag()).isZero());
    }
}
