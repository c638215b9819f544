package dk.seamark.verify;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.bundle.CrateMetadata;
import dk.seamark.verify.bundle.FileKind;
import dk.seamark.verify.bundle.LooseFiles;
import dk.seamark.verify.bundle.Manifest;
import dk.seamark.verify.form.LineEnds;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Step 1 of a bundle that is not the ZIP file that was fetched. Its files are held against the manifest, and the other
 * steps go on with them; that the bundle itself is unchanged was not checked, and is not said.
 */
final class LooseBundle {

    private final LooseFiles loose;
    private final List<LocalizedText> flaws = new ArrayList<>();
    private final List<LocalizedText> notes = new ArrayList<>();

    private LooseBundle(LooseFiles loose) {
        this.loose = loose;
    }

    static CheckResult<Bundle> unpacked(Path folder) {
        try {
            LooseFiles files = LooseFiles.unpacked(folder, Bundle.MOST_BYTES);
            byte[] manifest = files.files().get(Manifest.NAME);
            if (manifest == null) {
                throw new VerificationException("files.folder-without-manifest");
            }
            return new LooseBundle(files).compared(manifest, Phrases.say("files.unpacked"));
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
    }

    /**
     * A ZIP file of another form.
     *
     * @param flaw in what its form is another
     */
    static CheckResult<Bundle> repacked(byte[] zip, VerificationException flaw) {
        try {
            LooseFiles files = LooseFiles.repacked(zip, Bundle.MOST_BYTES);
            byte[] manifest = files.files().get(Manifest.NAME);
            if (manifest != null) {
                LooseBundle bundle = new LooseBundle(files);
                bundle.notes.add(flaw.said());
                return bundle.compared(manifest, Phrases.say("files.repacked"));
            }
            return wrong(files.files().isEmpty() ? FileKind.of(zip) : FileKind.ofZip(files.files()), flaw);
        } catch (VerificationException other) {
            return CheckResult.failed(flaw);
        }
    }

    private static CheckResult<Bundle> wrong(Optional<LocalizedText> kind, VerificationException flaw) {
        return CheckResult.failed(kind.map(known -> new VerificationException("files.wrong", known, flaw.said()))
                .orElse(flaw));
    }

    private CheckResult<Bundle> compared(byte[] first, LocalizedText sentence) throws VerificationException {
        Manifest manifest = Bundle.manifest(first);
        Map<String, byte[]> files = new TreeMap<>();
        Set<String> foreign = new TreeSet<>(loose.files().keySet());
        foreign.remove(Manifest.NAME);
        for (Manifest.File file : manifest.files()) {
            foreign.remove(file.name());
            byte[] content = loose.files().get(file.name());
            if (!Bundle.belongs(file.name(), manifest)) {
                flaws.add(Phrases.say("files.foreign", file.name()));
            }
            if (content == null) {
                flaws.add(Phrases.say("files.missing", file.name()));
            } else {
                files.put(file.name(), listed(file, content));
            }
        }
        flaws.addAll(CrateMetadata.flaws(manifest, files));
        foreign.forEach(name -> flaws.add(Phrases.say("files.foreign", name)));
        notes.addAll(loose.notes());
        Bundle bundle = new Bundle(files, manifest);
        if (flaws.isEmpty()) {
            return CheckResult.unchecked(bundle, sentence, notes);
        }
        flaws.addAll(notes);
        return CheckResult.failed(bundle, Phrases.say("files.failed"), flaws);
    }

    /** The content that the manifest lists; it may have got other line ends on its way. */
    private byte[] listed(Manifest.File file, byte[] content) {
        if (isListed(file, content)) {
            return content;
        }
        byte[] plain = LineEnds.lf(content);
        if (isListed(file, plain)) {
            notes.add(Phrases.say("files.line-ends", file.name()));
            return plain;
        }
        flaws.add(Phrases.say("files.digest", file.name()));
        return content;
    }

    private static boolean isListed(Manifest.File file, byte[] content) {
        return content.length == file.bytes() && Hash.of(content).hex().equals(file.sha256());
    }
}
