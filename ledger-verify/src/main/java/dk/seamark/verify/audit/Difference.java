package dk.seamark.verify.audit;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.event.Leaf;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In what a leaf differs from what it was: each member of it, then and now. */
final class Difference {

    private final List<LocalizedText> said = new ArrayList<>();

    private Difference() {}

    /** What there is to say of two contents of one leaf; a leaf that cannot be read says nothing. */
    static LocalizedText between(byte[] then, byte[] now) {
        try {
            Leaf was = Leaf.parse(then);
            Leaf is = Leaf.parse(now);
            Difference difference = new Difference();
            difference.add("name.commitment", was.commitment(), is.commitment());
            difference.add("name.envelope", was.envelopeCommitment(), is.envelopeCommitment());
            difference.add("name.position", was.position(), is.position());
            difference.add("name.type", was.type(), is.type());
            difference.add("name.source", was.source(), is.source());
            difference.add("name.stream", was.stream(), is.stream());
            difference.add("name.sequence", was.sequence(), is.sequence());
            difference.add("name.time", was.time(), is.time());
            difference.add("name.actor", was.actor(), is.actor());
            difference.add("name.role", was.role(), is.role());
            return difference.said.stream()
                    .reduce((one, other) -> Phrases.say("difference.both", one, other))
                    .orElse(Phrases.say("difference.bytes"));
        } catch (VerificationException flaw) {
            return flaw.said();
        }
    }

    private void add(String key, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            said.add(Phrases.say("difference.field", Phrases.say(key), String.valueOf(was), String.valueOf(is)));
        }
    }
}
