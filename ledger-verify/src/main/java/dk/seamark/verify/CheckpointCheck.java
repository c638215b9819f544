package dk.seamark.verify;

import dk.seamark.verify.bundle.Manifest;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.Cosignature;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Flaw;
import dk.seamark.verify.report.Said;
import java.util.ArrayList;
import java.util.List;

/** Step 3: the checkpoint is signed, is of this log, and reaches as far as the pack's issue. */
final class CheckpointCheck {

    private CheckpointCheck() {}

    static Checked<Checkpoint> of(Bundle bundle, VerifierKey key, List<VerifierKey> witnesses) {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(bundle.file("checkpoint"));
        } catch (Flaw flaw) {
            return Checked.failed(flaw);
        }
        List<Said> flaws = new ArrayList<>();
        List<Said> notes = new ArrayList<>();
        try {
            checkpoint.note().requireSignedBy(key);
        } catch (Flaw flaw) {
            flaws.add(flaw.said());
        }
        compare(checkpoint, bundle.manifest(), flaws);
        for (String name : checkpoint.note().otherNames(key)) {
            notes.add(Said.of("underskrift også af {}", "also signed by {}", name));
        }
        for (VerifierKey witness : witnesses) {
            try {
                notes.add(Said.of(
                        "vidnet {} så kontrolpunktet {}",
                        "the witness {} saw the checkpoint at {}",
                        witness.name(),
                        Cosignature.require(checkpoint.note(), witness)));
            } catch (Flaw flaw) {
                flaws.add(flaw.said());
            }
        }
        Said sentence = Said.of(
                "{}, {} blade, rod {}",
                "{}, {} leaves, root {}",
                checkpoint.origin(),
                checkpoint.size(),
                checkpoint.root());
        flaws.addAll(notes);
        return flaws.size() == notes.size()
                ? Checked.passed(checkpoint, sentence, notes)
                : Checked.failed(checkpoint, sentence, flaws);
    }

    private static void compare(Checkpoint checkpoint, Manifest manifest, List<Said> flaws) {
        if (!checkpoint.origin().equals(manifest.origin())) {
            flaws.add(Said.of(
                    "kontrolpunktet er af loggen »{}«, manifestet siger »{}«",
                    "the checkpoint is of the log \"{}\", the manifest says \"{}\"",
                    checkpoint.origin(),
                    manifest.origin()));
        }
        if (checkpoint.size() != manifest.checkpointSize()) {
            flaws.add(Said.of("manifestet siger {} blade", "the manifest says {} leaves", manifest.checkpointSize()));
        }
        if (checkpoint.size() < manifest.issuedAt()) {
            flaws.add(Said.of(
                    "kontrolpunktet når ikke til udstedelsen, nummer {}",
                    "the checkpoint does not reach the issue, position {}",
                    manifest.issuedAt()));
        }
    }
}
