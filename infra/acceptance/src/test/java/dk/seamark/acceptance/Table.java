package dk.seamark.acceptance;

import java.util.Arrays;
import java.util.List;

/** A table as text: a line a row, cells apart by {@code |}; # begins a remark. */
final class Table {

    private Table() {}

    /** The rows, with their cells trimmed. */
    static List<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
