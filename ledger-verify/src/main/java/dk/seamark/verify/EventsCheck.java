package dk.seamark.verify;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.event.ProvedEvent;
import dk.seamark.verify.event.ProvedEvents;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import java.util.ArrayList;
import java.util.List;

/** Step 5: each event's leaf is in the log, and its bytes are those that the leaf commits to. */
final class EventsCheck {

    private EventsCheck() {}

    static CheckResult<ProvedEvents> of(Bundle bundle, Checkpoint checkpoint) {
        try {
            ProvedEvents events = ProvedEvents.read(bundle.file("events.jsonl"), bundle.manifest(), checkpoint);
            List<LocalizedText> flaws = new ArrayList<>(events.flaws());
            if (events.flaws().isEmpty()
                    && events.at(bundle.manifest().issuedAt()).isEmpty()) {
                flaws.add(Phrases.say("events.no-issue", bundle.manifest().issuedAt()));
            }
            return flaws.isEmpty()
                    ? CheckResult.passed(events, Phrases.say("events.passed", events.lines()), unread(events))
                    : CheckResult.failed(events, Phrases.say("events.failed", flaws.size(), events.lines()), flaws);
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
    }

    private static List<LocalizedText> unread(ProvedEvents events) {
        return events.events().stream()
                .filter(event -> event.event() == null)
                .map(EventsCheck::quarantine)
                .toList();
    }

    private static LocalizedText quarantine(ProvedEvent event) {
        return Phrases.say("events.quarantined", event.position());
    }
}
