package dk.seamark.verify;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.event.BundlePart;
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
            ProvedEvents events = read(bundle, checkpoint, BundlePart.PLAN);
            ProvedEvents strays = strays(bundle, checkpoint);
            List<LocalizedText> flaws = new ArrayList<>(events.flaws());
            if (events.flaws().isEmpty()
                    && events.at(bundle.manifest().issuedAt()).isEmpty()) {
                flaws.add(Phrases.say("events.no-issue", bundle.manifest().issuedAt()));
            }
            flaws.addAll(strays.flaws());
            int lines = events.lines() + strays.lines();
            List<LocalizedText> notes = new ArrayList<>(unread(events));
            notes.addAll(StrayNotes.of(strays));
            return flaws.isEmpty()
                    ? CheckResult.passed(events, Phrases.say("events.passed", lines), notes)
                    : CheckResult.failed(events, Phrases.say("events.failed", flaws.size(), lines), flaws);
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
    }

    /**
     * The events about stray records; none in a bundle of an earlier form.
     *
     * @throws VerificationException if their file is not there, or cut off
     */
    static ProvedEvents strays(Bundle bundle, Checkpoint checkpoint) throws VerificationException {
        return bundle.manifest().holdsStrays()
                ? read(bundle, checkpoint, BundlePart.STRAYS)
                : new ProvedEvents(0, List.of(), List.of());
    }

    private static ProvedEvents read(Bundle bundle, Checkpoint checkpoint, BundlePart part)
            throws VerificationException {
        return ProvedEvents.read(bundle.file(part.file()), bundle.manifest(), checkpoint, part);
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
