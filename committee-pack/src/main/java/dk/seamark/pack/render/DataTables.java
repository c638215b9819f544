package dk.seamark.pack.render;

import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModel.FigureLine;
import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.PackModel.OpenPoint;
import dk.seamark.pack.SourceGroup;
import dk.seamark.pack.TrackSection;
import dk.seamark.pack.TrackSection.FigureNote;
import dk.seamark.pack.TrackSection.IndicatorSection;
import dk.seamark.pack.TrackSection.TargetRow;
import dk.seamark.pack.render.DataTable.Column;
import dk.seamark.words.UnitWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts a pack to data tables. An indicator's number and title share one cell, as a Danish spreadsheet would read
 * {@code 4.1} alone as the fourth of January.
 */
final class DataTables {

    private DataTables() {}

    /** A row for each target of each indicator, also for periods other than the pack's. */
    static DataTable targets(PackModel pack) {
        List<List<DataCell>> rows = new ArrayList<>();
        for (TrackSection track : pack.tracks()) {
            for (IndicatorSection indicator : track.indicators()) {
                indicator.targets().forEach(target -> rows.add(target(pack, track, indicator, target)));
            }
        }
        return new DataTable(
                "Mål og vurderinger",
                List.of(
                        new Column("Spor", 24),
                        new Column("Ansvarlig", 22),
                        new Column("Indikator", 36),
                        new Column("Måldato", 13),
                        new Column("Periode", 10),
                        new Column("Vurderes i pakken", 12),
                        new Column("Planens ord", 36),
                        new Column("Resultat", 24),
                        new Column("Tal", 10),
                        new Column("Enhed", 14),
                        new Column("Vurdering", 16),
                        new Column("Vurderingskode", 17),
                        new Column("Begrundelse", 60),
                        new Column("Beslutning", 30)),
                rows);
    }

    private static List<DataCell> target(
            PackModel pack, TrackSection track, IndicatorSection indicator, TargetRow target) {
        // The figures of a target about several components are only in the table of figures.
        List<FigureLine> own = pack.sources().stream()
                .filter(group -> group.number().equals(indicator.number()))
                .flatMap(group -> group.figures().stream())
                .filter(figure -> figure.series().equals(Series.MUNICIPALITY.code()))
                .toList();
        boolean one = own.stream().map(FigureLine::componentId).distinct().count() == 1;
        List<FigureLine> found = own.stream()
                .filter(figure -> one && figure.period().equals(target.period()))
                .toList();
        return List.of(
                DataCell.words(track.number() + " " + track.title()),
                DataCell.words(track.centre()),
                DataCell.words(named(indicator.number(), indicator.title())),
                DataCell.day(target.date()),
                DataCell.words(target.period()),
                DataCell.yes(target.ofTheYear()),
                DataCell.words(target.wording()),
                DataCell.words(String.join("; ", target.result())),
                found.isEmpty() ? new DataCell.Empty() : value(found.getFirst()),
                DataCell.words(found.isEmpty() ? null : unit(found.getFirst().unit())),
                DataCell.words(target.mark().word()),
                DataCell.words(target.mark().code()),
                DataCell.words(target.working()),
                DataCell.words(target.decision()));
    }

    /** A row for each figure of the pack. */
    static DataTable figures(PackModel pack) {
        List<List<DataCell>> rows = new ArrayList<>();
        for (SourceGroup group : pack.sources()) {
            group.figures().forEach(figure -> rows.add(figure(group, figure, note(pack, group, figure))));
        }
        return new DataTable(
                "Tal og kilder",
                List.of(
                        new Column("Indikator", 36),
                        new Column("Tal", 30),
                        new Column("Serie", 18),
                        new Column("Periode", 10),
                        new Column("Værdi", 10),
                        new Column("Enhed", 14),
                        new Column("Tæller", 10),
                        new Column("Nævner", 10),
                        new Column("Målt", 13),
                        new Column("Kilde", 36),
                        new Column("Kilde ifølge planen", 36),
                        new Column("Eksempeltal", 14),
                        new Column("Protokolnummer", 17),
                        new Column("Måling", 38),
                        new Column("Rettelse af", 38),
                        new Column("Foreløbigt tal", 14),
                        new Column("Link", 50),
                        new Column("Link set", 13),
                        new Column("Note", 50)),
                rows);
    }

