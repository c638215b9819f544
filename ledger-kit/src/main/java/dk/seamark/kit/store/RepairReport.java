package dk.seamark.kit.store;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the repair step says of what it found and did. */
final class RepairReport {

    private final PrintStream out;

    RepairReport(PrintStream out) {
        this.out = out;
    }

    void unlisted(String keyId, int records) {
        out.printf(
                "%d records in the service's name that the store has not are signed by the key %s, which is in no"
                        + " list: they are passed over. If it was the service's and is in nobody else's hands, name it in"
                        + " SEAMARK_SIGNING_TRUSTED beside the present one and run this again.%n",
                records, keyId);
    }

    void contradicting(SentEvent again) {
        out.printf(
                "The topic says %s again at position %d of %s, where it said something else; readers pass it over.%n",
                again.eventId(), again.position(), again.municipality());
    }

    void plan(StoreRepair.Plan plan, Set<String> named, List<LostTexts.Text> texts) {
        for (StoreRepair.Lost event : plan.lost()) {
            out.printf(
                    "%s %d  %s  %s  %s  %s/%d%n",
                    event.sent().municipality(),
                    event.sent().position(),
                    event.sent().eventId(),
                    event.envelope().time(),
                    event.envelope().type().name(),
                    event.envelope().stream(),
                    event.envelope().streamSequence());
        }
        Set<String> gone = new HashSet<>(named);
        texts.forEach(text -> gone.remove(text.id()));
        gone.forEach(id -> out.printf("The text %s is not on the topic: it was erased, or never arrived.%n", id));
        out.printf(
                "The store lacks %d events and %d of their texts.%n",
                plan.lost().size(), texts.size());
    }

    void broughtBack(StoreRepair.Plan plan, List<LostTexts.Text> texts, StoreRepair.Outcome outcome) {
        out.printf(
                "Brought back: %d events, %d texts. After them go %d events that the store has taken since.%n",
                plan.lost().size(), texts.size(), outcome.moved());
        outcome.removed().forEach(name -> out.printf("%s was handed in since, and is removed.%n", name));
    }
}
