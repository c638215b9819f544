package dk.seamark.verify.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.verify.Sample;
import dk.seamark.verify.SampleKey;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.Cosignature;
import dk.seamark.verify.report.VerificationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers that C2SP tlog-witness asks for. */
class WitnessTest {

    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00.999Z");
    private static final SampleKey STRANGER =
            new SampleKey("ledger.andenby.dk/indicators", 1, SampleKey.OTHER.seed(), SampleKey.OTHER.publicKey());

    @TempDir
    private Path data = Path.of("");

    private WitnessFolder folder;
    private Witness witness;

    @BeforeEach
    void open() throws VerificationException {
        folder = WitnessFolder.open(data, "witness.testby.dk/w1");
        witness = witness();
    }

    @AfterEach
    void close() {
        folder.close();
    }

    private Witness witness() throws VerificationException {
        return new Witness(folder, new TrustedLogs(List.of(SampleKey.LOG.vkey())), InstantSource.fixed(NOW));
    }

    /** Seen: how many leaves of history a were signed before, 0 for none. A proof of 0 is no proof. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seen | old | history | proof | size | key      | status
            0    | 0   | a       | 0     | 1    | LOG      | 200
            0    | 0   | a       | 0     | 7    | LOG      | 200
            0    | 0   | a       | 0     | 0    | LOG      | 200
            5    | 5   | a       | 5     | 7    | LOG      | 200
            4    | 4   | a       | 4     | 8    | LOG      | 200
            5    | 5   | a       | 0     | 5    | LOG      | 200
            2    | 2   | b       | 2     | 5    | LOG      | 200
            5    | 5   | b       | 5     | 7    | LOG      | 422
            5    | 5   | b       | 0     | 5    | LOG      | 422
            5    | 5   | a       | 4     | 7    | LOG      | 422
            5    | 5   | a       | 0     | 7    | LOG      | 422
            5    | 5   | a       | 3     | 5    | LOG      | 422
            0    | 0   | a       | 3     | 7    | LOG      | 422
            5    | 0   | b       | 0     | 7    | LOG      | 409
            5    | 4   | a       | 4     | 7    | LOG      | 409
            5    | 7   | a       | 7     | 8    | LOG      | 409
            5    | 0   | a       | 0     | 0    | LOG      | 409
            0    | 1   | a       | 1     | 7    | LOG      | 409
            5    | 8   | a       | 0     | 7    | LOG      | 400
            5    | 5   | a       | 0     | 3    | LOG      | 400
            5    | 5   | a       | 5     | 7    | OTHER    | 403
            5    | 5   | b       | 5     | 7    | OTHER    | 403
            5    | 8   | a       | 0     | 7    | OTHER    | 403
            """, useHeadersInDisplayName = true)
    void aCheckpointIsSignedIfItGoesOn(int seen, long old, String history, int proof, int size, String key, int status)
            throws VerificationException {
        if (seen > 0) {
            assertThat(add(SampleSubmission.body(0, "a", 0, seen, SampleKey.LOG))
                            .status())
                    .isEqualTo(200);
        }
        SampleKey signer = key.equals("LOG") ? SampleKey.LOG : SampleKey.OTHER;
        String before = newest();

        Answer answer = add(SampleSubmission.body(old, history, proof, size, signer));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (status == 200) {
            String text = SampleSubmission.text(history, size);
            Checkpoint signed = Checkpoint.ofAnyLog(Sample.utf8(signer.sign(text) + answer.body()));
            assertThat(Cosignature.require(signed.note(), folder.key().verifier()))
                    .isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
            assertThat(newest()).isEqualTo(signer.sign(text) + answer.body());
        } else {
            assertThat(newest()).isEqualTo(before);
        }
        if (status == 409) {
            assertThat(answer).isEqualTo(new Answer(409, "text/x.tlog.size", seen + "\n"));
        }
    }

    private static final String HASH = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    /** N is a line feed, and CHECKPOINT that of seven leaves, signed by the log. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            old 0NNCHECKPOINT                 | 200
            old 0NNCHECKPOINTLINE             | 200
            ''                                | 400
            old 0N                            | 400
            old 0NN                           | 400
            old 0NNNCHECKPOINT                | 400
            old 00NNCHECKPOINT                | 400
            old -1NNCHECKPOINT                | 400
            old  0NNCHECKPOINT                | 400
            old 1e3NNCHECKPOINT               | 400
            old 9999999999999999999NNCHECKPOINT | 400
            OLD 0NNCHECKPOINT                 | 400
            CHECKPOINT                        | 400
            old 0NxxNNCHECKPOINT              | 400
            old 0NAAAANNCHECKPOINT            | 400
            old 0NHASHNNCHECKPOINT            | 422
            old 0NNxCHECKPOINT                | 404
            old 0NNCHECKPOINTFORGED           | 403
            old 0NNCHECKPOINTx                | 400
            old 0NNaN1NHASHN                  | 400
            old 0NNaN1NHASHNNx                | 400
            """)
    void whatIsNotARequestIsRefused(String body, int status) throws VerificationException {
        String text = SampleSubmission.text("a", 7);
        String checkpoint = SampleKey.LOG.sign(text);
        String forged = SampleKey.LOG.sign(text + "x").substring(text.length() + 2);
        // A line of somebody who is not known is passed over.
        String line = STRANGER.sign(text).substring(text.length() + 1);
        Map<String, String> meant =
                Map.of("CHECKPOINT", checkpoint, "FORGED", forged, "LINE", line, "HASH", HASH, "N", "\n");
        String written = Pattern.compile("CHECKPOINT|FORGED|LINE|HASH|N")
                .matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(meant.get(found.group())));

        assertThat(add(written).status()).as(written).isEqualTo(status);
    }

    @Test
    void aProofOfMoreLinesThanAnyTreeNeedsIsMalformed() throws VerificationException {
        String body = SampleSubmission.body(0, "a", 0, 7, SampleKey.LOG);

        assertThat(add(body.replaceFirst("\n", "\n" + (HASH + "\n").repeat(63))).status())
                .isEqualTo(422);
        assertThat(add(body.replaceFirst("\n", "\n" + (HASH + "\n").repeat(64))).status())
                .isEqualTo(400);
    }

    @Test
    void extensionLinesAreSignedWithTheRest() throws VerificationException {
        String text = SampleSubmission.text("a", 7) + "extension\n";

        Answer answer = add("old 0\n\n" + SampleKey.LOG.sign(text));

        assertThat(answer.status()).isEqualTo(200);
        Checkpoint signed = Checkpoint.ofAnyLog(Sample.utf8(SampleKey.LOG.sign(text) + answer.body()));
        Cosignature.require(signed.note(), folder.key().verifier());
    }

    /** With the log's own key, whoever stole it signs another history: the witness signs one only. */
    @Test
    void ofTwoHistoriesWithOneKeyOneIsSigned() throws VerificationException {
        assertThat(add(SampleSubmission.body(0, "a", 0, 5, SampleKey.LOG)).status())
                .isEqualTo(200);
        for (int size = 4; size < 12; size++) {
            for (int proof : List.of(0, 1, 3, 4, 5)) {
                if (proof <= size) {
                    for (int old : List.of(0, 3, 4, 5)) {
                        assertThat(add(SampleSubmission.body(old, "b", proof, size, SampleKey.LOG))
                                        .status())
                                .as("old %d, proof from %d, size %d", old, proof, size)
                                .isNotEqualTo(200);
                    }
                }
            }
        }
        assertThat(add(SampleSubmission.body(5, "a", 5, 9, SampleKey.LOG)).status())
                .isEqualTo(200);
    }

