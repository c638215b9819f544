package dk.seamark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.Language;
import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.Unavailable;
import dk.seamark.verify.report.VerificationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Steps 3, 8, 9 and 10: what the log and its witnesses can tell besides the bundle. */
class LogStepsTest {

    private final Sample sample = SamplePlan.events().pack(SamplePlan.PACK);
    private final SampleLog before = sample.log();
    private final SampleBundle bundle = sample.bundle();
    private final SampleLog atBundle = sample.log();

    @Test
    void aLogThatGrewIsConsistent() throws VerificationException {
        for (int i = 0; i < 600; i++) {
            sample.foreign();
        }
        String text = verify(bundle.zip(), before, sample.log());

        assertThat(text)
                .contains("✓ I orden      8. Det ældre kontrolpunkt: 19 blade og bevispakkens 23 er samme log")
                .contains("✓ I orden      9. Loggen nu: loggens 623 blade bygger videre på bevispakkens 23")
                .contains("✓ I orden      10. Udeladte hændelser: alle 23 blade i loggen er læst");
    }

    @Test
    void aLaterCheckpointThanTheBundlesCountsAsWell() throws VerificationException {
        SampleLog later = sample.foreign().log();

        assertThat(verify(bundle.zip(), later, sample.foreign().log()))
                .contains("24 blade og bevispakkens 23 er samme");
    }

    @Test
    void aRewrittenLogIsFound() throws VerificationException {
        Sample rewritten = SamplePlan.events()
                .figure("measurement-withdrawn", "moeder", SamplePlan.withdrawal("a1", "moeder"))
                .pack(SamplePlan.PACK);
        SampleLog other = rewritten.log();
        rewritten.bundle();

        assertThat(verify(bundle.zip(), null, rewritten.log())).contains("✗ FEJL         9.", "nogen har skrevet om");
        assertThat(verify(bundle.zip(), other, atBundle)).contains("✗ FEJL         8.", "nogen har skrevet om");
        for (int i = 0; i < 2; i++) {
            rewritten.foreign();
        }
        assertThat(verify(bundle.zip(), null, rewritten.log())).contains("✗ FEJL         9.", "nogen har skrevet om");
    }

    @Test
    void aLogThatGotShorterIsFound() throws VerificationException {
        assertThat(verify(bundle.zip(), null, before)).contains("en log bliver aldrig kortere");
    }

    @Test
    void withoutTheLogAnEarlierCheckpointIsNotProved() throws VerificationException {
        assertThat(verify(bundle.zip(), before, null))
                .contains("– Ikke prøvet  8.", "angiv --log", "Ikke alt kunne prøves");
        assertThat(verify(bundle.zip(), atBundle, null)).contains("✓ I orden      8.");
    }

    @Test
    void aLogThatDoesNotAnswerIsNotProved() throws VerificationException {
        LogFiles away = (path, most) -> {
            throw new Unavailable(Phrases.say("fetched.answer", path, 503));
        };

        assertThat(verify(bundle.zip(), null, away)).contains("– Ikke prøvet  9. Loggen nu: checkpoint svarer 503");
    }

    @Test
    void aLogThatAnswersWithHalfIsNotProved() throws VerificationException {
        SampleLog grown = sample.foreign().log();
        LogFiles half = (path, most) -> {
            if (path.startsWith("tile/")) {
                throw new Unavailable(Phrases.say("fetched.answer", path, 404));
            }
            return grown.read(path, most);
        };

        assertThat(verify(bundle.zip(), null, half))
                .contains("– Ikke prøvet  9. Loggen nu: tile/0/000.p/24 svarer 404", "Ikke alt kunne prøves");
    }

    @Test
    void anEventThatIsLeftOutIsFound() throws VerificationException {
        byte[] less = bundle.edit("events.jsonl", text -> text.replaceFirst("(?s)^[^\n]*\n", ""))
                .zip();

        assertThat(verify(less, null, null)).contains("I orden: pakke nr. 1");
        assertThat(verify(less, null, atBundle))
                .contains("✗ FEJL         10.", "blad 1 (dk.seamark.policy.policy-entered.v1) mangler i bevispakken");
    }

    @Test
    void aWitnessIsHeardWhereItIsAskedFor() throws VerificationException {
        String checkpoint = bundle.text("checkpoint");
        String text = checkpoint.substring(0, checkpoint.indexOf("\n\n") + 1);
        SampleBundle seen = bundle.edit("checkpoint", note -> note + SampleKey.WITNESS.cosign(text, 1_735_689_600));
        Request asked = new Request(
                VerifierKey.parse(SampleKey.LOG.vkey()),
                List.of(VerifierKey.parse(SampleKey.WITNESS.vkey())),
                null,
                null);

        assertThat(Verification.of(seen.zip(), asked).text(Language.DANISH))
                .contains("✓ I orden      3.", "vidnet witness.example/w1 så kontrolpunktet 2025-01-01T00:00:00Z");
        assertThat(verify(seen.zip(), null, null)).contains("underskrift også af witness.example/w1");
        assertThat(Verification.of(bundle.zip(), asked).text(Language.DANISH))
                .contains("✗ FEJL         3.", "vidnet witness.example/w1 har ikke underskrevet");
        SampleBundle forged =
                bundle.edit("checkpoint", note -> note + SampleKey.WITNESS.cosign(text + "x", 1_735_689_600));
        assertThat(Verification.of(forged.zip(), asked).text(Language.DANISH))
                .contains("✗ FEJL         3.", "vidnet witness.example/w1s underskrift passer ikke");
    }

    private static String verify(byte[] zip, @Nullable SampleLog older, @Nullable LogFiles log)
            throws VerificationException {
        Checkpoint earlier = older == null ? null : Checkpoint.parse(Sample.utf8(older.checkpoint()));
        Request request = new Request(VerifierKey.parse(SampleKey.LOG.vkey()), List.of(), earlier, log);
        return Verification.of(zip, request).text(Language.DANISH);
    }
}