    private static @Nullable String note(PackModel pack, SourceGroup group, FigureLine figure) {
        return pack.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .filter(indicator -> indicator.number().equals(group.number()))
                .flatMap(indicator -> indicator.figureNotes().stream())
                .filter(note -> note.measurementId().equals(figure.measurementId()))
                .map(FigureNote::text)
                .reduce((one, next) -> one + " " + next)
                .orElse(null);
    }

    private static List<DataCell> figure(SourceGroup group, FigureLine figure, @Nullable String note) {
        return List.of(
                DataCell.words(named(group.number(), group.title())),
                DataCell.words(figure.label()),
                DataCell.words(figure.series().equals(Series.MUNICIPALITY.code()) ? "kommunens" : "sammenligningstal"),
                DataCell.words(figure.period()),
                value(figure),
                DataCell.words(unit(figure.unit())),
                DataCell.number(figure.numerator()),
                DataCell.number(figure.denominator()),
                DataCell.day(figure.measuredOn()),
                DataCell.words(figure.source()),
                DataCell.words(group.source()),
                DataCell.yes(figure.example()),
                DataCell.number(figure.position()),
                DataCell.words(figure.measurementId()),
                DataCell.words(figure.corrects()),
                DataCell.yes(figure.status() != null),
                DataCell.words(figure.link() == null ? null : figure.link().url()),
                figure.link() == null
                        ? DataCell.words(null)
                        : DataCell.day(figure.link().accessedOn()),
                DataCell.words(note));
    }

    private static DataCell value(FigureLine figure) {
        return figure.value() == null ? DataCell.words(figure.shown()) : DataCell.number(figure.value());
    }

    /** A row for each figure that a judged target lacks. */
    static DataTable missing(PackModel pack) {
        List<List<DataCell>> rows = new ArrayList<>();
        for (MissingFigure missing : pack.missingFigures()) {
            rows.add(List.of(
                    DataCell.words(named(missing.number(), missing.title())),
                    DataCell.words(missing.figure()),
                    DataCell.words(missing.period() == null ? missing.periodShown() : missing.period()),
                    DataCell.words(missing.reason()),
                    DataCell.words(missing.explanation()),
                    DataCell.words(missing.centre())));
        }
        return new DataTable(
                "Manglende tal",
                List.of(
                        new Column("Indikator", 44),
                        new Column("Tal", 36),
                        new Column("Periode", 16),
                        new Column("Grund", 44),
                        new Column("Forklaring", 50),
                        new Column("Ansvarlig", 36)),
                rows);
    }

    /** A row for each thing that could not be judged. */
    static DataTable open(PackModel pack) {
        List<List<DataCell>> rows = new ArrayList<>();
        for (OpenPoint open : pack.openPoints()) {
            rows.add(List.of(
                    DataCell.words(named(open.number(), open.title())),
                    DataCell.words(open.target()),
                    DataCell.words(open.question()),
                    DataCell.words(open.settledBy())));
        }
        return new DataTable(
                "Åbne spørgsmål",
                List.of(
                        new Column("Indikator", 44),
                        new Column("Planens ord", 44),
                        new Column("Spørgsmål", 70),
                        new Column("Kan afgøres af", 44)),
                rows);
    }

    /** The pack's heading, edition and provenance. */
    static DataTable about(PackModel pack) {
        List<List<DataCell>> rows = new ArrayList<>();
        for (AboutPack.Line line : AboutPack.of(pack)) {
            rows.add(List.of(DataCell.words(line.what()), line.data()));
        }
        return new DataTable("Om pakken", List.of(new Column("Emne", 36), new Column("Oplysning", 100)), rows);
    }

    /** An indicator's number and title in one cell. */
    static String named(String number, String title) {
        return number + " " + title;
    }

    private static String unit(String code) {
        return Unit.ofCode(code)
                .map(unit -> switch (unit) {
                    case PlainUnit.YES_NO -> "1 er ja, 0 er nej";
                    case Score.National.WELLBEING_SCORE -> "trivsel, 1 til 5";
                    default -> UnitWords.name(unit).da();
                })
                .orElse(code);
    }
}
