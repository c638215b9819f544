package dk.seamark.pack;

import dk.seamark.events.standing.DismissedRecord;
import dk.seamark.events.standing.Standing;
import dk.seamark.pack.disclosure.Disclosure;
import java.util.ArrayList;
import java.util.List;

/** What a pack says of its own issue and of the record that it was made from, in a language. */
record Remarks(Words words) {

    /** That unreadable records are left out of account; the public edition does not show the reason in words. */
    List<String> of(Standing standing, Disclosure disclosure) {
        return standing.dismissed().stream()
                .map(record ->
                        of(record) + (disclosure.isPublic() ? "" : words.say("dismissed.reason", record.reason())))
                .toList();
    }

    private String of(DismissedRecord record) {
        String position = words.number(record.position());
        return switch (record.ground()) {
            case NO_CONTENT -> words.say("dismissed.no-content", position);
            case RECORDED_AGAIN -> words.say("dismissed.recorded-again", position);
            case LOST -> words.say("dismissed.lost", position);
        };
    }

    /** Why it replaces another, and why it was issued without texts. */
    List<String> of(PackEdition.Issued issued) {
        List<String> remarks = new ArrayList<>();
        if (issued.reason() != null) {
            remarks.add(words.say("issue.replaces", issued.number() - 1, words.own(issued.reason())));
        }
        if (issued.unapproved() != null) {
            remarks.add(words.say("issue.unapproved", words.own(issued.unapproved())));
        }
        return List.copyOf(remarks);
    }

    /** The same, and that texts of it are erased. */
    List<String> of(PackEdition.Redacted redacted) {
        List<String> remarks = new ArrayList<>(of(redacted.issued()));
        remarks.add(
                redacted.erased() == 1
                        ? words.say("redacted.text")
                        : words.say("redacted.texts", words.number(redacted.erased())));
        return List.copyOf(remarks);
    }
}
