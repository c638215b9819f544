package dk.seamark.verify.audit;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.Step;
import dk.seamark.verify.report.StepOutcome;
import dk.seamark.verify.report.VerificationException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Steps 3 to 6: the leaves, the tree, the copy and the earlier checkpoint, all from one walk. */
final class AuditSteps {

    private static final LocalizedText LEAVES = Phrases.say("step.leaves");
    private static final LocalizedText TREE = Phrases.say("step.tree");
    private static final LocalizedText COPY = Phrases.say("step.copy");
    private static final LocalizedText OLDER = Phrases.say("step.older");

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
                step(name, StepOutcome.IMPOSSIBLE, Phrases.say("audit.no-checkpoint"));
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
            step(LEAVES, StepOutcome.PASSED, Phrases.say("audit.leaves", present.size()));
        }
    }

    private void tree(LeafWalk walk, @Nullable BrokenOff broken, Checkpoint present) {
        boolean isSigned = broken != null || walk.root().equals(present.root());
        if (isSigned && !failed(TREE, walk.tree(), broken)) {
            step(TREE, StepOutcome.PASSED, Phrases.say("audit.root"));
        } else if (!isSigned) {
            note(walk.tree());
            step(
                    TREE,
                    StepOutcome.FAILED,
                    Phrases.say("audit.root-another", walk.root()),
                    walk.tree().said());
        }
    }

    private void copy(@Nullable CopyComparison comparison, @Nullable BrokenOff broken, Checkpoint present) {
        if (copy == null || comparison == null) {
            step(COPY, StepOutcome.NOT_ASKED, Phrases.say("audit.no-copy"));
            return;
        }
        Checkpoint kept = copy.checkpoint();
        if (kept == null) {
            step(COPY, StepOutcome.NOT_ASKED, Phrases.say("audit.first-copy"));
            return;
        }
        LocalizedText flaw = broken == null ? comparison.flaw() : null;
        if (flaw == null) {
            flaw = signature(kept);
        }
        if (flaw != null) {
            step(COPY, StepOutcome.FAILED, flaw);
        } else if (!failed(COPY, comparison.findings(), broken)) {
            step(COPY, StepOutcome.PASSED, Phrases.say("audit.copy", kept.size(), present.size() - kept.size()));
        }
    }

    private void older(LeafWalk walk, @Nullable BrokenOff broken, Checkpoint present) {
        Checkpoint older = request.older();
        if (older == null) {
            step(OLDER, StepOutcome.NOT_ASKED, Phrases.say("audit.no-older"));
            return;
        }
        LocalizedText flaw = signature(older);
        if (flaw != null) {
            step(OLDER, StepOutcome.FAILED, flaw);
        } else if (older.size() > present.size()) {
            first = Math.min(first, present.size() + 1);
            step(
                    OLDER,
                    StepOutcome.FAILED,
                    Phrases.say("audit.leaf-gone", present.size() + 1, present.size(), older.size()));
        } else if (broken != null) {
            step(OLDER, StepOutcome.IMPOSSIBLE, broken.why().said());
        } else if (walk.beganWith(older.root())) {
            step(OLDER, StepOutcome.PASSED, Phrases.say("audit.older", older.size()));
        } else {
            step(OLDER, StepOutcome.FAILED, Phrases.say("audit.older-another", older.size()));
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
                    StepOutcome.FAILED,
                    Phrases.say(
                            "audit.leaves-failed",
                            findings.count(),
                            findings.first().orElseThrow()),
                    findings.said());
            return true;
        }
        if (broken != null) {
            step(
                    name,
                    StepOutcome.IMPOSSIBLE,
                    Phrases.say(
                            "audit.from-leaf", broken.position(), broken.why().said()));
            return true;
        }
        return false;
    }

    private void note(Findings findings) {
        findings.first().ifPresent(position -> first = Math.min(first, position));
    }

    private void step(LocalizedText name, StepOutcome outcome, LocalizedText sentence) {
        step(name, outcome, sentence, List.of());
    }

    private void step(LocalizedText name, StepOutcome outcome, LocalizedText sentence, List<LocalizedText> details) {
        steps.add(new Step(number++, name, outcome, sentence, details));
    }
}
