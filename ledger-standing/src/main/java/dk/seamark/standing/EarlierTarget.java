package dk.seamark.standing;

import dk.seamark.events.standing.TargetStanding;

/**
 * A target with terms that it no longer has.
 *
 * @param indicatorId its indicator
 * @param target its terms then, with the verdict that they lead to on the figures as they are now
 */
public record EarlierTarget(String indicatorId, TargetStanding target) {}
