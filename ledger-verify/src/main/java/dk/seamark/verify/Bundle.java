package dk.seamark.verify;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.bundle.CrateMetadata;
import dk.seamark.verify.bundle.Manifest;
import dk.seamark.verify.bundle.ZipForm;
import dk.seamark.verify.event.BundlePart;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Step 1: the files are those that the manifest lists, and nothing else is there.
 *
 * @param files the files with their contents
 * @param manifest the manifest
 */
record Bundle(Map<String, byte[]> files, Manifest manifest) {

    /** The largest bundle that is read: 200 MB. */
    static final int MOST_BYTES = 200_000_000;

    /** What the name of each rendering begins with. */
    static final String PACK = "pack.";

    /** What a bundle has besides its manifest and the renderings. */
    private static final Set<String> OTHERS = Set.of("checkpoint", "issue.tlog-proof", "events.jsonl", "key");

    /** The event that redacted the pack, with its proof; only in the bundle of a redacted pack. */
    static final String REDACTION = Manifest.REDACTION;

    /** The municipality's events about stray records, with their proofs. */
    static final String STRAYS = BundlePart.STRAYS.file();

    static CheckResult<Bundle> open(byte[] zip) {
        if (zip.length > MOST_BYTES) {
            return CheckResult.failed(new VerificationException("files.too-large", MOST_BYTES));
        }
        try {
            return strict(zip);
        } catch (VerificationException flaw) {
            return LooseBundle.repacked(zip, flaw);
        }
    }

    private static CheckResult<Bundle> strict(byte[] zip) throws VerificationException {
        ZipForm form = ZipForm.read(zip);
        byte[] first = form.files().get(Manifest.NAME);
        if (first == null) {
            throw new VerificationException("files.no-manifest");
        }
        Manifest manifest;
        try {
            manifest = manifest(first);
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
        return compared(form, manifest);
    }

    /** The bundle whose files lie in a folder. */
    static CheckResult<Bundle> unpacked(Path folder) {
        return LooseBundle.unpacked(folder);
    }

    static Manifest manifest(byte[] bytes) throws VerificationException {
        try {
            return Manifest.parse(bytes);
        } catch (VerificationException flaw) {
            throw flaw.at(Phrases.name("manifest.json"));
        }
    }

    private static CheckResult<Bundle> compared(ZipForm form, Manifest manifest) {
        List<LocalizedText> flaws = new ArrayList<>(form.flaws());
        List<String> listed = new ArrayList<>(List.of(Manifest.NAME));
        for (Manifest.File file : manifest.files()) {
            listed.add(file.name());
            byte[] content = form.files().get(file.name());
            if (!belongs(file.name(), manifest)) {
                flaws.add(Phrases.say("files.foreign", file.name()));
            }
            if (content == null) {
                flaws.add(Phrases.say("files.missing", file.name()));
            } else if (content.length != file.bytes()) {
                flaws.add(Phrases.say("files.size", file.name(), content.length, file.bytes()));
            } else if (!Hash.of(content).hex().equals(file.sha256())) {
                flaws.add(Phrases.say("files.digest", file.name()));
            }
        }
        flaws.addAll(CrateMetadata.flaws(manifest, form.files()));
        if (flaws.isEmpty() && !List.copyOf(form.files().keySet()).equals(listed)) {
            flaws.add(Phrases.say("files.order", String.join(", ", form.files().keySet())));
        }
        Bundle bundle = new Bundle(form.files(), manifest);
        return flaws.isEmpty()
                ? CheckResult.passed(bundle, Phrases.say("files.passed", listed.size() - 1), List.of())
                : CheckResult.failed(bundle, Phrases.say("files.failed"), flaws);
    }

    /** Whether a bundle with this manifest may have a file of this name. */
    static boolean belongs(String name, Manifest manifest) {
        return OTHERS.contains(name)
                || name.startsWith(PACK)
                || (manifest.isRedacted() && name.equals(REDACTION))
                || (manifest.holdsStrays() && name.equals(STRAYS))
                || (manifest.holdsCrate() && name.equals(Manifest.CRATE));
    }

    /**
     * A file that every bundle has.
     *
     * @throws Flaw if this one lacks it
     */
    byte[] file(String name) throws VerificationException {
        byte[] content = files.get(name);
        if (content == null) {
            throw new VerificationException("files.missing", name);
        }
        return content;
    }

    /** Which pack the bundle says that it is of. */
    LocalizedText subject() {
        return Phrases.say(
                "subject.pack", manifest.number(), manifest.period(), manifest.planId(), manifest.municipality());
    }
}
