package dk.seamark.verify.audit;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.form.Json;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.Cosignature;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.Step;
import dk.seamark.verify.report.StepOutcome;
import dk.seamark.verify.report.Unavailable;
import dk.seamark.verify.report.VerificationException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads a whole log, holds it against a copy, and brings the copy forward when all was well. */
public final class LogAudit {

    private static final int MOST_BYTES = 1_000_000;
    private static final LocalizedText KEY = Phrases.say("step.key");
    private static final LocalizedText CHECKPOINT = Phrases.say("step.checkpoint");

    private final AuditRequest request;
    private final @Nullable LogCopy copy;
    private final List<Step> steps = new ArrayList<>();
    private LocalizedText subject = Phrases.say("subject.log");
    private OptionalLong firstLeaf = OptionalLong.empty();

    private LogAudit(AuditRequest request, @Nullable LogCopy copy) {
        this.request = request;
        this.copy = copy;
    }

    /**
     * Reads a log. It does not throw over what the log serves.
     *
     * @throws Flaw if the copy cannot be used at all, or is one of another log
     */
    public static AuditResult of(AuditRequest request) throws VerificationException {
        if (request.copy() == null) {
            return new LogAudit(request, null).run();
        }
        try (LogCopy copy = LogCopy.open(request.copy())) {
            return new LogAudit(request, copy).run();
        }
    }

    private AuditResult run() throws VerificationException {
        VerifierKey key = key();
        byte[] note = new byte[0];
        Checkpoint checkpoint = null;
        try {
            note = request.log().read("checkpoint", MOST_BYTES);
            checkpoint = Checkpoint.parse(note);
        } catch (VerificationException flaw) {
            step(CHECKPOINT, flaw);
        }
        if (checkpoint != null) {
            requireSameLog(checkpoint);
            subject = Phrases.say("subject.log-of", checkpoint.origin());
            checkpointStep(checkpoint, key);
        }
        AuditSteps rest = new AuditSteps(request, copy, key, checkpoint);
        steps.addAll(rest.from(steps.size() + 1));
        firstLeaf = rest.firstLeaf();
        AuditResult result = new AuditResult(steps, subject, firstLeaf);
        if (copy != null && key != null && checkpoint != null && result.isFine()) {
            copy.bringForward(note, checkpoint.size(), key);
        }
        return result;
    }

    /** A copy of another log says nothing of this one, and its leaves nothing of these. */
    private void requireSameLog(Checkpoint present) throws VerificationException {
        Checkpoint kept = copy == null ? null : copy.checkpoint();
        if (kept != null && !kept.origin().equals(present.origin())) {
            throw new VerificationException(
                    "copy.other-log", String.valueOf(request.copy()), kept.origin(), present.origin());
        }
    }

    /** Step 1: whose key the checkpoint is to be verified with. */
    private @Nullable VerifierKey key() {
        try {
            VerifierKey kept = copy == null ? null : copy.key();
            VerifierKey given = request.key() == null ? kept : request.key();
            if (given == null) {
                VerifierKey own = VerifierKey.parse(
                        Json.text(request.log().read("key", MOST_BYTES)).strip());
                step(
                        KEY,
                        StepOutcome.NOT_ASKED,
                        Phrases.say("audit.key-of-log"),
                        List.of(LocalizedText.same(own.toString())));
                return own;
            }
            if (kept != null && !kept.toString().equals(given.toString())) {
                step(KEY, StepOutcome.FAILED, Phrases.say("audit.key-of-copy-was", kept), List.of());
                return given;
            }
            step(
                    KEY,
                    StepOutcome.PASSED,
                    request.key() == null ? Phrases.say("audit.key-of-copy") : Phrases.say("audit.key-given"),
                    List.of());
            return given;
        } catch (VerificationException flaw) {
            step(KEY, flaw);
            return request.key();
        }
    }

    /** Step 2: the checkpoint is signed by the log, and by the witnesses that are asked for. */
    private void checkpointStep(Checkpoint checkpoint, @Nullable VerifierKey key) {
        List<LocalizedText> flaws = new ArrayList<>();
        List<LocalizedText> notes = new ArrayList<>();
        try {
            if (key == null) {
                throw new VerificationException("audit.no-key");
            }
            if (!checkpoint.origin().equals(key.name())) {
                throw new VerificationException("checkpoint.other-log", checkpoint.origin());
            }
            checkpoint.note().requireSignedBy(key);
        } catch (VerificationException flaw) {
            flaws.add(flaw.said());
        }
        for (VerifierKey witness : request.witnesses()) {
            try {
                notes.add(Phrases.say(
                        "checkpoint.witnessed", witness.name(), Cosignature.require(checkpoint.note(), witness)));
            } catch (VerificationException flaw) {
                flaws.add(flaw.said());
            }
        }
        StepOutcome outcome = flaws.isEmpty() ? StepOutcome.PASSED : StepOutcome.FAILED;
        flaws.addAll(notes);
        step(CHECKPOINT, outcome, Phrases.say("audit.checkpoint", checkpoint.size(), checkpoint.root()), flaws);
    }

    private void step(LocalizedText name, VerificationException flaw) {
        step(name, flaw instanceof Unavailable ? StepOutcome.IMPOSSIBLE : StepOutcome.FAILED, flaw.said(), List.of());
    }

    private void step(LocalizedText name, StepOutcome outcome, LocalizedText sentence, List<LocalizedText> details) {
        steps.add(new Step(steps.size() + 1, name, outcome, sentence, details));
    }
}
