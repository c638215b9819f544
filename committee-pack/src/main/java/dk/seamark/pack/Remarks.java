package dk.seamark.pack;

import java.util.ArrayList;
import java.util.List;

/** What a pack says of its own issue, in a language. */
record Remarks(Words words) {

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
