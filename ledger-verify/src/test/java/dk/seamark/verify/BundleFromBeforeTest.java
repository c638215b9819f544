package dk.seamark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Unavailable;
import dk.seamark.verify.report.VerificationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A bundle that a version before wrote is proved in every step, with nothing but what is beside it. */
class BundleFromBeforeTest {

    private static final int STEPS = 10;
    private static final int CHANGES = 40;

    private static final Path BEFORE = Path.of("src/test/resources/dk/seamark/verify/bundle-from-before");

    @Test
    void everyStepIsFine() throws Exception {
        Report report = Verification.of(bundle(), request());

        assertThat(report.text(Language.DANISH).lines().filter(line -> line.startsWith("✓ I orden")))
                .as(report.text(Language.DANISH))
                .hasSize(STEPS);
        assertThat(report.text(Language.DANISH))
                .contains("162 blade, rod Ie9uI1GOQdQl2z4E2cjVdlVRz6DDFsqGjiYDNcrxb2c=")
                .contains("I orden: pakke nr. 1 for 2024 af planen proeve i slagelse er, som loggen siger.")
                .doesNotContain("Ikke prøvet");
        assertThat(report.isFine()).isTrue();
    }

    @Test
    void oneWithAChangedByteIsNot() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < CHANGES; i++) {
            byte[] changed = bundle();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));

            assertThat(Verification.of(changed, request()).isFine())
                    .as("seed %d, byte %d", seed, at)
                    .isFalse();
        }
    }

    private static byte[] bundle() throws IOException {
        return Files.readAllBytes(BEFORE.resolve("bundle.zip"));
    }

    private static Request request() throws IOException, VerificationException {
        return new Request(
                key("log-key"),
                List.of(key("witness-key")),
                Checkpoint.parse(Files.readAllBytes(BEFORE.resolve("older"))),
                log());
    }

    private static VerifierKey key(String file) throws IOException, VerificationException {
        return VerifierKey.parse(Files.readString(BEFORE.resolve(file)).strip());
    }

    private static LogFiles log() {
        return (path, most) -> {
            try {
                return Files.readAllBytes(BEFORE.resolve("log").resolve(path));
            } catch (IOException e) {
                throw new Unavailable(new LocalizedText(path + " findes ikke", path + " is not there"));
            }
        };
    }
}
