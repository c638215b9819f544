package dk.seamark.verify;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.verify.event.ProvedEvent;
import dk.seamark.verify.event.ProvedEvents;
import dk.seamark.verify.judge.PackComparison;
import dk.seamark.verify.judge.PackJson;
import dk.seamark.verify.judge.PlanLedger;
import dk.seamark.verify.report.Flaw;
import dk.seamark.verify.report.Said;
import java.util.ArrayList;
import java.util.List;

/** Step 7: the events give the verdicts and the figures that the pack tells. */
final class VerdictCheck {

    private VerdictCheck() {}

    static Checked<PackComparison.Result> of(Bundle bundle, ProvedEvents events, CommitteePackIssued issued) {
        try {
            PackJson pack = pack(bundle);
            ReportingPeriod period = period(issued.period());
            List<Said> notes = new ArrayList<>();
            PlanLedger ledger = ledger(events, issued.position(), notes);
            PackComparison.Result result = PackComparison.of(ledger, issued, period, pack);
            if (!result.differences().isEmpty()) {
                return Checked.failed(
                        result,
                        Said.of("pakken siger andet end hændelserne", "the pack tells other than the events"),
                        result.differences());
            }
            return Checked.passed(
                    result,
                    Said.of(
                            "{} mål er vurderet igen, og {} tal sammenlignet: pakken siger det samme",
                            "{} targets were judged again, and {} figures compared: the pack says the same",
                            result.targets(),
                            result.figures()),
                    notes);
        } catch (Flaw flaw) {
            return Checked.failed(flaw);
        }
    }

    /** What the events up to a position come to; a note is made of each that does not count. */
    static PlanLedger ledger(ProvedEvents events, long last, List<Said> notes) {
        PlanLedger ledger = new PlanLedger();
        for (ProvedEvent proved : events.events()) {
            LedgerEvent event = proved.event();
            if (proved.position() <= last && event != null && !ledger.apply(proved.position(), event)) {
                notes.add(Said.of(
                        "protokolnummer {} modsiger det, der står før, og tæller ikke",
                        "ledger position {} contradicts what stands before it, and does not count",
                        proved.position()));
            }
        }
        return ledger;
    }

    private static PackJson pack(Bundle bundle) throws Flaw {
        try {
            return PackJson.parse(bundle.file("pack.json"));
        } catch (Flaw flaw) {
            throw flaw.at(Said.of("pack.json", "pack.json"));
        }
    }

    private static ReportingPeriod period(String period) throws Flaw {
        try {
            return ReportingPeriod.parse(period);
        } catch (IllegalArgumentException e) {
            throw new Flaw("»{}« er ikke en periode", "\"{}\" is not a period", period);
        }
    }
}
