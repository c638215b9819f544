package dk.seamark.pack.render;

import dk.seamark.pack.TrackSection;
import dk.seamark.pack.TrackSection.ActivityLine;
import dk.seamark.pack.TrackSection.FigureRow;
import dk.seamark.pack.TrackSection.IndicatorSection;
import dk.seamark.pack.TrackSection.Organisation;
import dk.seamark.pack.TrackSection.RecommendationLine;
import dk.seamark.pack.TrackSection.Report;
import dk.seamark.pack.TrackSection.ServedArea;
import dk.seamark.pack.TrackSection.TargetRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a track: its goals, its centre's report, and its indicators. */
final class WordTrack {

    private WordTrack() {}

    static void write(TrackSection track, WordText text) {
        text.heading(2, text.say("track", track.number()) + ": " + track.title());
        text.paragraph(text.say("responsible", track.centre()));
        if (track.inWords() != null) {
            text.paragraph(track.inWords());
        }
        if (track.organisation() != null) {
            organisation(track.organisation(), text);
        }
        served(track, text);
        if (!track.goals().isEmpty()) {
            text.heading(3, text.say("goals")).list(track.goals());
        }
        report(track, text);
        track.indicators().forEach(indicator -> indicator(indicator, text));
    }

    private static void organisation(Organisation organisation, WordText text) {
        WordTable table = new WordTable(text.say("organisation"), text.say("described.organisation"))
                .column(text.say("column.topic"), 30)
                .column(text.say("column.information"), 70)
                .row(text.say("organisation.owner"), organisation.owner())
                .row(text.say("organisation.management"), organisation.management());
        lines(table, text.say("organisation.partners"), organisation.partners());
        lines(table, text.say("organisation.efforts"), organisation.efforts());
        text.table(table);
    }

    private static void lines(WordTable table, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            table.row(false, List.of(List.of(title), lines));
        }
    }

    private static void served(TrackSection track, WordText text) {
        if (!track.serves().isEmpty()) {
            text.heading(3, text.say("served"));
        }
        for (ServedArea area : track.serves()) {
            text.labelled(
                    "KeepNext",
                    text.say("served.area", area.focusArea()),
                    area.strategyTracks().isEmpty()
                            ? ""
                            : "· " + text.say("served.strategy") + ": " + String.join(", ", area.strategyTracks()));
            text.list(area.goals());
        }
        if (track.gone() != null) {
            text.paragraph("Notice", track.gone());
        }
    }

    private static void report(TrackSection track, WordText text) {
        Report report = track.report();
        text.heading(3, text.say("report"));
        text.paragraph("Ask", text.say("report.asked", track.followUp()));
        if (report.notice() != null) {
            text.paragraph("Notice", report.notice());
        }
        report.paragraphs().forEach(text::paragraph);
        if (report.attendance() != null) {
            text.paragraph(text.say("report.attendance") + " " + report.attendance());
        }
        WordTable table = new WordTable(
                        text.say("activities.of-track", track.number()), text.say("described.activities"))
                .column(text.say("activity"), 58)
                .column(text.say("column.date"), 26)
                .numbers(text.say("activity.attendance"), 16);
        for (ActivityLine activity : report.activities()) {
            table.row(activity.description(), shown(activity.heldOn()), shown(activity.attendance()));
        }
        text.table(table);
        recommendations(report, text);
    }

    private static void recommendations(Report report, WordText text) {
        if (!report.recommendations().isEmpty()) {
            text.heading(3, text.say("recommendations"));
        }
        for (RecommendationLine each : report.recommendations()) {
            text.heading(4, each.focusArea());
            if (each.notice() != null) {
                text.paragraph(each.notice());
            }
            each.paragraphs().forEach(text::paragraph);
        }
    }

    private static String shown(@Nullable String told) {
        return told == null ? "–" : told;
    }

    private static void indicator(IndicatorSection indicator, WordText text) {
        text.heading(3, text.say("indicator", indicator.number()) + ": " + indicator.title());
        WordTable targets = new WordTable(
                        text.say("targets.of-indicator", indicator.number()), text.say("described.targets"))
                .column(text.say("column.date"), 19)
                .column(text.say("column.wording"), 42)
                .column(text.say("column.result"), 21)
                .column(text.say("column.verdict"), 18);
        targets.row(
                false,
                List.of(
                        List.of(indicator.baseline().label()),
                        List.of(indicator.baseline().wording()),
                        indicator.baseline().result(),
                        List.of(text.say("baseline"))));
        indicator.targets().forEach(target -> target(target, targets));
        text.table(targets);
        for (TargetRow target : indicator.targets()) {
            if (target.working() != null) {
                text.labelled("Normal", text.say("working", target.periodShown()), target.working());
            }
        }
        figures(indicator, text);
        indicator.developments().forEach(development -> text.labelled("Normal", text.say("development"), development));
        indicator
                .figureNotes()
                .forEach(note -> text.paragraph(
                        "Small",
                        text.say("note.figure") + " " + note.figure() + ", " + note.periodShown() + ": "
                                + note.text()));
        text.paragraph("Small", text.say("source", indicator.source()));
        indicator.notes().forEach(note -> text.paragraph("Small", text.say("note", note)));
    }

    private static void target(TargetRow target, WordTable table) {
        List<String> words = new ArrayList<>(List.of(target.wording()));
        if (target.decision() != null) {
            words.add(target.decision());
        }
        table.row(
                target.ofTheYear(),
                List.of(
                        List.of(target.label()),
                        words,
                        target.result().isEmpty() ? List.of("–") : target.result(),
                        List.of(target.mark().sign() + " " + target.mark().word())));
    }

    private static void figures(IndicatorSection indicator, WordText text) {
        if (indicator.figures().rows().isEmpty()) {
            return;
        }
        List<String> periods = indicator.figures().periods();
        int share = periods.size() <= 3 ? 20 : 14;
        WordTable table = new WordTable(
                        text.say("figures.of-indicator", indicator.number()), text.say("described.figures"))
                .column(text.say("column.figure"), Math.max(30, 100 - share * periods.size()));
        periods.forEach(period -> table.numbers(period, share));
        for (FigureRow row : indicator.figures().rows()) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(List.of(row.label()));
            row.cells().forEach(cell -> cells.add(List.of(cell)));
            table.row(false, cells);
        }
        text.table(table);
    }
}
