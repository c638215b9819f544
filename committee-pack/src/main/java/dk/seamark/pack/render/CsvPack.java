package dk.seamark.pack.render;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.render.DataTable.Column;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pack's data for spreadsheets with Danish settings: UTF-8 with a byte order mark, semicolons, decimal commas, ISO
 * 8601 dates, lines that end in CR LF, quoting as in RFC 4180. There are two files for the two kinds of rows: targets
 * with their verdicts, and figures with their sources.
 */
final class CsvPack {

    private static final String MARK = "\ufeff";

    private CsvPack() {}

    /** The targets of each indicator, a row each, with their verdicts. */
    static byte[] targets(PackModel pack) {
        return file(stamped(DataTables.targets(pack), pack));
    }

    /** The figures of the pack, a row each, with their sources. */
    static byte[] figures(PackModel pack) {
        return file(stamped(DataTables.figures(pack), pack));
    }

    /** Adds to each row which pack it is from, as rows of several packs may be put together in one file. */
    private static DataTable stamped(DataTable table, PackModel pack) {
        List<Column> columns = new ArrayList<>(table.columns());
        for (String title : List.of("Kommune", "Plan", "Pakkens periode", "Udgave")) {
            columns.add(new Column(title, title.length()));
        }
        List<DataCell> stamp = List.of(
                DataCell.words(pack.heading().municipalityName()),
                DataCell.words(pack.heading().planId()),
                DataCell.words(pack.heading().period()),
                DataCell.words(pack.edition().label()));
        return new DataTable(
                table.name(),
                columns,
                table.rows().stream()
                        .map(row -> Stream.concat(row.stream(), stamp.stream()).toList())
                        .toList());
    }

    static byte[] file(DataTable table) {
        StringBuilder lines = new StringBuilder(MARK);
        lines.append(line(table.columns().stream()
                .map(column -> DataCell.words(column.title()))
                .toList()));
        table.rows().forEach(row -> lines.append(line(row)));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<DataCell> cells) {
        return cells.stream().map(CsvPack::field).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String field(DataCell cell) {
        return switch (cell) {
            case DataCell.Empty empty -> "";
            case DataCell.Amount amount -> decimal(amount.value());
            case DataCell.Day day -> day.date().toString();
            case DataCell.Words words -> CsvText.field(words.text());
        };
    }

    private static String decimal(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
