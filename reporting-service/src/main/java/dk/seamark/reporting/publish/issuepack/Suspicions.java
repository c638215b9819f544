package dk.seamark.reporting.publish.issuepack;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModel.FigureLine;
import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.PlanChange;
import dk.seamark.pack.RevisedTarget;
import dk.seamark.pack.SourceGroup;
import dk.seamark.pack.TrackSection;
import dk.seamark.pack.TrackSection.IndicatorSection;
import dk.seamark.pack.TrackSection.TargetRow;
import dk.seamark.pack.personaldata.PersonalData;
import dk.seamark.pack.personaldata.Suspicion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what looks like personal data in the texts that a pack shows. */
final class Suspicions {

    private Suspicions() {}

    /** All findings, in the order of the pack; the same words in one place are listed once. */
    static List<Suspicion> in(PackModel pack) {
        List<Suspicion> found = new ArrayList<>();
        add(found, "Begrundelse", pack.edition().remarks());
        pack.tracks().forEach(track -> add(found, track));
        add(found, "Planens bemærkninger", pack.planNotes());
        if (pack.planChanges() != null) {
            for (PlanChange change : pack.planChanges()) {
                add(
                        found,
                        "Ændringer i planen",
                        Stream.of(change.text(), change.reason())
                                .filter(Objects::nonNull)
                                .toList());
            }
        }
        changes(found, pack);
        for (SourceGroup group : pack.sources()) {
            for (FigureLine figure : group.figures()) {
                String place =
                        "Indikator " + group.number() + ", kilde til " + figure.label() + " " + figure.periodShown();
                add(
                        found,
                        place,
                        figure.link() == null
                                ? List.of(figure.source())
                                : List.of(figure.source(), figure.link().url()));
            }
        }
        return found.stream().distinct().toList();
    }

    /** What was written of what is missing, revised or corrected. */
    private static void changes(List<Suspicion> found, PackModel pack) {
        if (pack.revisedTargets() != null) {
            for (RevisedTarget target : pack.revisedTargets()) {
                String place = "Indikator " + target.number() + ", revideret mål";
                add(found, place, List.of(target.before(), target.after()));
                target.decisions().forEach(decision -> add(found, place, List.of(decision)));
            }
        }
        for (MissingFigure missing : pack.missingFigures()) {
            explained(found, "Indikator " + missing.number() + ", manglende tal", missing.explanation());
        }
        if (pack.corrections() != null) {
            pack.corrections()
                    .figures()
                    .forEach(figure ->
                            explained(found, "Indikator " + figure.number() + ", rettelse", figure.explanation()));
            pack.corrections().details().forEach(detail -> {
                String place = "Indikator " + detail.number() + ", rettelse";
                explained(found, place, detail.explanation());
                add(found, place, List.of(detail.before()));
            });
        }
    }

    private static void explained(List<Suspicion> found, String place, @Nullable String explanation) {
        add(found, place, explanation == null ? List.of() : List.of(explanation));
    }

    private static void add(List<Suspicion> found, TrackSection track) {
        String place = "Spor " + track.number();
        add(found, place + ", opfølgning", track.report().paragraphs());
        track.report()
                .activities()
                .forEach(activity -> add(found, place + ", aktivitet", List.of(activity.description())));
        track.report()
                .recommendations()
                .forEach(each -> add(found, place + ", anbefaling til " + each.focusArea(), each.paragraphs()));
        for (IndicatorSection indicator : track.indicators()) {
            String of = "Indikator " + indicator.number();
            add(found, of + ", noter", indicator.notes());
            add(found, of + ", udgangspunkt", List.of(indicator.baseline().wording()));
            indicator
                    .figureNotes()
                    .forEach(note -> add(
                            found,
                            of + ", note til " + note.figure() + " " + note.periodShown(),
                            List.of(note.text())));
            for (TargetRow target : indicator.targets()) {
                add(found, of + ", mål", List.of(target.wording()));
                add(found, of + ", beslutning", target.decision() == null ? List.of() : List.of(target.decision()));
            }
        }
    }

    /** Lines are joined, as a number may be broken over two of them. */
    private static void add(List<Suspicion> found, String place, List<String> lines) {
        found.addAll(PersonalData.in(place, String.join("\n", lines)));
    }
}
