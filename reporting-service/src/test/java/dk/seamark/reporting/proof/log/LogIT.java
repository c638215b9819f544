package dk.seamark.reporting.proof.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.kit.testing.Place;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.stack.process.Ports;
import dk.seamark.stack.witness.LocalWitness;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import dk.seamark.verify.note.Cosignature;
import dk.seamark.verify.note.SignedNote;
import dk.seamark.verify.note.VerifierKey;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The public log without a token, served with the real database and broker. */
class LogIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** A witness that did not know the log yet is asked again with increasing pauses, a minute at most. */
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofSeconds(70);

    private static final Place PLACE = Place.fresh("reporting");
    private static final Publisher PUBLISHER = new Publisher(PLACE.topics());
    private static final LocalWitness WITNESS = witness();
    private static final Running SERVICE = Running.at(PLACE, WITNESS.springProperties());
    private static int events;

    private static LocalWitness witness() {
        Path folder = Path.of("target", "witness-" + UUID.randomUUID()).toAbsolutePath();
        LocalWitness witness = LocalWitness.in(
                folder.resolve("data"), folder.resolve("logs"), Ports.free(), folder.resolve("witness.log"));
        witness.member().start();
        return witness;
    }

    @BeforeAll
    static void journal() {
        events = TwelveIndicators.plan().size() + 300;
        PUBLISHER.publish(TwelveIndicators.plan());
        for (int i = 0; i < 299; i++) {
            PUBLISHER.publish(SampleEvents.recorded("m" + i, SampleEvents.slot("i5-1", "c", 1990 + i % 100), "61"));
        }
        SERVICE.await(
                PUBLISHER.publish(SampleEvents.recorded("m-last", SampleEvents.comparator("i5-1", "c", 2024), "65")));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        PUBLISHER.close();
        WITNESS.member().stop();
    }

    @Test
    void theCheckpointIsOfTheWholeJournalWithinASecondOrTwo() throws Exception {
        String[] note = awaited(events).split("\n\n");
        note[1] = note[1].lines().findFirst().orElseThrow();
        String[] body = note[0].split("\n");

        assertThat(body[0]).isEqualTo("ledger.slagelse.dk/indicators");
        assertThat(verifies(note[0] + "\n", note[1])).isTrue();
        assertThat(verifies(note[0] + "x\n", note[1])).isFalse();

        List<Hash> leaves = new ArrayList<>();
        for (byte[] leaf : entries()) {
            leaves.add(Hash.ofLeaf(leaf));
        }
        assertThat(leaves).hasSize(events);
        assertThat(body[2]).isEqualTo(new BruteForce(leaves).root(events).base64());
    }

    @Test
    void theTilesHoldTheLeavesHashes() {
        awaited(events);
        byte[] full = bytes("/tile/0/000");
        byte[] partial = bytes("/tile/0/001.p/" + (events - 256));
        List<byte[]> entries = entries();

        assertThat(full).hasSize(8192);
        assertThat(partial).hasSize((events - 256) * 32);
        assertThat(Hash.at(full, 255 * 32)).isEqualTo(Hash.ofLeaf(entries.get(255)));
        assertThat(Hash.at(partial, 0)).isEqualTo(Hash.ofLeaf(entries.get(256)));
        assertThat(bytes("/tile/1/000.p/1"))
                .isEqualTo(MerkleTree.folded(full, 0, 256).bytes());
        assertThat(bytes("/tile/0/001.p/3")).isEqualTo(Arrays.copyOf(partial, 96));
    }

    @Test
    void aLeafSaysWhatAndWhenAndCommitsToTheRest() {
        awaited(events);
        String leaf = new String(entries().getFirst(), StandardCharsets.UTF_8);

        assertThat(leaf)
                .startsWith("{\"")
                .contains("\"position\":1,")
                .contains("\"type\":\"dk.seamark.policy.plan-drafted.v1\"")
                .contains("\"source\":\"")
                .containsPattern("\"commitment\":\"[0-9a-f]{64}\"")
                .containsPattern("\"envelopeCommitment\":\"[0-9a-f]{64}\"")
                .doesNotContain("actor", "role", "plan-owner", "Implementeringsplan");
    }

    @Test
    void thereIsNothingElseToRead() {
        awaited(events);
        for (String path : List.of(
                "/tile/0/002",
                "/tile/0/000.p/256",
                "/tile/0/000.p/0",
                "/tile/0/x000/000",
                "/tile/8/000",
                "/tile/0/1",
                "/tile/0",
                "/tile/0/",
                "/tile/entries",
                "/tile/entries/",
                "/tile/0/..%2fcheckpoint",
                "/tile/entries/009",
                // 256 times as many leaves are 2 to the power of 64.
                "/tile/entries/x072/x057/x594/x037/x927/936",
                "/tile/entries/001.p/255",
                "/nothing")) {
            assertThat(get("slagelse", path).statusCode()).as(path).isIn(400, 401, 403, 404);
        }
        assertThat(get("skanderborg", "/checkpoint").statusCode()).isEqualTo(404);
        assertThat(get("SLAGELSE'", "/checkpoint").statusCode()).isIn(400, 404);
    }

    /** The cosignature appears below the checkpoint without any request. */
    @Test
    void theCheckpointIsWitnessed() throws Exception {
        awaited(events);
        WITNESS.trust(new String(bytes("/key"), StandardCharsets.UTF_8));

        String note = awaited("slagelse", text -> text.contains("\n— witness.localhost/seamark "));
        VerifierKey witness = VerifierKey.parse(WITNESS.key());
        assertThat(Cosignature.require(SignedNote.parse(note.getBytes(StandardCharsets.UTF_8)), witness))
                .isAfter("2025-01-01T00:00:00Z");
    }

    /** Somebody with the database and the log's secret rewrites a log and signs it again: the witness refuses. */
    @Test
    void aSecondHistoryIsNotWitnessedAndIsAnAlarm() throws Exception {
        PUBLISHER.publish(new PlanDrafted("omby", "p", SampleEvents.drafted().terms()));
        awaited("omby", text -> text.startsWith("ledger.omby.dk/indicators\n1\n"));
        WITNESS.trust(new String(get("omby", "/key").body(), StandardCharsets.UTF_8));
        String first = awaited("omby", text -> text.contains("\n— witness.localhost/seamark "));

        try (Connection owner = PLACE.database().asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("UPDATE journal SET type = 'another' WHERE municipality = 'omby'");
            statement.execute("DELETE FROM log_tile WHERE municipality = 'omby'");
            statement.execute("DELETE FROM log_head WHERE municipality = 'omby'");
            owner.commit();
        }

        String root = first.split("\n")[2];
        String second = awaited("omby", text -> !text.split("\n")[2].equals(root));
        assertThat(second).startsWith("ledger.omby.dk/indicators\n1\n").doesNotContain("— witness.");
        Awaitility.await().atMost(A_MINUTE).until(() -> conflicts() == 1);
        assertThat(new String(get("omby", "/checkpoint").body(), StandardCharsets.UTF_8))
                .isEqualTo(second);
    }

    private static double conflicts() {
        return SERVICE.bean(MeterRegistry.class)
                .get("seamark.log.witness.conflicts")
                .gauge()
                .value();
    }

    private static List<byte[]> entries() {
        List<byte[]> entries = new ArrayList<>();
        for (String path : List.of("/tile/entries/000", "/tile/entries/001.p/" + (events - 256))) {
            ByteBuffer bundle = ByteBuffer.wrap(bytes(path));
            while (bundle.hasRemaining()) {
                byte[] entry = new byte[Short.toUnsignedInt(bundle.getShort())];
                bundle.get(entry);
                entries.add(entry);
            }
        }
        return entries;
    }

    private static boolean verifies(String text, String signatureLine) throws Exception {
        String vkey = new String(bytes("/key"), StandardCharsets.UTF_8).strip();
        byte[] typed = Base64.getDecoder().decode(vkey.split("\\+", 3)[2]);
        byte[] line = Base64.getDecoder().decode(signatureLine.strip().split(" ")[2]);
        // RFC 8410: the prefix of the 32 bytes of an Ed25519 key.
        byte[] spki = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(typed, 1, typed.length));
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        verifier.update(text.getBytes(StandardCharsets.UTF_8));
        return verifier.verify(line, 4, line.length - 4);
    }

    /** The checkpoint of this size. */
    private static String awaited(int size) {
        return awaited("slagelse", note -> note.split("\n")[1].equals(Integer.toString(size)));
    }

    /** The checkpoint, once it satisfies the condition. */
    private static String awaited(String municipality, Predicate<String> wanted) {
        long end = System.nanoTime() + UNTIL_ASKED_AGAIN.toNanos();
        while (true) {
            HttpResponse<byte[]> answer = get(municipality, "/checkpoint");
            String note = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() == 200 && wanted.test(note)) {
                return note;
            }
            assertThat(System.nanoTime()).as(note).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static byte[] bytes(String path) {
        HttpResponse<byte[]> answer = get("slagelse", path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<byte[]> get(String municipality, String path) {
        return SERVICE.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + SERVICE.port() + "/log/" + municipality + path))
                        .GET()
                        .build());
    }
}
