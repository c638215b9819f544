package dk.seamark.verify.event;

import org.jspecify.annotations.Nullable;

/**
 * What a leaf commits to and does not tell the public.
 *
 * @param actor who caused the event: an opaque id
 * @param centre the centre of who caused it; null if they have none
 * @param id the event's id
 * @param role the role in which it was caused
 * @param streamSequence the event's number within its stream, from 0
 */
public record Envelope(String actor, @Nullable String centre, String id, String role, long streamSequence) {}