    @Test
    void ofManyAtOnceOneWins() throws Exception {
        assertThat(add(SampleSubmission.body(0, "a", 0, 2, SampleKey.LOG)).status())
                .isEqualTo(200);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            // Both histories go on from the two leaves that were signed, and not from each other.
            String body = SampleSubmission.body(2, i % 2 == 0 ? "a" : "b", 2, 5 + i % 7, SampleKey.LOG);
            tasks.add(() -> add(body).status());
        }
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> status : threads.invokeAll(tasks)) {
                statuses.add(status.get());
            }
        }
        assertThat(statuses).containsOnly(200, 409);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
    }

    @Test
    void theKeyIsDrawnOnceAndReadByItsOwnerAlone() throws Exception {
        String vkey = Files.readString(data.resolve("vkey")).strip();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("key"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> WitnessFolder.open(data, null)).hasMessageContaining("another witness runs");
        folder.close();

        assertThatThrownBy(() -> WitnessFolder.open(data, "another")).hasMessageContaining("is called witness.testby");
        folder = WitnessFolder.open(data, null);
        assertThat(folder.key().verifier()).hasToString(vkey);
    }

    @Test
    void nothingIsSignedOnTopOfWhatSomebodyElseWrote() throws Exception {
        add(SampleSubmission.body(0, "a", 0, 5, SampleKey.LOG));
        Path kept = data.resolve(originHash()).resolve("checkpoint");
        String text = SampleSubmission.text("a", 2);
        Files.writeString(kept, SampleKey.LOG.sign(text) + SampleKey.WITNESS.cosign(text, 1_735_689_600));

        assertThatThrownBy(() -> add(SampleSubmission.body(2, "b", 2, 5, SampleKey.LOG)))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("has not signed");
    }

    @Test
    void aFolderThatLostItsKeyGetsNoOther() throws Exception {
        add(SampleSubmission.body(0, "a", 0, 5, SampleKey.LOG));
        folder.close();
        Files.delete(data.resolve("key"));

        assertThatThrownBy(() -> WitnessFolder.open(data, "witness.testby.dk/w1"))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("bring the key back");
        Files.writeString(data.resolve("key"), "PRIVATE+KEY+x");
        assertThatThrownBy(() -> WitnessFolder.open(data, null)).hasMessageContaining("no key of a witness");
    }

    @Test
    void aLogIsAddedWhileTheWitnessRuns() throws Exception {
        Path file = Files.writeString(data.resolve("logs"), "# none yet\n");
        witness = new Witness(folder, new TrustedLogs(List.of(file.toString())), InstantSource.fixed(NOW));
        String body = SampleSubmission.body(0, "a", 0, 5, SampleKey.LOG);
        assertThat(add(body).status()).isEqualTo(404);

        Files.writeString(file, SampleKey.LOG.vkey() + "\n");
        assertThat(add(body).status()).isEqualTo(200);
        assertThatThrownBy(() -> new TrustedLogs(List.of("nothing"))).hasMessageContaining("neither a key nor a file");
        assertThatThrownBy(() -> new TrustedLogs(List.of(SampleKey.WITNESS.vkey())))
                .hasMessageContaining("is not a log's");
    }

    /** As when a log gets a new key: no request has to miss first. */
    @Test
    void aKeyIsAddedAndTakenAwayWhileTheWitnessRuns() throws Exception {
        String next = SampleKey.OTHER.vkey();
        Path file = Files.writeString(data.resolve("logs"), SampleKey.LOG.vkey() + "\n");
        TrustedLogs logs = new TrustedLogs(List.of(file.toString()));
        assertThat(logs.keys(SampleKey.LOG.name())).hasToString("[" + SampleKey.LOG.vkey() + "]");

        Files.writeString(file, SampleKey.LOG.vkey() + "\n" + next + "\n");
        assertThat(logs.keys(SampleKey.LOG.name())).hasToString("[" + SampleKey.LOG.vkey() + ", " + next + "]");
        FileTime then = Files.getLastModifiedTime(file);
        Files.writeString(file, next + "\n" + SampleKey.LOG.vkey() + "\n");
        Files.setLastModifiedTime(file, FileTime.from(then.toInstant().plusSeconds(1)));
        assertThat(logs.keys(SampleKey.LOG.name()))
                .as("of the same length, a second later")
                .hasToString("[" + next + ", " + SampleKey.LOG.vkey() + "]");
        Files.writeString(file, next + "\n");
        assertThat(logs.keys(SampleKey.LOG.name())).hasToString("[" + next + "]");

        Files.writeString(file, next + "\nno key\n");
        assertThatThrownBy(() -> logs.keys(SampleKey.LOG.name())).isInstanceOf(VerificationException.class);
        Files.delete(file);
        assertThatThrownBy(() -> logs.keys(SampleKey.LOG.name())).hasMessageContaining("cannot be read");
    }

    /** OpenSSL made the key and the signature: {@code openssl pkeyutl -sign -rawin}. */
    @Test
    void theCosignatureIsTheKnownOne() throws VerificationException {
        SampleKey known = SampleKey.WITNESS;
        String kept = "PRIVATE+KEY+witness.example/w1+c7da326f+"
                + Sample.base64(Sample.joined(new byte[] {4}, HexFormat.of().parseHex(known.seed())));
        WitnessKey key = WitnessKey.of(kept, known.vkey());
        String text = "ledger.testby.dk/indicators\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n";

        assertThat(key.kept()).isEqualTo(kept);
        assertThat(key.cosign(text, Instant.ofEpochSecond(1_735_689_600)))
                .isEqualTo("— witness.example/w1 x9oybwAAAABndIWAaICLf6rFD05BPMQS9PAGckWIVDycwEdfm6"
                        + "5m5mynOgNUI8gY09YBp5RBceKhzNQ8ciFwLQYtUfM91014uR2bBw==\n");
    }

    private Answer add(String body) throws VerificationException {
        return witness.add(Sample.utf8(body));
    }

    private String newest() {
        return witness.newest(originHash()).body();
    }

    private static String originHash() {
        return Sample.hex(Sample.sha256(Sample.utf8(SampleKey.LOG.name())));
    }
}
