package dk.seamark.kit.signing;

import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.signing.TrustedKeys.Trusted;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** Verifies that a record was signed by the service that it names as its source. Thread-safe. */
public final class RecordVerifier {

    private static final Pattern SOURCE = Pattern.compile("/[a-z0-9-]{1,64}/([a-z0-9-]{1,64})");

    /** A cache of verified roots: the records of a batch have the same root and arrive close together. */
    private static final int ROOTS_KEPT = 500;

    private final TrustedKeys keys;
    private final int partitions;
    private final Map<SignedRoot, Boolean> verified = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SignedRoot, Boolean> eldest) {
            return size() > ROOTS_KEPT;
        }
    });

    /**
     * The prefixes of the names of event types that belong to one service. Erasures do not: each service says what it
     * erases of its own, and a reader obeys the sender of the text alone.
     */
    private static final Set<String> OWNERS = WireTypes.all().stream()
            .filter(type -> !ErasureEvent.class.isAssignableFrom(type.type()))
            .map(type -> type.name().substring(0, type.name().indexOf('.')))
            .collect(Collectors.toSet());

    private record SignedRoot(Trusted key, ByteBuffer root, ByteBuffer signature) {}

    /**
     * Verifies with the keys in the settings.
     *
     * @param partitions the number of partitions of each topic
     * @throws dk.seamark.kit.axon.RefusesToStart if a key is malformed
     */
    public RecordVerifier(SigningSettings settings, int partitions) {
        this.keys = TrustedKeys.of(settings);
        this.partitions = partitions;
    }

    /** The ids of the keys that are retired. */
    public Set<String> retiredKeys() {
        return keys.retired();
    }

    /** The verdict on the record's signature; never throws, whatever the record's bytes are. */
    public Verdict verdict(RecordKind kind, ConsumerRecord<byte[], byte[]> record) {
        String signature = SignatureHeaders.text(record.headers(), SignatureHeaders.SIGNATURE);
        if (signature == null) {
            return new Verdict.Unsigned();
        }
        try {
            return verdict(kind, record, Proof.of(signature));
        } catch (IllegalArgumentException e) {
            return new Verdict.Refused("its signature cannot be read: " + e.getMessage());
        }
    }

    private Verdict verdict(RecordKind kind, ConsumerRecord<byte[], byte[]> record, Proof proof) {
        String source = SignatureHeaders.text(record.headers(), "ce_source");
        Matcher parts = SOURCE.matcher(source == null ? "" : source);
        if (!parts.matches()) {
            return new Verdict.Refused("it is signed and names no service as its source");
        }
        String service = parts.group(1);
        String keyId = String.valueOf(SignatureHeaders.text(record.headers(), SignatureHeaders.SIGNING_KEY));
        Optional<Trusted> key = keys.find(service, keyId);
        if (key.isEmpty()) {
            return new Verdict.Unlisted(keyId, service);
        }
        if (kind == RecordKind.EVENT && !mayBeSaidBy(service, record)) {
            return new Verdict.Refused("it says what is not " + service + "'s to say");
        }
        byte[] root = proof.root(SignedForm.leaf(kind, record.key(), record.value(), record.headers()));
        if (!verifies(key.get(), root, proof.signature())) {
            return new Verdict.Refused("its signature is not of this record");
        }
        if (record.partition() != partitionOf(record.key())) {
            // A copy of a true record must not be accepted from a partition where it would be read before the records
            // that precede it.
            return new Verdict.Refused("it is in another partition than its key's");
        }
        return new Verdict.Signed(keyId, key.get().retired());
    }

    /**
     * Whether the signing service may publish this event: the name of the event's type must begin with the service's
     * name, so that no service can publish another's events with its own key. A type with no service's prefix is left
     * to the decoder to refuse.
     */
    private static boolean mayBeSaidBy(String service, ConsumerRecord<byte[], byte[]> record) {
        String type = String.valueOf(SignatureHeaders.text(record.headers(), "ce_type"));
        boolean isOwner = OWNERS.stream().anyMatch(owner -> service.equals(owner + "-service"));
        return !isOwner
                || OWNERS.stream()
                        .filter(owner -> !service.equals(owner + "-service"))
                        .noneMatch(owner -> type.startsWith("dk.seamark." + owner + "."));
    }

    private boolean verifies(Trusted key, byte[] root, byte[] signature) {
        SignedRoot signed = new SignedRoot(key, ByteBuffer.wrap(root), ByteBuffer.wrap(signature));
        if (verified.containsKey(signed)) {
            return true;
        }
        boolean verifies = key.signed(root, signature);
        if (verifies) {
            verified.put(signed, true);
        }
        return verifies;
    }

    /** The partition that Kafka's producers choose for this key; -1 if there is none. */
    private int partitionOf(byte @Nullable [] key) {
        return key == null ? -1 : Utils.toPositive(Utils.murmur2(key)) % partitions;
    }
}
