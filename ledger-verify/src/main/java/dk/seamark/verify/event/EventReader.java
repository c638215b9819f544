package dk.seamark.verify.event;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.bundle.Manifest;
import dk.seamark.verify.form.Base64Form;
import dk.seamark.verify.form.Json;
import dk.seamark.verify.form.RecordBinder;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import dk.seamark.verify.tree.Inclusion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the lines of a file with events, each for itself.
 *
 * @param manifest what the bundle says that it is of
 * @param checkpoint the checkpoint that the leaves must be in
 * @param part which file it is
 */
public record EventReader(Manifest manifest, Checkpoint checkpoint, BundlePart part) {

    private static final int SALT_BYTES = 32;
    private static final byte[] NOTHING = {};

    /**
     * The event of a line.
     *
     * @param number which line it is, from 1
     * @param after the position of the line before it
     * @throws Flaw if anything of it is not as it must be; it names the leaf
     */
    ProvedEvent read(int number, byte[] bytes, long after) throws VerificationException {
        EventLine line;
        try {
            line = RecordBinder.exactly(EventLine.class, Json.readCanonical(bytes));
        } catch (VerificationException flaw) {
            throw flaw.at(Phrases.say("place.line", number, part.file()));
        }
        return proved(line, checkpoint, leaf -> requireOrder(line, leaf, after), this::event);
    }

    /**
     * The event of a line that came after the pack was issued, alone in its file.
     *
     * @throws Flaw if anything of it is not as it must be; it names the leaf
     */
    public ProvedEvent later(byte[] bytes) throws VerificationException {
        EventLine line = RecordBinder.exactly(EventLine.class, Json.readCanonical(bytes));
        return proved(
                line,
                checkpoint,
                leaf -> {
                    requirePosition(line, leaf);
                    if (line.position() <= manifest.issuedAt()) {
                        throw new VerificationException("events.order", manifest.issuedAt());
                    }
                },
                this::event);
    }

    /**
     * The event of a line alone, without the bundle that it is from; of whichever plan it is.
     *
     * @param bytes the line, without its line feed
     * @throws VerificationException if anything of it is not as it must be
     */
    public static ProvedEvent alone(byte[] bytes, Checkpoint checkpoint) throws VerificationException {
        EventLine line = RecordBinder.exactly(EventLine.class, Json.readCanonical(bytes));
        return proved(line, checkpoint, leaf -> requirePosition(line, leaf), EventReader::meaning);
    }

    /** Where a leaf has to be. */
    private interface Place {

        void require(Leaf leaf) throws VerificationException;
    }

    /** What an event says. */
    private interface Meaning {

        @Nullable
        LedgerEvent of(Leaf leaf, byte[] payload) throws VerificationException;
    }

    private static ProvedEvent proved(EventLine line, Checkpoint checkpoint, Place place, Meaning meaning)
            throws VerificationException {
        Leaf leaf = null;
        try {
            byte[] content = Base64Form.bytes(line.leaf());
            leaf = Leaf.parse(content);
            place.require(leaf);
            Hash hash = Hash.ofLeaf(content);
            requireIncluded(line, hash, checkpoint);
            byte[] payload = payload(line, leaf);
            return new ProvedEvent(line.position(), leaf, hash, envelope(line, leaf), meaning.of(leaf, payload));
        } catch (VerificationException flaw) {
            throw flaw.at(name(line.position(), leaf));
        }
    }

    private static LocalizedText name(long position, @Nullable Leaf leaf) {
        String type = leaf == null || leaf.type() == null ? "" : leaf.type();
        String known =
                WireTypes.ofCloudEventType(type).map(WireTypes.Entry::name).orElse(type);
        return Phrases.say("place.leaf", position, position, known.isEmpty() ? "" : ", " + known);
    }

    private void requireOrder(EventLine line, Leaf leaf, long after) throws VerificationException {
        requirePosition(line, leaf);
        if (line.position() <= after) {
            throw new VerificationException("events.order", after);
        }
        if (line.position() > manifest.issuedAt()) {
            throw new VerificationException("events.later", manifest.issuedAt());
        }
    }

    private static void requirePosition(EventLine line, Leaf leaf) throws VerificationException {
        if (leaf.position() != line.position()) {
            throw new VerificationException("events.position", leaf.position());
        }
    }

    private static void requireIncluded(EventLine line, Hash hash, Checkpoint checkpoint) throws VerificationException {
        List<Hash> path = new ArrayList<>();
        for (String each : line.proof()) {
            path.add(Hash.ofBase64(each));
        }
        if (!Inclusion.holds(line.position() - 1, checkpoint.size(), hash, path, checkpoint.root())) {
            throw new VerificationException("proof.not-in-log");
        }
    }

    private static byte[] payload(EventLine line, Leaf leaf) throws VerificationException {
        byte[] salt = Base64Form.bytes(line.salt(), SALT_BYTES);
        String text = line.payload();
        byte[] payload = text == null ? NOTHING : Base64Form.bytes(text);
        if (!Hash.of(salt, payload).hex().equals(leaf.commitment())) {
            throw new VerificationException("events.bytes");
        }
        return payload;
    }

    private static @Nullable Envelope envelope(EventLine line, Leaf leaf) throws VerificationException {
        String commitment = leaf.envelopeCommitment();
        String envelope = line.envelope();
        String salt = line.envelopeSalt();
        if ((commitment == null) != (envelope == null) || (commitment == null) != (salt == null)) {
            throw new VerificationException("events.envelope");
        }
        if (commitment == null || envelope == null || salt == null) {
            return null;
        }
        byte[] bytes = Base64Form.bytes(envelope);
        if (!Hash.of(Base64Form.bytes(salt, SALT_BYTES), bytes).hex().equals(commitment)) {
            throw new VerificationException("events.actor");
        }
        return RecordBinder.exactly(Envelope.class, Json.readCanonical(bytes));
    }

    private @Nullable LedgerEvent event(Leaf leaf, byte[] payload) throws VerificationException {
        part.require(leaf, manifest);
        LedgerEvent event = meaning(leaf, payload);
        if (event == null) {
            return null;
        }
        if (!event.municipality().equals(manifest.municipality()) || !part.holds(event, manifest)) {
            throw new VerificationException("events.names-other-plan");
        }
        return event;
    }

    private static @Nullable LedgerEvent meaning(Leaf leaf, byte[] payload) throws VerificationException {
        String type = leaf.type();
        if (type == null) {
            return null;
        }
        WireTypes.Entry entry =
                WireTypes.ofCloudEventType(type).orElseThrow(() -> new VerificationException("events.type", type));
        return RecordBinder.atLeast(entry.type(), Json.read(payload));
    }
}
