package dk.seamark.pack;

import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.PackModel.OpenPoint;
import dk.seamark.standing.RequiredTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is still missing before a preview can be issued, or would not be in the issued pack. */
record Awaited(Standing standing, FigureNotes notes, Words words) {

    /** A sentence each; empty if nothing is missing. The notes must have been asked for all that the pack shows. */
    List<String> all(List<MissingFigure> figures, List<OpenPoint> questions) {
        List<String> awaited = new ArrayList<>();
        Map<Boolean, List<TrackStanding>> texts =
                RequiredTexts.lacking(standing).stream().collect(Collectors.partitioningBy(RequiredTexts::isApproved));
        List<TrackStanding> unapproved = texts.getOrDefault(false, List.of());
        if (!unapproved.isEmpty()) {
            awaited.add(words.say("awaited.texts", numbers(unapproved)));
        }
        List<TrackStanding> without = texts.getOrDefault(true, List.of());
        if (!without.isEmpty()) {
            awaited.add(words.say("awaited.recommendations", numbers(without)));
        }
        List<TrackStanding> noted = standing.tracks().stream()
                .filter(track -> notes.lackApproval(track.track().trackId()))
                .toList();
        if (!noted.isEmpty()) {
            awaited.add(words.say("awaited.notes", numbers(noted)));
        }
        if (!figures.isEmpty()) {
            awaited.add(words.say("awaited.figures", figures.size()));
        }
        if (!questions.isEmpty()) {
            awaited.add(words.say("awaited.questions", questions.size()));
        }
        return List.copyOf(awaited);
    }

    private static String numbers(List<TrackStanding> tracks) {
        return tracks.stream()
                .map(track -> Integer.toString(track.track().number()))
                .collect(Collectors.joining(", "));
    }
}
