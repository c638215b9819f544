package dk.seamark.events.policy;

import dk.seamark.events.plan.TrackDefined;

/**
 * A line of strategy that runs through a policy, and that its focus areas are linked to (Skanderborg's
 * strategispor). A plan's {@linkplain TrackDefined track} is another thing: it is what is worked on and
 * reported.
 *
 * @param strategyTrackId the strategy track, unique in its policy
 * @param title its title
 * @param text what it says, in short
 */
public record StrategyTrack(String strategyTrackId, String title, String text) {}
