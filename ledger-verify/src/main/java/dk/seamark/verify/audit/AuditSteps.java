package dk.seamark.verify.audit;

import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.LocalizedText;
import dk.seamark.verify.report.Outcome;
import dk.seamark.verify.report.Step;
import dk.seamark.verify.report.VerificationException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Steps 3 to 6: the leaves, the tree, the copy and the earlier checkpoint, all from one walk. */
final class AuditSteps {

    private static final LocalizedText LEAVES = new LocalizedText("Bladene", "The leaves");
    private static final LocalizedText TREE = new LocalizedText("Træet", "The tree");
    private static final LocalizedText COPY = new LocalizedText("Kopien", "The copy");
    private static final LocalizedText OLDER = new LocalizedText("Det ældre kontrolpunkt", "The earlier checkpoint");

    private final AuditRequest request;
    private final @Nullable LogCopy copy;
    private final @Nullable VerifierKey key;
    private final @Nullable Checkpoint checkpoint;
    private final List<Step> steps = new ArrayList<>();
    private long first = Long.MAX_VALUE;
    private int number;

    AuditSteps(
            AuditRequest request, @Nullable LogCopy copy, @Nullable VerifierKey key, @Nullable Checkpoint checkpoint) {
        this.request = request;
        this.copy = copy;
        this.key = key;
        this.checkpoint = checkpoint;
    }

    /** Goes through the log; the steps are numbered from here. */
    List<Step> from(int next) {
        number = next;
        if (checkpoint == null) {
            for (LocalizedText name : List.of(LEAVES, TREE, COPY, OLDER)) {
                step(
                        name,
                        Outcome.IMPOSSIBLE,
                        new LocalizedText("der er intet kontrolpunkt", "there is no checkpoint"));
            }
            return steps;
        }
        Checkpoint older = request.older();
        CopyComparison comparison = copy == null ? null : new CopyComparison(copy);
        LeafWalk walk = new LeafWalk(request.log(), checkpoint.size(), comparison, older == null ? 0 : older.size());
        BrokenOff broken = walk.go(request.ahead());
        if (broken != null) {
            first = broken.position();
        }
        leaves(walk, broken, checkpoint);
        tree(walk, broken, checkpoint);
        copy(comparison, broken, checkpoint);
        older(walk, broken, checkpoint);
        return steps;
    }

    /** The first leaf that is not as it must be, of all steps. */
    OptionalLong firstLeaf() {
        return first == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(first);
    }

    private void leaves(LeafWalk walk, @Nullable BrokenOff broken, Checkpoint present) {
        if (!failed(LEAVES, walk.leaves(), broken)) {
            step(
                    LEAVES,
                    Outcome.PASSED,
                    LocalizedText.of(
                            "{} blade er dem, som træet har", "{} leaves are those of the tree", present.size()));
        }
    }

    private void tree(LeafWalk walk, @Nullable BrokenOff broken, Checkpoint present) {
        boolean isSigned = broken != null || walk.root().equals(present.root());
        if (isSigned && !failed(TREE, walk.tree(), broken)) {
            step(
                    TREE,
                    Outcome.PASSED,
                    new LocalizedText("dets rod er kontrolpunktets", "its root is the checkpoint's"));
        } else if (!isSigned) {
            note(walk.tree());
            step(
                    TREE,
                    Outcome.FAILED,
                    LocalizedText.of(
                            "dets rod er {}, ikke kontrolpunktets",
                            "its root is {}, not the checkpoint's",
                            walk.root()),
                    walk.tree().said());
        }
    }

    private void copy(@Nullable CopyComparison comparison, @Nullable BrokenOff broken, Checkpoint present) {
        if (copy == null || comparison == null) {
            step(
                    COPY,
                    Outcome.NOT_ASKED,
                    new LocalizedText("der er ingen; angiv --copy", "there is none; give --copy"));
            return;
        }
        Checkpoint kept = copy.checkpoint();
        if (kept == null) {
            step(COPY, Outcome.NOT_ASKED, new LocalizedText("det er den første", "it is the first"));
            return;
        }
        LocalizedText flaw = broken == null ? comparison.flaw() : null;
        if (flaw == null) {
            flaw = signature(kept);
        }
        if (flaw != null) {
            step(COPY, Outcome.FAILED, flaw);
        } else if (!failed(COPY, comparison.findings(), broken)) {
            step(
                    COPY,
                    Outcome.PASSED,
                    LocalizedText.of(
                            "dens {} blade er uændrede, og {} er kommet til",
                            "its {} leaves are unchanged, and {} were added",
                            kept.size(),
                            present.size() - kept.size()));
        }
    }

    private void older(LeafWalk walk, @Nullable BrokenOff broken, Checkpoint present) {
        Checkpoint older = request.older();
        if (older == null) {
            step(OLDER, Outcome.NOT_ASKED, new LocalizedText("angiv --older", "give --older"));
            return;
        }
        LocalizedText flaw = signature(older);
        if (flaw != null) {
            step(OLDER, Outcome.FAILED, flaw);
        } else if (older.size() > present.size()) {
            first = Math.min(first, present.size() + 1);
            step(
                    OLDER,
                    Outcome.FAILED,
                    LocalizedText.of(
                            "blad {} er væk; loggen har {} blade og havde {}",
                            "leaf {} is gone; the log has {} leaves and had {}",
                            present.size() + 1,
                            present.size(),
                            older.size()));
        } else if (broken != null) {
            step(OLDER, Outcome.IMPOSSIBLE, broken.why().said());
        } else if (walk.beganWith(older.root())) {
            step(
                    OLDER,
                    Outcome.PASSED,
                    LocalizedText.of(
                            "loggen begynder med dets {} blade", "the log begins with its {} leaves", older.size()));
        } else {
            step(
                    OLDER,
                    Outcome.FAILED,
                    LocalizedText.of(
                            "loggens første {} blade er andre: nogen har skrevet om",
                            "the log's first {} leaves are others: somebody has rewritten it",
                            older.size()));
        }
    }

    /** What is wrong with the signature of a checkpoint that the auditor has; null if nothing is. */
    private @Nullable LocalizedText signature(Checkpoint own) {
        try {
            if (key != null) {
                own.note().requireSignedBy(key);
            }
            return null;
        } catch (VerificationException flaw) {
            return flaw.said();
        }
    }

    /** Adds the step if it failed, or could not be gone through; false if there is nothing wrong. */
    private boolean failed(LocalizedText name, Findings findings, @Nullable BrokenOff broken) {
        note(findings);
        if (!findings.isEmpty()) {
            step(
                    name,
                    Outcome.FAILED,
                    LocalizedText.of(
                            "{} blade fejler, det første er {}",
                            "{} leaves fail, the first is {}",
                            findings.count(),
                            findings.first().orElseThrow()),
                    findings.said());
            return true;
        }
        if (broken != null) {
            step(
                    name,
                    Outcome.IMPOSSIBLE,
                    LocalizedText.of(
                            "fra blad {}: {}",
                            "from leaf {}: {}",
                            broken.position(),
                            broken.why().said()));
            return true;
        }
        return false;
    }

    private void note(Findings findings) {
        findings.first().ifPresent(position -> first = Math.min(first, position));
    }

    private void step(LocalizedText name, Outcome outcome, LocalizedText sentence) {
        step(name, outcome, sentence, List.of());
    }

    private void step(LocalizedText name, Outcome outcome, LocalizedText sentence, List<LocalizedText> details) {
        steps.add(new Step(number++, name, outcome, sentence, details));
    }
}
