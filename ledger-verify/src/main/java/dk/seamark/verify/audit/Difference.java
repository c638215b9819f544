package dk.seamark.verify.audit;

import dk.seamark.verify.event.Leaf;
import dk.seamark.verify.report.LocalizedText;
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
            difference.add("indhold (commitment)", "content (commitment)", was.commitment(), is.commitment());
            difference.add(
                    "konvolut (envelopeCommitment)",
                    "envelope (envelopeCommitment)",
                    was.envelopeCommitment(),
                    is.envelopeCommitment());
            difference.add("nummer", "position", was.position(), is.position());
            difference.add("slags", "type", was.type(), is.type());
            difference.add("kilde", "source", was.source(), is.source());
            difference.add("strøm", "stream", was.stream(), is.stream());
            difference.add("løbenummer", "sequence", was.sequence(), is.sequence());
            difference.add("tid", "time", was.time(), is.time());
            difference.add("aktør", "actor", was.actor(), is.actor());
            difference.add("rolle", "role", was.role(), is.role());
            return difference.said.stream()
                    .reduce((one, other) -> LocalizedText.of("{}; {}", "{}; {}", one, other))
                    .orElse(new LocalizedText("bytes", "bytes"));
        } catch (VerificationException flaw) {
            return flaw.said();
        }
    }

    private void add(String da, String en, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            said.add(LocalizedText.of(
                    "{} var »{}« og er »{}«",
                    "{} was \"{}\" and is \"{}\"",
                    new LocalizedText(da, en),
                    String.valueOf(was),
                    String.valueOf(is)));
        }
    }
}
