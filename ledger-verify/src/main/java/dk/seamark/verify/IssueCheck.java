package dk.seamark.verify;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.Rendering;
import dk.seamark.verify.bundle.Manifest;
import dk.seamark.verify.event.ProvedEvent;
import dk.seamark.verify.event.ProvedEvents;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.TlogProof;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.LocalizedText;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import dk.seamark.verify.tree.Inclusion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps 4 and 6: the pack's issue is in the log, and it names the files of the bundle. */
final class IssueCheck {

    private IssueCheck() {}

    /** Step 4: the proof that stands for itself. */
    static CheckResult<TlogProof> proof(Bundle bundle, VerifierKey key, Checkpoint checkpoint, ProvedEvents events) {
        try {
            TlogProof proof = TlogProof.parse(bundle.file("issue.tlog-proof"));
            if (proof.index() != bundle.manifest().issuedAt() - 1) {
                throw new VerificationException(
                        "beviset er for blad {}, ikke for udstedelsens",
                        "the proof is of leaf {}, not of the issue's",
                        proof.index() + 1);
            }
            Checkpoint own = proof.checkpoint();
            own.note().requireSignedBy(key);
            if (!own.note().text().equals(checkpoint.note().text())) {
                throw new VerificationException(
                        "bevisets kontrolpunkt er ikke bevispakkens", "the proof's checkpoint is not the bundle's");
            }
            ProvedEvent issue = events.at(bundle.manifest().issuedAt())
                    .orElseThrow(() -> new VerificationException(
                            "udstedelsens blad er ikke bevist i events.jsonl",
                            "the issue's leaf is not proved in events.jsonl"));
            if (!Inclusion.holds(proof.index(), own.size(), issue.hash(), proof.path(), own.root())) {
                throw new VerificationException(
                        "bladet er ikke i kontrolpunktets log", "the leaf is not in the checkpoint's log");
            }
            return CheckResult.passed(
                    proof,
                    LocalizedText.of("blad {} er i loggen", "leaf {} is in the log", proof.index() + 1),
                    List.of());
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
    }

    /** Step 6: what the event that issued the pack says. */
    static CheckResult<CommitteePackIssued> event(Bundle bundle, ProvedEvents events) {
        Manifest manifest = bundle.manifest();
        ProvedEvent proved = events.at(manifest.issuedAt()).orElse(null);
        if (proved == null) {
            return CheckResult.impossible(
                    "udstedelsens hændelse er ikke bevist", "the event that issued the pack is not proved");
        }
        if (!(proved.event() instanceof CommitteePackIssued issued)) {
            return CheckResult.failed(new VerificationException(
                    "protokolnummer {} er ikke en udstedelse",
                    "ledger position {} is no issue of a pack",
                    manifest.issuedAt()));
        }
        List<LocalizedText> flaws = new ArrayList<>();
        same(flaws, "kommune", "municipality", manifest.municipality(), issued.municipality());
        same(flaws, "plan", "plan", manifest.planId(), issued.planId());
        same(flaws, "periode", "period", manifest.period(), issued.period());
        same(flaws, "nummer", "number", manifest.number(), issued.number());
        same(flaws, "protokolnummer", "ledger position", manifest.packPosition(), issued.position());
        if (issued.position() >= manifest.issuedAt()) {
            flaws.add(LocalizedText.of(
                    "pakken kender nummer {}, men er udstedt som nummer {}",
                    "the pack knows position {}, but was issued at {}",
                    issued.position(),
                    manifest.issuedAt()));
        }
        renderings(bundle, issued, flaws);
        return flaws.isEmpty()
                ? CheckResult.passed(
                        issued,
                        LocalizedText.of(
                                "{} gengivelser er dem, der blev udstedt som protokolnummer {}",
                                "{} renderings are those that were issued at ledger position {}",
                                issued.renderings().size(),
                                manifest.issuedAt()),
                        List.of())
                : CheckResult.failed(
                        issued,
                        LocalizedText.of(
                                "bevispakken er ikke den, der blev udstedt", "the bundle is not what was issued"),
                        flaws);
    }

    private static void same(List<LocalizedText> flaws, String da, String en, @Nullable Object told, Object right) {
        if (!right.equals(told)) {
            flaws.add(LocalizedText.of(
                    "manifestets {} er »{}«, udstedelsens er »{}«",
                    "the manifest's {} is \"{}\", the issue's is \"{}\"",
                    new LocalizedText(da, en),
                    String.valueOf(told),
                    right));
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
                flaws.add(
                        LocalizedText.of("»{}« blev udstedt, men mangler", "\"{}\" was issued, but is missing", name));
            } else if (content.length != rendering.bytes()
                    || !Hash.of(content).hex().equals(rendering.sha256())) {
                flaws.add(LocalizedText.of(
                        "»{}« er ikke den fil, der blev udstedt", "\"{}\" is not the file that was issued", name));
            }
        }
        packs.forEach(name -> flaws.add(LocalizedText.of("»{}« blev ikke udstedt", "\"{}\" was not issued", name)));
    }
}
