package dk.seamark.events.plan;

import dk.seamark.events.wire.WireType;

/**
 * A track that has no indicators was removed from a drafted plan.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param trackId the track
 */
@WireType(name = "policy.track-removed")
public record TrackRemoved(String municipality, String planId, String trackId) implements TrackEvent {}
