package dk.seamark.verify;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.form.Json;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.StepOutcome;
import dk.seamark.verify.report.VerificationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 2: whose key the checkpoint is to be verified with. */
final class KeyCheck {

    private KeyCheck() {}

    static CheckResult<VerifierKey> of(Bundle bundle, @Nullable VerifierKey given) {
        try {
            VerifierKey own = VerifierKey.parse(bundle.manifest().verifierKey());
            if (own.type() != VerifierKey.NOTE
                    || !own.name().equals(bundle.manifest().origin())) {
                throw new VerificationException(
                        "key.manifest", own, bundle.manifest().origin());
            }
            if (!Json.text(bundle.file("key")).equals(own + "\n")) {
                throw new VerificationException("key.file");
            }
            return given == null ? fromBundle(own) : compared(own, given);
        } catch (VerificationException flaw) {
            // The given key is the one that is trusted, whatever the bundle says of its own.
            return CheckResult.failed(given, flaw.said(), List.of());
        }
    }

    private static CheckResult<VerifierKey> fromBundle(VerifierKey own) {
        return new CheckResult<>(
                StepOutcome.NOT_ASKED,
                Phrases.say("key.from-bundle"),
                List.of(LocalizedText.same(own.toString())),
                own);
    }

    private static CheckResult<VerifierKey> compared(VerifierKey own, VerifierKey given) {
        return own.toString().equals(given.toString())
                ? CheckResult.passed(given, Phrases.say("key.given"), List.of())
                : CheckResult.failed(
                        given,
                        Phrases.say("key.another"),
                        List.of(Phrases.say("key.of-bundle", own), Phrases.say("key.of-option", given)));
    }
}
