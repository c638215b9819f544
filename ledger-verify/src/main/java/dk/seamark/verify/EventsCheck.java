package dk.seamark.verify;

import dk.seamark.verify.event.ProvedEvent;
import dk.seamark.verify.event.ProvedEvents;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.report.Flaw;
import dk.seamark.verify.report.Said;
import java.util.ArrayList;
import java.util.List;

/** Step 5: each event's leaf is in the log, and its bytes are those that the leaf commits to. */
final class EventsCheck {

    private EventsCheck() {}

    static Checked<ProvedEvents> of(Bundle bundle, Checkpoint checkpoint) {
        try {
            ProvedEvents events = ProvedEvents.read(bundle.file("events.jsonl"), bundle.manifest(), checkpoint);
            List<Said> flaws = new ArrayList<>(events.flaws());
            if (events.flaws().isEmpty()
                    && events.at(bundle.manifest().issuedAt()).isEmpty()) {
                flaws.add(Said.of(
                        "udstedelsen, protokolnummer {}, er ikke med",
                        "the issue, ledger position {}, is not there",
                        bundle.manifest().issuedAt()));
            }
            return flaws.isEmpty()
                    ? Checked.passed(
                            events,
                            Said.of(
                                    "{} hændelser er i loggen, byte for byte",
                                    "{} events are in the log, byte for byte",
                                    events.lines()),
                            unread(events))
                    : Checked.failed(
                            events,
                            Said.of("fejl i {} af {} hændelser", "{} of {} events fail", flaws.size(), events.lines()),
                            flaws);
        } catch (Flaw flaw) {
            return Checked.failed(flaw);
        }
    }

    private static List<Said> unread(ProvedEvents events) {
        return events.events().stream()
                .filter(event -> event.event() == null)
                .map(EventsCheck::quarantine)
                .toList();
    }

    private static Said quarantine(ProvedEvent event) {
        return Said.of(
                "blad {}: protokollen kunne heller ikke læse det, og satte det i karantæne",
                "leaf {}: the ledger could not read it either, and put it in quarantine",
                event.position());
    }
}
