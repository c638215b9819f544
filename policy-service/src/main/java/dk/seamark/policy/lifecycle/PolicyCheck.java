package dk.seamark.policy.lifecycle;

import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.BrokenRules;
import dk.seamark.policy.document.BrokenRules.Names;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.lifecycle.PolicyDocument.AreaEntry;
import dk.seamark.policy.lifecycle.PolicyDocument.GoalEntry;
import dk.seamark.policy.lifecycle.PolicyDocument.GroupEntry;
import dk.seamark.policy.lifecycle.PolicyDocument.StrategyEntry;
import java.util.List;

/** The rules for policies that the schema cannot express; a document that breaks one is refused. */
public final class PolicyCheck {

    private final PolicyDocument document;
    private final BrokenRules broken = new BrokenRules();
    private final Names targetGroups = broken.names("target-group-id-twice");
    private final Names strategyTracks = broken.names("strategy-track-id-twice");
    private final Names focusAreas = broken.names("focus-area-id-twice");
    private final Names goalIds = broken.names("goal-id-twice");
    private final Names goalNumbers = broken.names("goal-number-twice");

    private PolicyCheck(PolicyDocument document) {
        this.document = document;
    }

    /** The violations of the document; empty if it is valid. */
    public static List<Violation> of(PolicyDocument document) {
        PolicyCheck check = new PolicyCheck(document);
        check.policy();
        return check.broken.all();
    }

    private void policy() {
        Integer lastYear = document.lastYear();
        if (lastYear != null && lastYear < document.firstYear()) {
            broken.add(
                    FieldPath.ROOT.child("lastYear"), "policy-years-backwards", Integer.toString(document.firstYear()));
        }
        List<GroupEntry> groups = document.itsTargetGroups();
        for (int i = 0; i < groups.size(); i++) {
            targetGroups.take(groups.get(i).id(), item("targetGroups", i).child("id"));
        }
        List<StrategyEntry> tracks = document.itsStrategyTracks();
        for (int i = 0; i < tracks.size(); i++) {
            strategyTracks.take(tracks.get(i).id(), item("strategyTracks", i).child("id"));
        }
        List<AreaEntry> areas = document.itsFocusAreas();
        for (int i = 0; i < areas.size(); i++) {
            focusArea(areas.get(i), item("focusAreas", i));
        }
    }

    private void focusArea(AreaEntry area, FieldPath at) {
        focusAreas.take(area.id(), at.child("id"));
        known(area.itsStrategyTracks(), strategyTracks, at.child("strategyTracks"), "strategy-track-unknown");
        for (int i = 0; i < area.itsGoals().size(); i++) {
            goal(area.itsGoals().get(i), at.child("goals").item(i));
        }
    }

    private void goal(GoalEntry goal, FieldPath at) {
        goalIds.take(goal.id(), at.child("id"));
        goalNumbers.take(goal.number(), at.child("number"));
        known(goal.itsTargetGroups(), targetGroups, at.child("targetGroups"), "target-group-unknown");
    }

    private void known(List<String> named, Names names, FieldPath at, String rule) {
        for (int i = 0; i < named.size(); i++) {
            if (!names.has(named.get(i))) {
                broken.add(at.item(i), rule, named.get(i));
            }
        }
    }

    private static FieldPath item(String list, int index) {
        return FieldPath.ROOT.child(list).item(index);
    }
}
