package dk.seamark.kit.feed;

import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.signing.RecordVerifier;
import dk.seamark.kit.signing.SigningSettings;
import dk.seamark.kit.signing.Verdict;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides which records are decoded at all: those signed by the service that they name as their source. Unsigned
 * records from before services signed, and records signed by a key before it was retired, are accepted up to the end of
 * the topic at that time.
 */
public final class SignedRecords {

    private static final Logger log = LoggerFactory.getLogger(SignedRecords.class);

    private final RecordVerifier verifier;
    private final SignatureBounds bounds;
    private final boolean acceptUnsigned;
    private final AtomicBoolean saidTooLate = new AtomicBoolean();

    SignedRecords(RecordVerifier verifier, SignatureBounds bounds, SigningSettings settings) {
        this.verifier = verifier;
        this.bounds = bounds;
        this.acceptUnsigned = settings.acceptUnsigned();
    }

    /** Verifies and decodes a record of the topic of events; never throws, whatever its bytes are. */
    public FeedRecord event(ConsumerRecord<byte[], byte[]> record) {
        String refusal = refusal(RecordKind.EVENT, record);
        return refusal == null ? EventDecoder.decode(record) : EventDecoder.refused(record, refusal);
    }

    /** Why a record must be refused; null if it is accepted. */
    @Nullable
    String refusal(RecordKind kind, ConsumerRecord<byte[], byte[]> record) {
        return switch (verifier.verdict(kind, record)) {
            case Verdict.Refused refused -> refused.reason();
            case Verdict.Unlisted unlisted -> unlisted.reason();
            case Verdict.Signed signed ->
                !signed.retired() || isBefore(record, signed.keyId()) ? null : "it is signed by a key that is retired";
            case Verdict.Unsigned unsigned -> mayBeUnsigned(record) ? null : "it is not signed";
        };
    }

    private boolean mayBeUnsigned(ConsumerRecord<byte[], byte[]> record) {
        OptionalLong bound = bounds.of(partition(record), SignatureBounds.UNSIGNED);
        return bound.isPresent() ? record.offset() < bound.getAsLong() : acceptUnsigned;
    }

    private boolean isBefore(ConsumerRecord<byte[], byte[]> record, String signedBy) {
        return record.offset() < bounds.of(partition(record), signedBy).orElse(0);
    }

    /**
     * The offset from which on every record of the partition must be signed; {@link Long#MAX_VALUE} if there is none.
     */
    public long demandedFrom(TopicPartition partition) {
        bounds.forget(partition);
        return bounds.of(partition, SignatureBounds.UNSIGNED).orElse(acceptUnsigned ? Long.MAX_VALUE : 0);
    }

    /**
     * Stores the missing bounds, before a partition is read.
     *
     * @param begun whether any version has read records of it before
     * @param end the end of the partition now
     */
    void begin(TopicPartition partition, boolean begun, long end) {
        bounds.forget(partition);
        for (String key : verifier.retiredKeys()) {
            note(partition, key, end);
        }
        if (!acceptUnsigned) {
            note(partition, SignatureBounds.UNSIGNED, begun ? end : 0);
        } else if (bounds.of(partition, SignatureBounds.UNSIGNED).isPresent() && !saidTooLate.getAndSet(true)) {
            log.warn("seamark.signing.accept-unsigned does nothing, as signatures were demanded before");
        }
    }

    private void note(TopicPartition partition, String signedBy, long end) {
        if (bounds.of(partition, signedBy).isEmpty()) {
            bounds.note(partition, signedBy, end);
            if (end > 0) {
                log.info("{}: records before offset {} may be signed by: {}", partition, end, signedBy);
            }
        }
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
