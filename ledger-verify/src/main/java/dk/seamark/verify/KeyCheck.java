package dk.seamark.verify;

import dk.seamark.verify.form.Json;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.LocalizedText;
import dk.seamark.verify.report.Outcome;
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
                        "manifestets nøgle {} er ikke loggens ({})",
                        "the manifest's key {} is not the log's ({})",
                        own,
                        bundle.manifest().origin());
            }
            if (!Json.text(bundle.file("key")).equals(own + "\n")) {
                throw new VerificationException(
                        "filen »key« er ikke manifestets nøgle", "the file \"key\" is not the manifest's key");
            }
            return given == null ? fromBundle(own) : compared(own, given);
        } catch (VerificationException flaw) {
            // The given key is the one that is trusted, whatever the bundle says of its own.
            return CheckResult.failed(given, flaw.said(), List.of());
        }
    }

    private static CheckResult<VerifierKey> fromBundle(VerifierKey own) {
        return new CheckResult<>(
                Outcome.NOT_ASKED,
                LocalizedText.of(
                        "nøglen er taget fra bevispakken selv. Det beviser mindre: den, der kan bytte bevispakken, kan bytte"
                                + " nøglen. Hent den fra kommunen ad en anden vej, og angiv den med --key",
                        "the key is taken from the bundle itself. That proves less: whoever can exchange the bundle"
                                + " can exchange the key. Get it from the municipality another way, and give it with"
                                + " --key"),
                List.of(new LocalizedText(own.toString(), own.toString())),
                own);
    }

    private static CheckResult<VerifierKey> compared(VerifierKey own, VerifierKey given) {
        return own.toString().equals(given.toString())
                ? CheckResult.passed(
                        given,
                        LocalizedText.of(
                                "bevispakkens nøgle er den, der er angivet",
                                "the bundle's key is the one that was given"),
                        List.of())
                : CheckResult.failed(
                        given,
                        LocalizedText.of(
                                "bevispakkens nøgle er ikke den, der er angivet",
                                "the bundle's key is not the one that was given"),
                        List.of(
                                LocalizedText.of("bevispakkens: {}", "the bundle's: {}", own),
                                LocalizedText.of("angivet: {}", "given: {}", given)));
    }
}
