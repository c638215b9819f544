package dk.seamark.verify;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.event.ProvedEvents;
import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the steps, on after a failure as far as that makes sense. */
final class Verification {

    private static final LocalizedText FILES = Phrases.say("step.files");
    private static final LocalizedText KEY = Phrases.say("step.key");
    private static final LocalizedText CHECKPOINT = Phrases.say("step.checkpoint");
    private static final LocalizedText PROOF = Phrases.say("step.proof");
    private static final LocalizedText EVENTS = Phrases.say("step.events");
    private static final LocalizedText ISSUE = Phrases.say("step.issue");
    private static final LocalizedText VERDICTS = Phrases.say("step.verdicts");
    private static final LocalizedText OLDER = Phrases.say("step.older");
    private static final LocalizedText LOG = Phrases.say("step.log");
    private static final LocalizedText COMPLETE = Phrases.say("step.complete");

    private final Request request;
    private final List<Step> steps = new ArrayList<>();

    private Verification(Request request) {
        this.request = request;
    }

    /** Verifies a bundle. It never throws over what the bundle holds. */
    static Report of(byte[] zip, Request request) {
        return of(Bundle.open(zip), request);
    }

    /** Verifies a bundle that was opened. It never throws over what the bundle holds. */
    static Report of(CheckResult<Bundle> opened, Request request) {
        Verification verification = new Verification(request);
        Bundle bundle = verification.step(FILES, opened);
        verification.proofs(bundle);
        LocalizedText subject = bundle == null ? Phrases.say("subject.none") : bundle.subject();
        return new Report(
                verification.steps,
                subject,
                Phrases.say("success.pack", subject),
                Phrases.say("failure.pack", subject));
    }

    private void proofs(@Nullable Bundle bundle) {
        VerifierKey key = step(KEY, bundle == null ? without() : KeyCheck.of(bundle, request.key()));
        Checkpoint checkpoint = step(
                CHECKPOINT,
                bundle == null || key == null ? without() : CheckpointCheck.of(bundle, key, request.witnesses()));
        CheckResult<ProvedEvents> events =
                bundle == null || checkpoint == null ? without() : EventsCheck.of(bundle, checkpoint);
        ProvedEvents proved = events.found();
        step(
                PROOF,
                bundle == null || key == null || checkpoint == null || proved == null
                        ? without()
                        : IssueCheck.proof(bundle, key, checkpoint, proved));
        step(EVENTS, events);
        CommitteePackIssued issued = step(
                ISSUE,
                bundle == null || proved == null || checkpoint == null
                        ? without()
                        : IssueCheck.event(bundle, proved, checkpoint));
        step(
                VERDICTS,
                bundle == null || proved == null || issued == null
                        ? without()
                        : VerdictCheck.of(bundle, proved, issued));
        log(bundle, key, checkpoint, proved, issued);
    }

    private void log(
            @Nullable Bundle bundle,
            @Nullable VerifierKey key,
            @Nullable Checkpoint checkpoint,
            @Nullable ProvedEvents proved,
            @Nullable CommitteePackIssued issued) {
        if (bundle == null || key == null || checkpoint == null || proved == null) {
            step(OLDER, without());
            step(LOG, without());
            step(COMPLETE, without());
            return;
        }
        LogFiles log = request.log();
        LogCheck check = new LogCheck(key, checkpoint);
        CheckResult<Checkpoint> now = check.present(log);
        Checkpoint present = now.found();
        step(OLDER, check.older(request.older(), log, present));
        step(LOG, now);
        if (log == null) {
            step(COMPLETE, CompletenessCheck.notAsked());
        } else {
            step(
                    COMPLETE,
                    present == null
                            ? without()
                            : CompletenessCheck.of(bundle, checkpoint, proved, issued, log, present));
        }
    }

    private <T> @Nullable T step(LocalizedText name, CheckResult<T> checked) {
        steps.add(new Step(steps.size() + 1, name, checked.outcome(), checked.sentence(), checked.details()));
        return checked.found();
    }

    private static <T> CheckResult<T> without() {
        return CheckResult.impossible("step.foundation-missing");
    }
}
