package dk.seamark.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.audit.AuditRequest;
import dk.seamark.verify.audit.AuditResult;
import dk.seamark.verify.audit.LogAudit;
import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Unavailable;
import dk.seamark.verify.report.VerificationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A log read leaf by leaf, and held against a copy of it. */
class LogAuditTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 512, 600})
    void anHonestLogIsFineAndItsCopyIsALogThatOthersRead(int size) throws Exception {
        SampleLog log = log(size, "");

        AuditResult first = audit(log, folder, 4);
        assertThat(first.isFine()).as(text(first)).isTrue();
        assertThat(first.firstLeaf()).isEmpty();
        AuditResult ofCopy = audit(files(folder), null, 0);
        assertThat(ofCopy.isFine()).as(text(ofCopy)).isTrue();
        assertThat(text(audit(log, folder, 0))).contains("dens " + size + " blade er uændrede, og 0 er kommet til");
        assertThat(Files.readString(folder.resolve("checkpoint"))).isEqualTo(log.checkpoint());
        assertThat(Files.exists(folder.resolve(".new"))).isFalse();
    }

    /** Three leaves as they were written while leaves told a pseudonym and a role; the last could not be read. */
    @Test
    void aLogFromBeforeIsStillTheSame() throws Exception {
        Path before = Path.of("src/test/resources/dk/seamark/verify/log-from-before");
        VerifierKey key =
                VerifierKey.parse(Files.readString(before.resolve("key")).strip());

        AuditResult result = LogAudit.of(new AuditRequest(files(before), 0, key, List.of(), null, folder));

        assertThat(result.isFine()).as(text(result)).isTrue();
        assertThat(text(result)).contains("rod OrDe8mMUiOxTHKJmq5gGLC85Xc6/psdfDFZOOtiJWrQ=");
        assertThat(Files.readAllBytes(folder.resolve("tile/entries/000.p/3")))
                .isEqualTo(Files.readAllBytes(before.resolve("tile/entries/000.p/3")));
    }

    /** The first size with a third level of tiles that is not full, and a full one below it. */
    @Test
    void aTreeOfThreeLevelsIsFine() throws Exception {
        AuditResult result = audit(log(65_537, ""), null, 4);

        assertThat(result.isFine()).as(text(result)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,2", "200,255", "200,256", "255,256", "255,257", "256,257", "256,512", "257,700", "600,601"})
    void theCopyIsBroughtForward(int then, int now) throws Exception {
        audit(log(then, ""), folder, 0);

        AuditResult result = audit(log(now, ""), folder, 3);
        assertThat(text(result)).contains("dens %d blade er uændrede, og %d er kommet til".formatted(then, now - then));
        assertThat(result.isFine()).as(text(result)).isTrue();
        assertThat(audit(files(folder), null, 0).isFine()).isTrue();
        Path other = Files.createDirectory(folder.resolve("other"));
        audit(log(now, ""), other, 0);
        assertThat(names(folder)).as("nothing is left of the copy before").isEqualTo(names(other));
    }

    /** Of 600 leaves with a copy of 500: the tree is built again and signed with the log's own key. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 400, 499, 500})
    void theFirstLeafIsNamedAlsoWhenAllWasSignedAgain(int changed) throws Exception {
        audit(log(500, ""), folder, 0);
        String kept = Files.readString(folder.resolve("checkpoint"));

        AuditResult result = audit(log(600, "changed", changed, changed + 50), folder, 4);
        assertThat(result.firstLeaf()).as(text(result)).isEqualTo(OptionalLong.of(changed));
        assertThat(text(result)).contains("blad " + changed + ": indhold (commitment) var »");
        assertThat(Files.readString(folder.resolve("checkpoint"))).isEqualTo(kept);
        assertThat(audit(log(600, ""), folder, 4).isFine()).isTrue();
    }

    /** Of 600 leaves without any copy: what does not fit the signed tree. Bytes count from 0. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            file                 | byte | leaf
            tile/entries/000     | 1000 | 4
            tile/entries/001     | 2    | 257
            tile/entries/002.p/88| 2    | 513
            tile/0/000           | 0    | 1
            tile/0/000           | 8191 | 256
            tile/0/001           | 33   | 258
            tile/0/002.p/88      | 2815 | 600
            tile/1/000.p/2       | 0    | 1
            tile/1/000.p/2       | 63   | 257
            """, useHeadersInDisplayName = true)
    void aFileThatDoesNotFitTheTreeIsNamed(String file, int at, long leaf) throws Exception {
        SampleLog log = log(600, "");
        LogFiles changed = (path, most) -> {
            byte[] bytes = log.read(path, most);
            if (path.equals(file)) {
                bytes[at] ^= 1;
            }
            return bytes;
        };

        AuditResult result = audit(changed, null, 0);
        assertThat(result.firstLeaf()).as(text(result)).isEqualTo(OptionalLong.of(leaf));
        assertThat(audit(changed, folder, 2).firstLeaf()).isEqualTo(OptionalLong.of(leaf));
        assertThat(Files.exists(folder.resolve("checkpoint"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tile/entries/001  | 257 | 3. Bladene: fra blad 257: tile/entries/001 findes ikke
            tile/0/001        | 257 | 3. Bladene: fra blad 257: tile/0/001 findes ikke
            tile/1/000.p/2    | 1   | blad 1: tile/1/000.p/2 findes ikke
            """)
    void aFileThatIsNotThereIsNamed(String file, long leaf, String sentence) throws Exception {
        SampleLog log = log(600, "");
        LogFiles without = (path, most) -> {
            if (path.equals(file)) {
                throw new Unavailable(new LocalizedText(path + " findes ikke", path + " is not there"));
            }
            return log.read(path, most);
        };

        AuditResult result = audit(without, null, 2);
        assertThat(result.firstLeaf()).as(text(result)).isEqualTo(OptionalLong.of(leaf));
        assertThat(text(result)).contains(sentence);
        assertThat(result.isFine()).isFalse();
    }

    @Test
    void aLogThatGotShorterLacksItsFirstMissingLeaf() throws Exception {
        audit(log(500, ""), folder, 0);

        for (int size : List.of(499, 400, 256, 255, 1)) {
            AuditResult result = audit(log(size, ""), folder, 0);
            assertThat(result.firstLeaf()).as(text(result)).isEqualTo(OptionalLong.of(size + 1));
            assertThat(text(result)).contains("er væk; loggen har " + size + " blade og havde 500");
        }
        assertThat(audit(log(300, "changed", 7, 8), folder, 0).firstLeaf()).isEqualTo(OptionalLong.of(7));
    }

    @Test
    void anEarlierCheckpointIsHeldAgainstTheLog() throws Exception {
        for (int size : List.of(1, 255, 256, 257, 300)) {
            assertThat(older(size, log(300, "")).isFine()).isTrue();
        }
        AuditResult ofNothing = older(0, log(300, ""));
        assertThat(ofNothing.isFine()).as(text(ofNothing)).isTrue();
        AuditResult rewritten = older(200, log(300, "changed", 7, 8));
        assertThat(text(rewritten)).contains("loggens første 200 blade er andre: nogen har skrevet om");
        assertThat(rewritten.firstLeaf()).isEmpty();
        assertThat(older(301, log(300, "")).firstLeaf()).isEqualTo(OptionalLong.of(301));
    }

    @Test
    void aCopyThatIsDamagedAccusesNobody() throws Exception {
        audit(log(300, ""), folder, 0);
        Path tile = folder.resolve("tile/0/000");
        byte[] hashes = Files.readAllBytes(tile);
        hashes[70] ^= 1;
        Files.write(tile, hashes);

        AuditResult result = audit(log(300, ""), folder, 0);
        assertThat(text(result)).contains("✗", "kopiens blade giver ikke dens eget kontrolpunkt");
        assertThat(result.firstLeaf()).isEmpty();
        Files.delete(tile);
        assertThat(text(audit(log(300, ""), folder, 0))).contains("kan ikke læses");
        Files.writeString(folder.resolve("checkpoint"), "x");
        assertThatThrownBy(() -> audit(log(300, ""), folder, 0)).isInstanceOf(VerificationException.class);
    }

    /** What a run left behind that was broken off, or what was damaged since, is not taken for the log's. */
    @Test
    void aFileThatIsThereIsNotBelieved() throws Exception {
        audit(log(200, ""), folder, 0);
        for (String stray : List.of("tile/0/000.p/255", "tile/entries/000.p/255", "tile/0/000", "tile/1/000.p/1")) {
            Files.createDirectories(folder.resolve(stray).getParent());
            Files.writeString(folder.resolve(stray), "half a file");
        }
        for (int size : List.of(255, 256)) {
            AuditResult forward = audit(log(size, ""), folder, 0);
            assertThat(forward.isFine()).as(text(forward)).isTrue();
            AuditResult ofCopy = audit(files(folder), null, 0);
            assertThat(ofCopy.isFine()).as(text(ofCopy)).isTrue();
        }

        Path entries = folder.resolve("tile/entries/000");
        byte[] whole = Files.readAllBytes(entries);
        Files.write(entries, Arrays.copyOf(whole, 1000));
        assertThat(audit(log(256, ""), folder, 0).isFine()).isTrue();
        assertThat(Files.readAllBytes(entries)).isEqualTo(whole);
    }

    @Test
    void theKeyIsTheOneOfTheCopyUnlessItIsGiven() throws Exception {
        SampleLog log = log(3, "");
        LogFiles withKey =
                (path, most) -> path.equals("key") ? Sample.utf8(SampleKey.LOG.vkey() + "\n") : log.read(path, most);
        AuditRequest request = new AuditRequest(withKey, 0, null, List.of(), null, folder);
        assertThat(text(LogAudit.of(request))).contains("den er taget fra loggen selv", SampleKey.LOG.vkey());
        assertThat(text(LogAudit.of(request))).contains("✓ I orden      1. Nøglen: den er kopiens");

        AuditRequest other =
                new AuditRequest(log, 0, VerifierKey.parse(SampleKey.OTHER.vkey()), List.of(), null, folder);
        assertThat(text(LogAudit.of(other)))
                .contains("✗ FEJL         1.", "✗ FEJL         2.", "noten er ikke underskrevet med nøglen");
    }

    /** Before anything is judged: sound leaves of one log are no fault of another. */
    @Test
    void aCopyOfAnotherLogIsNamedAsSuch() throws Exception {
        audit(log(23, ""), folder, 0);
        Path kept = folder.resolve("checkpoint");
        Files.writeString(kept, Files.readString(kept).replaceFirst("ledger\\.[a-z]+\\.dk", "ledger.naboby.dk"));

        assertThatThrownBy(() -> audit(log(23, ""), folder, 0))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("is of the log ledger.naboby.dk")
                .hasMessageContaining("nothing was compared");
    }

    @Test
    void aCopyWhoseTextsGotOtherLineEndsIsRead() throws Exception {
        audit(log(23, ""), folder, 0);
        for (String name : List.of("checkpoint", "key")) {
            Path file = folder.resolve(name);
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        }

        AuditResult result = audit(log(30, ""), folder, 0);

        assertThat(result.isFine()).as(text(result)).isTrue();
        assertThat(text(result)).contains("dens 23 blade er uændrede, og 7 er kommet til");
        assertThat(Files.readString(folder.resolve("checkpoint"))).doesNotContain("\r");
    }

    @Test
    void aWitnessIsHeardWhereItIsAskedFor() throws Exception {
        SampleLog log = log(3, "");
        String checkpoint = log.checkpoint();
        String text = checkpoint.substring(0, checkpoint.indexOf("\n\n") + 1);
        SampleLog seen = new SampleLog(log.tree(), checkpoint + SampleKey.WITNESS.cosign(text, 1_735_689_600));
        List<VerifierKey> witnesses = List.of(VerifierKey.parse(SampleKey.WITNESS.vkey()));

        assertThat(text(LogAudit.of(new AuditRequest(seen, 0, key(), witnesses, null, null))))
                .contains("vidnet witness.example/w1 så kontrolpunktet 2025-01-01T00:00:00Z");
        assertThat(text(LogAudit.of(new AuditRequest(log, 0, key(), witnesses, null, null))))
                .contains("✗ FEJL         2.", "vidnet witness.example/w1 har ikke underskrevet");
    }

    /** Leaves from one position up to before another are others than in the honest log. */
    private static SampleLog log(int size, String changed, int... range) {
        Sample sample = new Sample();
        for (int position = 1; position <= size; position++) {
            boolean other = range.length > 0 && position >= range[0] && position < range[1];
            sample.entry(new Sample.Entry(
                    "dk.seamark.policy.plan-drafted.v1",
                    Sample.STREAM,
                    Sample.utf8((other ? changed : "") + position),
                    ""));
        }
        return sample.log();
    }

    private AuditResult older(int size, SampleLog log) throws VerificationException {
        Checkpoint earlier = Checkpoint.ofAnyLog(Sample.utf8(log(size, "").checkpoint()));
        return LogAudit.of(new AuditRequest(log, 0, key(), List.of(), earlier, null));
    }

    private static AuditResult audit(LogFiles log, @Nullable Path copy, int ahead) throws VerificationException {
        return LogAudit.of(new AuditRequest(log, ahead, key(), List.of(), null, copy));
    }

    private static VerifierKey key() throws VerificationException {
        return VerifierKey.parse(SampleKey.LOG.vkey());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("tile"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** A folder as a log, as a web server would serve it. */
    private static LogFiles files(Path folder) {
        return (path, most) -> {
            try {
                return Arrays.copyOf(Files.readAllBytes(folder.resolve(path)), (int) Files.size(folder.resolve(path)));
            } catch (IOException e) {
                throw new Unavailable(new LocalizedText(path + " findes ikke", path + " is not there"));
            }
        };
    }

    private static String text(AuditResult result) {
        LocalizedText subject = result.subject();
        return new Report(result.steps(), subject, subject, subject).text(Language.DANISH)
                + Stream.of(result.firstLeaf()).map(OptionalLong::toString).collect(Collectors.joining());
    }
}
