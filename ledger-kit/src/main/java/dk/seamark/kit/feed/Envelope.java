package dk.seamark.kit.feed;

import dk.seamark.events.wire.WireTypes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an event beside the event.
 *
 * @param id the event's id
 * @param source who says it, of which municipality: {@code /slagelse/indicator-service}
 * @param municipality the municipality's key
 * @param type its wire type
 * @param stream the stream it is in
 * @param time when it was appended, UTC, to the microsecond
 * @param sequence its dense position per (service, municipality), from 1
 * @param streamSequence its number in its stream, from 0
 * @param actor who caused it, an opaque id
 * @param actorRole what the actor was, as {@link dk.seamark.kit.security.Role#code()}
 * @param actorCentre the actor's centre; null if there is none
 * @param signingKey the id of the key that the service signed the record by; null if it came before records were signed
 * @param signature the signature as the record's header has it; null if there is none
 */
public record Envelope(
        UUID id,
        String source,
        String municipality,
        WireTypes.Entry type,
        String stream,
        Instant time,
        long sequence,
        long streamSequence,
        String actor,
        String actorRole,
        @Nullable String actorCentre,
        @Nullable String signingKey,
        @Nullable String signature) {}
