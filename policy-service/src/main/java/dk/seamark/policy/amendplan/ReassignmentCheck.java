package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.Reassignment;
import dk.seamark.policy.document.BrokenRules;
import dk.seamark.policy.document.FieldPath;
import java.util.HashSet;
import java.util.Set;

/**
 * The rules for amendments by which somebody else answers for a part of the plan.
 *
 * @param known the plan with all that was ever in it
 * @param named checks that the plan has what they name
 * @param broken collects the rules that are broken
 */
record ReassignmentCheck(PlanOutline known, NamedParts named, BrokenRules broken) {

    private static final FieldPath AT = NamedParts.AT;

    void reassignment(Reassignment assigned) {
        switch (assigned) {
            case Reassignment.TrackMoved moved -> {
                named.track(moved.trackId());
                named.centre(moved.centreId(), "centreId");
            }
            case Reassignment.IndicatorMoved moved -> {
                named.indicator(moved.indicatorId());
                named.track(moved.trackId());
            }
            case Reassignment.CentresMerged merged -> {
                FieldPath centres = AT.child("centres");
                for (int i = 0; i < merged.centres().size(); i++) {
                    named.centre(merged.centres().get(i), centres.item(i));
                }
                if (!merged.centres().contains(merged.into().centreId())) {
                    named.free(merged.into(), AT.child("into").child("centreId"));
                }
            }
            case Reassignment.CentreSplit split -> split(split);
        }
    }

    private void split(Reassignment.CentreSplit split) {
        named.centre(split.centreId(), "centreId");
        Set<String> into = new HashSet<>();
        for (int i = 0; i < split.into().size(); i++) {
            Centre centre = split.into().get(i);
            FieldPath at = AT.child("into").item(i).child("centreId");
            if (!into.add(centre.centreId())) {
                broken.add(at, "centre-id-twice", centre.centreId());
            } else if (!centre.centreId().equals(split.centreId())) {
                named.free(centre, at);
            }
        }
        Set<String> placed = new HashSet<>();
        for (int i = 0; i < split.tracks().size(); i++) {
            Reassignment.CentreSplit.TrackCentre each = split.tracks().get(i);
            FieldPath at = AT.child("tracks").item(i);
            if (!placed.add(each.trackId())) {
                broken.add(at.child("trackId"), "track-id-twice", each.trackId());
            }
            if (!into.contains(each.centreId())) {
                broken.add(at.child("centreId"), "split-elsewhere", each.centreId());
            }
        }
        known.tracks().values().stream()
                .filter(track -> track.centreId().equals(split.centreId()))
                .filter(track -> !placed.contains(track.trackId()))
                .forEach(track -> broken.add(AT.child("tracks"), "split-leaves-track", track.trackId()));
        boolean isSecretariat = known.terms().secretariat().equals(split.centreId());
        String next = split.secretariat();
        if (isSecretariat && next == null) {
            broken.add(AT.child("secretariat"), "split-needs-secretariat", split.centreId());
        } else if (next != null && (!isSecretariat || !into.contains(next))) {
            broken.add(AT.child("secretariat"), isSecretariat ? "split-elsewhere" : "split-no-secretariat", next);
        }
    }
}
