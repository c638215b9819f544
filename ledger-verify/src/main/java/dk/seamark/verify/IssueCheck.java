package dk.seamark.verify;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.events.pack.Rendering;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.bundle.Manifest;
import dk.seamark.verify.event.BundlePart;
import dk.seamark.verify.event.EventReader;
import dk.seamark.verify.event.ProvedEvent;
import dk.seamark.verify.event.ProvedEvents;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.TlogProof;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import dk.seamark.verify.tree.Inclusion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Steps 4 and 6: the pack's issue is in the log, and it names the files of the bundle. */
final class IssueCheck {

    private IssueCheck() {}

    /** Step 4: the proof that stands for itself. */
    static CheckResult<TlogProof> proof(Bundle bundle, VerifierKey key, Checkpoint checkpoint, ProvedEvents events) {
        try {
            TlogProof proof = TlogProof.parse(bundle.file("issue.tlog-proof"));
            if (proof.index() != bundle.manifest().issuedAt() - 1) {
                throw new VerificationException("proof.other-leaf", proof.index() + 1);
            }
            Checkpoint own = proof.checkpoint();
            own.note().requireSignedBy(key);
            if (!own.note().text().equals(checkpoint.note().text())) {
                throw new VerificationException("proof.other-checkpoint");
            }
            ProvedEvent issue = events.at(bundle.manifest().issuedAt())
                    .orElseThrow(() -> new VerificationException("proof.not-in-events"));
            if (!Inclusion.holds(proof.index(), own.size(), issue.hash(), proof.path(), own.root())) {
                throw new VerificationException("proof.not-in-log");
            }
            return CheckResult.passed(proof, Phrases.say("proof.passed", proof.index() + 1), List.of());
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
    }

    /** Step 6: what the event that issued the pack says. */
    static CheckResult<CommitteePackIssued> event(Bundle bundle, ProvedEvents events, Checkpoint checkpoint) {
        Manifest manifest = bundle.manifest();
        ProvedEvent proved = events.at(manifest.issuedAt()).orElse(null);
        if (proved == null) {
            return CheckResult.impossible("issue.not-proved");
        }
        if (!(proved.event() instanceof CommitteePackIssued issued)) {
            return CheckResult.failed(new VerificationException("issue.none", manifest.issuedAt()));
        }
        List<LocalizedText> flaws = new ArrayList<>();
        same(flaws, "name.municipality", manifest.municipality(), issued.municipality());
        same(flaws, "name.plan", manifest.planId(), issued.planId());
        same(flaws, "name.period", manifest.period(), issued.period());
        same(flaws, "name.number", manifest.number(), issued.number());
        same(flaws, "name.ledger-position", manifest.packPosition(), issued.position());
        if (issued.position() >= manifest.issuedAt()) {
            flaws.add(Phrases.say("issue.position", issued.position(), manifest.issuedAt()));
        }
        return manifest.isRedacted()
                ? redacted(bundle, issued, checkpoint, flaws)
                : outcome(
                        bundle,
                        issued,
                        flaws,
                        Phrases.say("issue.passed", issued.renderings().size(), manifest.issuedAt()),
                        List.of());
    }

    private static CheckResult<CommitteePackIssued> outcome(
            Bundle bundle,
            CommitteePackIssued issued,
            List<LocalizedText> flaws,
            LocalizedText passed,
            List<LocalizedText> notes) {
        renderings(bundle, issued, flaws);
        return flaws.isEmpty()
                ? CheckResult.passed(issued, passed, notes)
                : CheckResult.failed(issued, Phrases.say("issue.failed"), flaws);
    }

    /** The files are those that took the place of the issued ones, as the event says that redacted the pack. */
    private static CheckResult<CommitteePackIssued> redacted(
            Bundle bundle, CommitteePackIssued issued, Checkpoint checkpoint, List<LocalizedText> flaws) {
        try {
            ProvedEvent proved = new EventReader(bundle.manifest(), checkpoint, BundlePart.PLAN)
                    .later(bundle.file(Bundle.REDACTION));
            if (!(proved.event() instanceof CommitteePackRedacted redacted)
                    || !redacted.period().equals(issued.period())
                    || redacted.number() != issued.number()) {
                throw new VerificationException("issue.no-redaction", proved.position());
            }
            if (redacted.erased().isEmpty() || !formats(redacted.renderings()).equals(formats(issued.renderings()))) {
                throw new VerificationException("issue.no-redaction", proved.position());
            }
            return outcome(
                    bundle,
                    now(issued, redacted),
                    flaws,
                    Phrases.say(
                            "issue.redacted",
                            redacted.erased().size(),
                            proved.position(),
                            redacted.renderings().size()),
                    redacted.erased().stream()
                            .map(text -> Phrases.say("issue.erased", text))
                            .toList());
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
    }

    private static Set<String> formats(List<Rendering> renderings) {
        return renderings.stream().map(Rendering::format).collect(Collectors.toSet());
    }

    /** What the pack is since it was redacted: what it says of the record is as it was issued. */
    private static CommitteePackIssued now(CommitteePackIssued issued, CommitteePackRedacted redacted) {
        return new CommitteePackIssued(
                issued.municipality(),
                issued.planId(),
                issued.period(),
                issued.number(),
                issued.position(),
                issued.stateHash(),
                redacted.templateVersion(),
                redacted.rendererVersion(),
                redacted.ruleVersion(),
                redacted.renderings(),
                issued.withheld(),
                issued.reason(),
                issued.unapproved(),
                issued.confirmed());
    }

    private static void same(List<LocalizedText> flaws, String key, @Nullable Object told, Object right) {
        if (!right.equals(told)) {
            flaws.add(Phrases.say("issue.field", Phrases.say(key), String.valueOf(told), right));
        }
    }

    private static void renderings(Bundle bundle, CommitteePackIssued issued, List<LocalizedText> flaws) {
        Set<String> packs = new HashSet<>(bundle.files().keySet());
        packs.removeIf(name -> !name.startsWith(Bundle.PACK));
        for (Rendering rendering : issued.renderings()) {
            String name = Bundle.PACK + rendering.format();
            byte[] content = bundle.files().get(name);
            packs.remove(name);
            if (content == null) {
                flaws.add(Phrases.say("issue.file-missing", name));
            } else if (content.length != rendering.bytes()
                    || !Hash.of(content).hex().equals(rendering.sha256())) {
                flaws.add(Phrases.say("issue.file-another", name));
            }
        }
        packs.forEach(name -> flaws.add(Phrases.say("issue.file-foreign", name)));
    }
}
