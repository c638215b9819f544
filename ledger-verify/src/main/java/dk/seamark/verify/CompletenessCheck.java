package dk.seamark.verify;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.bundle.Manifest;
import dk.seamark.verify.event.Leaf;
import dk.seamark.verify.event.ProvedEvent;
import dk.seamark.verify.event.ProvedEvents;
import dk.seamark.verify.log.Entries;
import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Step 10: no event of the plan is left out of the bundle. The log alone can tell. */
final class CompletenessCheck {

    private static final int MOST_LEAVES = 1_000_000;

    /** The first template of packs whose bundles hold the municipality's events about stray records. */
    private static final int WITH_STRAYS = 10;

    private static final Pattern TEMPLATE_NUMBER = Pattern.compile("^([0-9]{1,6})(;|$)");

    private CompletenessCheck() {}

    static CheckResult<Long> notAsked() {
        return CheckResult.notAsked("complete.not-asked");
    }

    /** @param issued the event of the pack's issue; null if it is not proved, which another step says */
    static CheckResult<Long> of(
            Bundle bundle,
            Checkpoint bundled,
            ProvedEvents events,
            @Nullable CommitteePackIssued issued,
            LogFiles log,
            Checkpoint present) {
        Set<Long> told = new HashSet<>();
        events.events().stream().map(ProvedEvent::position).forEach(told::add);
        Manifest manifest = bundle.manifest();
        String policyId = VerdictCheck.ledger(events, manifest.packPosition(), new ArrayList<>())
                .policyId();
        boolean holdsStrays = manifest.holdsStrays() || (issued != null && hasStrays(issued));
        List<LocalizedText> missing = new ArrayList<>();
        List<LocalizedText> elsewhere = new ArrayList<>();
        try {
            EventsCheck.strays(bundle, bundled).events().stream()
                    .map(ProvedEvent::position)
                    .forEach(told::add);
            if (bundled.size() > MOST_LEAVES) {
                throw new VerificationException("complete.too-many", MOST_LEAVES);
            }
            Hash root = new Entries(log, present.size()).read(bundled.size(), (position, content) -> {
                Leaf leaf = Leaf.parse(content);
                if (position > manifest.issuedAt() || told.contains(position)) {
                    return;
                }
                LocalizedText name = Phrases.say("complete.leaf", position, String.valueOf(leaf.type()));
                if (belongs(leaf, manifest, policyId)) {
                    missing.add(name);
                } else if (leaf.isOfStrays(manifest.municipality())) {
                    // A bundle of an earlier form holds none of them, and is complete all the same if the pack is old.
                    (holdsStrays ? missing : elsewhere).add(name);
                }
            });
            if (!root.equals(bundled.root())) {
                throw new VerificationException("complete.root");
            }
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
        return missing.isEmpty()
                ? CheckResult.passed(bundled.size(), Phrases.say("complete.passed", bundled.size()), elsewhere)
                : CheckResult.failed(bundled.size(), Phrases.say("complete.failed"), missing);
    }

    /** Whether the bundle of the pack holds them, by what the log says of the pack: the manifest can be rewritten. */
    private static boolean hasStrays(CommitteePackIssued issued) {
        Matcher version = TEMPLATE_NUMBER.matcher(issued.templateVersion());
        return version.find() && Integer.parseInt(version.group(1)) >= WITH_STRAYS;
    }

    private static boolean belongs(Leaf leaf, Manifest manifest, @Nullable String policyId) {
        return leaf.isOfPlan(manifest.municipality(), manifest.planId())
                || (policyId != null && leaf.isOfPolicy(manifest.municipality(), policyId));
    }
}
