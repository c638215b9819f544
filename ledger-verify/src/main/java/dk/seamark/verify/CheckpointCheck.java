package dk.seamark.verify;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.bundle.Manifest;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.Cosignature;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import java.util.ArrayList;
import java.util.List;

/** Step 3: the checkpoint is signed, is of this log, and reaches as far as the pack's issue. */
final class CheckpointCheck {

    private CheckpointCheck() {}

    static CheckResult<Checkpoint> of(Bundle bundle, VerifierKey key, List<VerifierKey> witnesses) {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(bundle.file("checkpoint"));
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
        List<LocalizedText> flaws = new ArrayList<>();
        List<LocalizedText> notes = new ArrayList<>();
        try {
            checkpoint.note().requireSignedBy(key);
        } catch (VerificationException flaw) {
            flaws.add(flaw.said());
        }
        compare(checkpoint, bundle.manifest(), flaws);
        for (String name : checkpoint.note().otherNames(key)) {
            notes.add(Phrases.say("checkpoint.also-signed", name));
        }
        for (VerifierKey witness : witnesses) {
            try {
                notes.add(Phrases.say(
                        "checkpoint.witnessed", witness.name(), Cosignature.require(checkpoint.note(), witness)));
            } catch (VerificationException flaw) {
                flaws.add(flaw.said());
            }
        }
        LocalizedText sentence =
                Phrases.say("checkpoint.passed", checkpoint.origin(), checkpoint.size(), checkpoint.root());
        flaws.addAll(notes);
        return flaws.size() == notes.size()
                ? CheckResult.passed(checkpoint, sentence, notes)
                : CheckResult.failed(checkpoint, sentence, flaws);
    }

    private static void compare(Checkpoint checkpoint, Manifest manifest, List<LocalizedText> flaws) {
        if (!checkpoint.origin().equals(manifest.origin())) {
            flaws.add(Phrases.say("checkpoint.origin", checkpoint.origin(), manifest.origin()));
        }
        if (checkpoint.size() != manifest.checkpointSize()) {
            flaws.add(Phrases.say("checkpoint.size", manifest.checkpointSize()));
        }
        if (checkpoint.size() < manifest.issuedAt()) {
            flaws.add(Phrases.say("checkpoint.before-issue", manifest.issuedAt()));
        }
    }
}
