package dk.seamark.verify;

import dk.seamark.events.stray.RecordDismissalDeclined;
import dk.seamark.events.stray.RecordDismissalRequested;
import dk.seamark.events.stray.RecordDismissed;
import dk.seamark.events.stray.RecordSetAside;
import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.event.ProvedEvent;
import dk.seamark.verify.event.ProvedEvents;
import dk.seamark.verify.report.Phrases;
import java.util.List;
import java.util.stream.Stream;

/** What an auditor is told of the records that are left out of account: who decided, and why. */
final class StrayNotes {

    private StrayNotes() {}

    static List<LocalizedText> of(ProvedEvents strays) {
        return strays.events().stream().flatMap(StrayNotes::note).toList();
    }

    private static Stream<LocalizedText> note(ProvedEvent proved) {
        return proved.event() instanceof StrayRecordEvent stray ? Stream.of(note(proved, stray)) : Stream.empty();
    }

    private static LocalizedText note(ProvedEvent proved, StrayRecordEvent event) {
        String actor = proved.envelope() == null ? "?" : proved.envelope().actor();
        return switch (event) {
            case RecordDismissalRequested requested ->
                Phrases.say(
                        "stray.requested",
                        proved.position(),
                        actor,
                        requested.position(),
                        requested.ground().code(),
                        requested.reason());
            case RecordDismissalDeclined declined ->
                Phrases.say("stray.declined", proved.position(), actor, declined.position(), declined.reason());
            case RecordDismissed dismissed ->
                Phrases.say(
                        "stray.dismissed",
                        proved.position(),
                        actor,
                        dismissed.position(),
                        dismissed.ground().code(),
                        dismissed.reason());
            case RecordSetAside aside ->
                Phrases.say(
                        "stray.set-aside",
                        proved.position(),
                        aside.partition() + "/" + aside.offset(),
                        aside.decidedBy(),
                        aside.reason());
        };
    }
}
