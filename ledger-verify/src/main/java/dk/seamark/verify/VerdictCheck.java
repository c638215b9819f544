package dk.seamark.verify;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.event.ProvedEvent;
import dk.seamark.verify.event.ProvedEvents;
import dk.seamark.verify.judge.PackComparison;
import dk.seamark.verify.judge.PackJson;
import dk.seamark.verify.judge.PlanLedger;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import java.util.ArrayList;
import java.util.List;

/** Step 7: the events give the verdicts and the figures that the pack tells. */
final class VerdictCheck {

    private VerdictCheck() {}

    static CheckResult<PackComparison.Result> of(Bundle bundle, ProvedEvents events, CommitteePackIssued issued) {
        try {
            PackJson pack = pack(bundle);
            ReportingPeriod period = period(issued.period());
            List<LocalizedText> notes = new ArrayList<>();
            PlanLedger ledger = ledger(events, issued.position(), notes);
            PackComparison.Result result = PackComparison.of(ledger, issued, period, pack);
            if (!result.differences().isEmpty()) {
                return CheckResult.failed(result, Phrases.say("verdicts.failed"), result.differences());
            }
            return CheckResult.passed(
                    result, Phrases.say("verdicts.passed", result.targets(), result.figures()), notes);
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
    }

    /** What the events up to a position come to; a note is made of each that does not count. */
    static PlanLedger ledger(ProvedEvents events, long last, List<LocalizedText> notes) {
        PlanLedger ledger = new PlanLedger();
        for (ProvedEvent proved : events.events()) {
            LedgerEvent event = proved.event();
            if (proved.position() > last || event == null) {
                continue;
            }
            if (!ledger.apply(proved.position(), event)) {
                notes.add(Phrases.say("verdicts.contradicted", proved.position()));
            } else if (event instanceof PlanAmended amended && amended.amendment() instanceof Continuation carried) {
                notes.addAll(carried(carried, proved.position()));
            }
        }
        return ledger;
    }

    /** What is not proved of figures that were carried on, and by what it can be. */
    private static List<LocalizedText> carried(Continuation carried, long position) {
        return carried.predecessors().stream()
                .map(each -> Phrases.say(
                        "verdicts.carried",
                        carried.figures().size(),
                        position,
                        each.name(),
                        each.number(),
                        each.period(),
                        each.planId(),
                        each.issuedAt(),
                        each.verifierKey(),
                        each.sha256()))
                .toList();
    }

    private static PackJson pack(Bundle bundle) throws VerificationException {
        try {
            return PackJson.parse(bundle.file("pack.json"));
        } catch (VerificationException flaw) {
            throw flaw.at(Phrases.name("pack.json"));
        }
    }

    private static ReportingPeriod period(String period) throws VerificationException {
        try {
            return ReportingPeriod.parse(period);
        } catch (IllegalArgumentException e) {
            throw new VerificationException("form.period", period);
        }
    }
}
