package dk.seamark.reporting.before;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.signing.RecordVerifier;
import dk.seamark.kit.signing.SigningSettings;
import dk.seamark.kit.signing.Verdict;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.canonical.Canonical;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This version reads what an earlier one wrote, and gets the same results. */
class LedgerFromBeforeTest {

    /** The number of partitions at that time. */
    private static final int PARTITIONS = 12;

    private static final int KINDS = 25;

    private static final RecordVerifier VERIFIER = new RecordVerifier(
            new SigningSettings(null, LedgerFromBefore.lines("signing-keys"), null, false), PARTITIONS);

    @Test
    void everyRecordIsSignedByItsService() {
        assertThat(LedgerFromBefore.events())
                .hasSize(162)
                .allSatisfy(record ->
                        assertThat(VERIFIER.verdict(RecordKind.EVENT, record)).isInstanceOf(Verdict.Signed.class));
        assertThat(LedgerFromBefore.texts())
                .hasSize(46)
                .allSatisfy(record ->
                        assertThat(VERIFIER.verdict(RecordKind.TEXT, record)).isInstanceOf(Verdict.Signed.class));
    }

    @Test
    void aRecordWithAChangedByteIsRefused() {
        assertThat(LedgerFromBefore.events()).allSatisfy(record -> {
            record.value()[record.value().length / 2] ^= 1;
            assertThat(VERIFIER.verdict(RecordKind.EVENT, record)).isInstanceOf(Verdict.Refused.class);
        });
    }

    @Test
    void everyEventIsReadAndWrittenAsItWas() {
        assertThat(LedgerFromBefore.decoded())
                .allSatisfy(record -> assertThat(record)
                        .isInstanceOfSatisfying(
                                FeedRecord.Decoded.class,
                                decoded -> assertThat(written(decoded.event()))
                                        .isEqualTo(new String(decoded.payload(), StandardCharsets.UTF_8))));
        assertThat(types().distinct()).as("kinds of events").hasSize(KINDS);
    }

    @Test
    void theStateHasTheSameHashAtEveryPosition() {
        List<String> hashes = LedgerFromBefore.lines("state-hashes");
        LedgerFold fold = new LedgerFold(LedgerFromBefore.MUNICIPALITY);
        for (FeedRecord record : LedgerFromBefore.decoded()) {
            int before = (int) fold.position();
            fold.apply(before + 1, ((FeedRecord.Decoded) record).event());
            assertThat(fold.stateHash()).as("at position %d", before + 1).isEqualTo(hashes.get(before));
        }
        assertThat(fold.anomalies()).isEmpty();
        assertThat(hashes).hasSize((int) fold.position());
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration-2024-2027", "proeve"})
    void theStandingHasTheSameForm(String plan) {
        LedgerFold fold = LedgerFromBefore.foldedTo(LedgerFromBefore.events().size());

        Standing standing = fold.standing(plan, ReportingPeriod.parse("2024")).orElseThrow();

        // No record could be left out of account then, and the member that says which are is new.
        assertThat(standing.dismissed()).isEmpty();
        String form = new String(Canonical.bytes(standing), StandardCharsets.UTF_8).replace("\"dismissed\":[],", "");
        assertThat(form + "\n")
                .isEqualTo(new String(LedgerFromBefore.bytes("standing-" + plan + ".json"), StandardCharsets.UTF_8));
    }

    private static String written(LedgerEvent event) {
        return LedgerJson.mapper().writeValueAsString(event);
    }

    private static Stream<String> types() {
        return LedgerFromBefore.events().stream().map(LedgerFromBeforeTest::type);
    }

    private static String type(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }
}
