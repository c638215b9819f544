package dk.seamark.verify;

import dk.seamark.verify.bundle.Manifest;
import dk.seamark.verify.event.Leaf;
import dk.seamark.verify.event.ProvedEvent;
import dk.seamark.verify.event.ProvedEvents;
import dk.seamark.verify.log.Entries;
import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.report.LocalizedText;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Step 10: no event of the plan is left out of the bundle. The log alone can tell. */
final class CompletenessCheck {

    private static final int MOST_LEAVES = 1_000_000;

    private CompletenessCheck() {}

    static CheckResult<Long> notAsked() {
        return CheckResult.notAsked(
                "om der mangler hændelser i bevispakken, kan kun ses i loggen; angiv --log",
                "whether events are left out of the bundle can be seen in the log alone; give --log");
    }

    static CheckResult<Long> of(
            Bundle bundle, Checkpoint bundled, ProvedEvents events, LogFiles log, Checkpoint present) {
        Set<Long> told = new HashSet<>();
        events.events().stream().map(ProvedEvent::position).forEach(told::add);
        Manifest manifest = bundle.manifest();
        String policyId = VerdictCheck.ledger(events, manifest.packPosition(), new ArrayList<>())
                .policyId();
        List<LocalizedText> missing = new ArrayList<>();
        try {
            if (bundled.size() > MOST_LEAVES) {
                throw new VerificationException("loggen har over {} blade", "the log has over {} leaves", MOST_LEAVES);
            }
            Hash root = new Entries(log, present.size()).read(bundled.size(), (position, content) -> {
                Leaf leaf = Leaf.parse(content);
                if (position <= manifest.issuedAt() && belongs(leaf, manifest, policyId) && !told.contains(position)) {
                    missing.add(LocalizedText.of(
                            "blad {} ({}) mangler i bevispakken",
                            "the bundle lacks leaf {} ({})",
                            position,
                            String.valueOf(leaf.type())));
                }
            });
            if (!root.equals(bundled.root())) {
                throw new VerificationException(
                        "loggens blade giver ikke kontrolpunktets rod", "the log's leaves do not give the root");
            }
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
        return missing.isEmpty()
                ? CheckResult.passed(
                        bundled.size(),
                        LocalizedText.of(
                                "alle {} blade i loggen er læst, og planens er alle i bevispakken",
                                "all {} leaves of the log were read, and the plan's are all in the bundle",
                                bundled.size()),
                        List.of())
                : CheckResult.failed(
                        bundled.size(), LocalizedText.of("der er udeladt hændelser", "events are left out"), missing);
    }

    private static boolean belongs(Leaf leaf, Manifest manifest, @Nullable String policyId) {
        return leaf.isOfPlan(manifest.municipality(), manifest.planId())
                || (policyId != null && leaf.isOfPolicy(manifest.municipality(), policyId));
    }
}
