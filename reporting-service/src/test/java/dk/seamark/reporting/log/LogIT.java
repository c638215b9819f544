package dk.seamark.reporting.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.Municipality;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.reporting.Told;
import dk.seamark.reporting.TwelveIndicators;
import dk.seamark.reporting.log.LogVerification.Outcome;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log as everybody can read it, without a token, from a service with the real database and broker. */
class LogIT {

    private static final Running.Place PLACE = Running.Place.fresh();
    private static final Publisher PUBLISHER = new Publisher(PLACE.topics());
    private static final Running SERVICE = Running.at(PLACE);
    private static int events;

    @BeforeAll
    static void journal() {
        events = TwelveIndicators.plan().size() + 300;
        PUBLISHER.publish(TwelveIndicators.plan());
        for (int i = 0; i < 299; i++) {
            PUBLISHER.publish(Told.recorded("m" + i, Told.slot("i5-1", "c", 1990 + i % 100), "61"));
        }
        SERVICE.await(PUBLISHER.publish(Told.recorded("m-last", Told.comparator("i5-1", "c", 2024), "65")));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        PUBLISHER.close();
    }

    @Test
    void theCheckpointIsOfTheWholeJournalWithinASecondOrTwo() throws Exception {
        String[] note = awaited(events).split("\n\n");
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
                .containsPattern("\"actor\":\"[0-9a-f]{32}\"")
                .doesNotContain("Implementeringsplan");
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
                "/tile/0/",
                "/tile/0/..%2fcheckpoint",
                "/tile/entries/009",
                "/tile/entries/001.p/255",
                "/nothing")) {
            assertThat(get("slagelse", path).statusCode()).as(path).isIn(400, 401, 403, 404);
        }
        assertThat(get("skanderborg", "/checkpoint").statusCode()).isEqualTo(404);
        assertThat(get("SLAGELSE'", "/checkpoint").statusCode()).isIn(400, 404);
    }

    @Test
    void anUntouchedLogIsSoundAndToldSoAsItGoes() {
        awaited(events);
        List<Long> progress = new ArrayList<>();

        assertThat(verified(progress::add)).isEqualTo(new Outcome.Sound(events));
        assertThat(progress).isSorted().endsWith((long) events);
        assertThat(SERVICE.bean(LogVerification.class).verify(new Municipality("skanderborg"), any -> {}))
                .isEqualTo(new Outcome.Sound(0));
    }

    /** What the database's owner does behind the service's back, and what is found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            UPDATE journal SET payload = set_byte(payload, 0, 32) WHERE position = 7             | entry 7
            UPDATE journal SET actor_role = 'auditor' WHERE position IN (290, 300)               | entry 290
            UPDATE journal SET event_time = event_time + interval '1 microsecond' WHERE position = 1 | entry 1
            UPDATE journal SET topic_offset = topic_offset + 1                                   | sound
            DELETE FROM journal WHERE position = 280                                             | missing 280
            DELETE FROM journal WHERE position > 256                                             | missing 257
            UPDATE log_tile SET hashes = set_byte(hashes, 33, 255 - get_byte(hashes, 33)) WHERE level = 0 AND index = 1 | entry 258
            UPDATE log_tile SET hashes = set_byte(hashes, 0, 255 - get_byte(hashes, 0)) WHERE level = 1 | tile 1
            UPDATE log_tile SET hashes = substring(hashes FOR 64) WHERE level = 0 AND index = 0 | entry 3
            DELETE FROM log_tile                                                                 | entry 1
            UPDATE log_head SET checkpoint = replace(checkpoint, 'indicators', 'indicator')      | checkpoint
            """)
    void whateverTheOwnerChangesIsFoundWhereItIs(String change, String found) throws Exception {
        awaited(events);
        try (Connection owner = PLACE.database().asOwner();
                Statement statement = owner.createStatement()) {
            for (String table : List.of("journal", "log_tile", "log_head")) {
                statement.execute("CREATE TABLE kept_" + table + " AS SELECT * FROM " + table);
            }
            try {
                statement.execute(change);
                assertThat(told(verified(any -> {}))).as(change).isEqualTo(found);
            } finally {
                for (String table : List.of("journal", "log_tile", "log_head")) {
                    statement.execute("BEGIN; DELETE FROM " + table + "; INSERT INTO " + table + " SELECT * FROM kept_"
                            + table + "; DROP TABLE kept_" + table + "; COMMIT");
                }
            }
        }
        assertThat(verified(any -> {})).as("put back").isEqualTo(new Outcome.Sound(events));
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sound all -> "sound";
            case Outcome.EntryDiffers entry -> "entry " + entry.position();
            case Outcome.EntryMissing entry -> "missing " + entry.position();
            case Outcome.TileDiffers tile -> "tile " + tile.position();
            case Outcome.CheckpointDiffers head -> "checkpoint";
        };
    }

    private static Outcome verified(LongConsumer progress) {
        return SERVICE.bean(LogVerification.class).verify(Running.slagelse(), progress);
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
        // RFC 8410: what stands before the 32 bytes of an Ed25519 key.
        byte[] spki = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(typed, 1, typed.length));
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        verifier.update(text.getBytes(StandardCharsets.UTF_8));
        return verifier.verify(line, 4, line.length - 4);
    }

    /** The checkpoint of this size, awaited for ten seconds at most. */
    private static String awaited(int size) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (true) {
            HttpResponse<byte[]> answer = get("slagelse", "/checkpoint");
            String note = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() == 200 && note.split("\n")[1].equals(Integer.toString(size))) {
                return note;
            }
            assertThat(System.nanoTime())
                    .as("no checkpoint of %d: %s", size, note)
                    .isLessThan(end);
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
