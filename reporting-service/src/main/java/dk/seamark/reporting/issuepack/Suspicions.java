package dk.seamark.reporting.issuepack;

import dk.seamark.reporting.pack.PackModel;
import dk.seamark.reporting.pack.TrackSection;
import dk.seamark.reporting.personaldata.PersonalData;
import dk.seamark.reporting.personaldata.Suspicion;
import java.util.List;
import java.util.stream.Stream;

/** What looks like personal data in the texts that a pack shows. */
final class Suspicions {

    private Suspicions() {}

    /** All of them, in the order of the pack; the same words in one place are named once. */
    static List<Suspicion> in(PackModel pack) {
        return Stream.concat(
                        pack.tracks().stream().flatMap(Suspicions::in),
                        pack.sources().stream()
                                .flatMap(group -> group.figures().stream()
                                        .flatMap(figure -> PersonalData.in(
                                                "Indikator " + group.number() + ", kilde til " + figure.label() + " "
                                                        + figure.periodShown(),
                                                figure.source())
                                                .stream())))
                .distinct()
                .toList();
    }

    private static Stream<Suspicion> in(TrackSection track) {
        String place = "Spor " + track.number();
        return Stream.concat(
                track.report().paragraphs().stream()
                        .flatMap(text -> PersonalData.in(place + ", opfølgning", text).stream()),
                track.report().activities().stream()
                        .flatMap(activity -> PersonalData.in(place + ", aktivitet", activity.description()).stream()));
    }
}
