package dk.seamark.reporting.standing;

import dk.seamark.events.Cadence;
import dk.seamark.events.FollowUp;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import java.util.List;

/** The tracks whose centres have to write of a period before a committee is told of it. */
public final class RequiredTexts {

    private RequiredTexts() {}

    /** Those whose text is not approved, by number. */
    public static List<TrackStanding> unapproved(Standing standing) {
        return of(standing).stream()
                .filter(track -> !(track.report() instanceof ReportStanding.Approved))
                .toList();
    }

    /** The tracks, by number; one that asks for its indicators' status alone needs no text. */
    public static List<TrackStanding> of(Standing standing) {
        ReportingPeriod period = ReportingPeriod.parse(standing.period());
        return standing.tracks().stream()
                .filter(track ->
                        track.track().followUp().stream().anyMatch(asked -> asked != FollowUp.INDICATOR_STATUS))
                .filter(track -> track.track().cadence() == Cadence.HALF_YEARLY
                        || period.part() != ReportingPeriod.Part.FIRST_HALF)
                .toList();
    }
}
