package dk.seamark.pack.render;

import dk.seamark.pack.Corrections;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.RevisedTarget;
import dk.seamark.pack.render.DataTable.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts what is another than in the pack before to data tables. */
final class ChangeTables {

    private ChangeTables() {}

    /** The tables that have something to tell; those of corrections whenever there was a pack before. */
    static List<DataTable> of(PackModel pack) {
        List<DataTable> tables = new ArrayList<>();
        if (pack.revisedTargets() != null) {
            tables.add(revised(pack.revisedTargets()));
        }
        if (pack.corrections() != null) {
            tables.add(figures(pack.corrections()));
            if (!pack.corrections().details().isEmpty()) {
                tables.add(details(pack.corrections()));
            }
        }
        return List.copyOf(tables);
    }

    /** A row for each target that was revised since the pack before. */
    private static DataTable revised(List<RevisedTarget> targets) {
        return new DataTable(
                "Reviderede mål",
                List.of(
                        new Column("Indikator", 44),
                        new Column("Måldato", 13),
                        new Column("Ord før", 40),
                        new Column("Vurdering efter de gamle ord", 16),
                        new Column("Ord nu", 40),
                        new Column("Vurdering efter de nye ord", 16),
                        new Column("Beslutning", 50),
                        new Column("Betydning", 40)),
                targets.stream()
                        .map(target -> List.of(
                                DataCell.words(DataTables.named(target.number(), target.title())),
                                DataCell.day(target.date()),
                                DataCell.words(target.before()),
                                DataCell.words(target.byBefore().word()),
                                DataCell.words(target.after()),
                                DataCell.words(target.byAfter().word()),
                                DataCell.words(String.join("; ", target.decisions())),
                                DataCell.words(target.effect())))
                        .toList());
    }

    /** A row for each figure whose number has changed since the pack before. */
    private static DataTable figures(Corrections corrections) {
        return new DataTable(
                "Rettelser",
                List.of(
                        new Column("Indikator", 44),
                        new Column("Tal", 36),
                        new Column("Periode", 16),
                        new Column("Før", 20),
                        new Column("Nu", 20),
                        new Column("Grund", 44),
                        new Column("Forklaring", 50)),
                corrections.figures().stream()
                        .map(figure -> words(
                                DataTables.named(figure.number(), figure.title()),
                                figure.figure(),
                                figure.periodShown(),
                                figure.before(),
                                figure.after(),
                                figure.reason(),
                                figure.explanation()))
                        .toList());
    }

    /** A row for each source and date that has changed since the pack before. */
    private static DataTable details(Corrections corrections) {
        return new DataTable(
                "Rettede kilder og datoer",
                List.of(
                        new Column("Indikator", 44),
                        new Column("Tal", 36),
                        new Column("Periode", 16),
                        new Column("Oplysning", 12),
                        new Column("Før", 36),
                        new Column("Nu", 36),
                        new Column("Grund", 44),
                        new Column("Forklaring", 50)),
                corrections.details().stream()
                        .map(detail -> words(
                                DataTables.named(detail.number(), detail.title()),
                                detail.figure(),
                                detail.periodShown(),
                                detail.detail(),
                                detail.before(),
                                detail.after(),
                                detail.reason(),
                                detail.explanation()))
                        .toList());
    }

    private static List<DataCell> words(@Nullable String... texts) {
        List<DataCell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(DataCell.words(text));
        }
        return List.copyOf(cells);
    }
}
