package dk.seamark.kit.feed;

import dk.seamark.events.wire.WireTypes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of an event.
 *
 * @param id the event's id
 * @param source which service of which municipality sent it: {@code /slagelse/indicator-service}
 * @param municipality the municipality's key
 * @param type its wire type
 * @param stream its stream
 * @param time when it was appended, UTC, in microseconds
 * @param sequence its dense position per (service, municipality), from 1
 * @param streamSequence its number in its stream, from 0
 * @param actor who caused it, an opaque id
 * @param actorRole the actor's role, as {@link dk.seamark.kit.security.Role#code()}
 * @param actorCentre the actor's centre; null if there is none
 * @param signingKey the id of the key that the record is signed with; null if it is from before records were signed
 * @param signature the signature, as in the record's header; null if there is none
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
