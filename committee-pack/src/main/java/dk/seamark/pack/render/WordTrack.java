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

/** A track: its goals, what its centre tells, and its indicators. */
final class WordTrack {

    private WordTrack() {}

    static void write(TrackSection track, WordText text) {
        text.heading(2, "Spor " + track.number() + ": " + track.title());
        text.paragraph("Ansvarlig: " + track.centre());
        if (track.inWords() != null) {
            text.paragraph(track.inWords());
        }
        if (track.organisation() != null) {
            organisation(track.organisation(), text);
        }
        served(track, text);
        if (!track.goals().isEmpty()) {
            text.heading(3, "Mål for sporet").list(track.goals());
        }
        report(track, text);
        track.indicators().forEach(indicator -> indicator(indicator, text));
    }

    private static void organisation(Organisation organisation, WordText text) {
        WordTable table = new WordTable(
                        "Organisering", "En række for hver oplysning om, hvem der driver sporet og med hvem.")
                .column("Emne", 30)
                .column("Oplysning", 70)
                .row("Tovholder", organisation.owner())
                .row("Ledelsesmæssig tilknytning", organisation.management());
        lines(table, "Samarbejdspartnere", organisation.partners());
        lines(table, "Nuværende indsatser", organisation.efforts());
        text.table(table);
    }

    private static void lines(WordTable table, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            table.row(false, List.of(List.of(title), lines));
        }
    }

    private static void served(TrackSection track, WordText text) {
        if (!track.serves().isEmpty()) {
            text.heading(3, "Mål i politikken, som sporet tjener");
        }
        for (ServedArea area : track.serves()) {
            text.labelled(
                    "KeepNext",
                    "Fokusområde: " + area.focusArea(),
                    area.strategyTracks().isEmpty()
                            ? ""
                            : "· strategispor: " + String.join(", ", area.strategyTracks()));
            text.list(area.goals());
        }
        if (track.gone() != null) {
            text.paragraph("Notice", track.gone());
        }
    }

    private static void report(TrackSection track, WordText text) {
        Report report = track.report();
        text.heading(3, "Opfølgning i tekst");
        text.paragraph("Ask", "Planen beder om: " + track.followUp());
        if (report.notice() != null) {
            text.paragraph("Notice", report.notice());
        }
        report.paragraphs().forEach(text::paragraph);
        if (report.attendance() != null) {
            text.paragraph("Deltagere i alt: " + report.attendance());
        }
        WordTable table = new WordTable(
                        "Aktiviteter i spor " + track.number(),
                        "En række for hver aktivitet med dato og antal deltagere.")
                .column("Aktivitet", 58)
                .column("Dato", 26)
                .numbers("Deltagere", 16);
        for (ActivityLine activity : report.activities()) {
            table.row(activity.description(), shown(activity.heldOn()), shown(activity.attendance()));
        }
        text.table(table);
        recommendations(report, text);
    }

    private static void recommendations(Report report, WordText text) {
        if (!report.recommendations().isEmpty()) {
            text.heading(3, "Anbefalinger til fokusområderne");
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
        text.heading(3, "Indikator " + indicator.number() + ": " + indicator.title());
        WordTable targets = new WordTable(
                        "Mål, resultat og vurdering for indikator " + indicator.number(),
                        "Første række er udgangspunktet. Derefter en række for hvert mål: dato, planens ord, resultat"
                                + " og vurdering. Rækker for pakkens periode er fremhævet.")
                .column("Dato", 19)
                .column("Planens ord", 42)
                .column("Resultat", 21)
                .column("Vurdering", 18);
        targets.row(
                false,
                List.of(
                        List.of(indicator.baseline().label()),
                        List.of(indicator.baseline().wording()),
                        indicator.baseline().result(),
                        List.of("Udgangspunkt")));
        indicator.targets().forEach(target -> target(target, targets));
        text.table(targets);
        for (TargetRow target : indicator.targets()) {
            if (target.working() != null) {
                text.labelled("Normal", "Sådan er " + target.periodShown() + " vurderet:", target.working());
            }
        }
        figures(indicator, text);
        indicator.developments().forEach(development -> text.labelled("Normal", "Udvikling:", development));
        text.paragraph("Small", "Kilde: " + indicator.source());
        indicator.notes().forEach(note -> text.paragraph("Small", "Note: " + note));
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
                        "Tal over tid for indikator " + indicator.number(),
                        "En række for hver talserie, en kolonne for hver periode.")
                .column("Tal", Math.max(30, 100 - share * periods.size()));
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
