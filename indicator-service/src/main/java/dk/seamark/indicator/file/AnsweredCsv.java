package dk.seamark.indicator.file;

import dk.seamark.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A CSV file as it was sent, with one more column; in UTF-8, whatever it was sent in, with its own separator. */
final class AnsweredCsv {

    private AnsweredCsv() {}

    /**
     * The file with the column.
     *
     * @param file a CSV file that was read
     * @param column the column's place, from 0; what stands in it is replaced
     * @param answers the text of each row's cell, by the number of the row, from 1
     */
    static byte[] of(byte[] file, int column, Map<Integer, String> answers) {
        CsvFile sent = CsvFile.read(file);
        List<List<FileCell>> rows = new ArrayList<>();
        for (FileRow row : sent.sheet().rows()) {
            List<FileCell> cells = new ArrayList<>(row.cells());
            while (cells.size() <= column) {
                cells.add(FileCell.blank());
            }
            cells.set(column, FileCell.text(answers.getOrDefault(row.number(), "")));
            rows.add(row.isBlank() ? List.of(FileCell.blank()) : cells);
        }
        // All of its cells are texts, so that the language makes no difference.
        return CsvFile.write(rows, Language.DANISH, sent.separator());
    }
}
