package dk.seamark.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The table in docs/rights.md, which is also what people read. */
final class RightsTable {

    /** What a cell says of a role. */
    enum Mark {
        OPEN,
        YES,
        ANY,
        OWN,
        PART,
        NO
    }

    /**
     * One endpoint.
     *
     * @param marks by role
     */
    record Row(String service, String method, String address, Map<String, Mark> marks) {

        private static final Pattern VARIABLE =
                Pattern.compile("\\{\\*[a-z]+}|\\{[a-zA-Z]+(?::((?:[^{}]|\\{[^{}]*})+))?}|[^{]+");

        /** Whether a request's path is one of this row; every row of the table has another. */
        boolean fits(String path) {
            StringBuilder form = new StringBuilder();
            var pieces = VARIABLE.matcher(address);
            while (pieces.find()) {
                String piece = pieces.group();
                if (!piece.startsWith("{")) {
                    form.append(Pattern.quote(piece));
                } else if (piece.startsWith("{*")) {
                    form.append(".*");
                } else {
                    form.append(pieces.group(1) == null ? "[^/]+" : "(?:" + pieces.group(1) + ")");
                }
            }
            return path.matches(form.toString());
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    private RightsTable() {}

    static List<Row> rows() {
        try {
            return Files.readAllLines(Path.of("..", "..", "docs", "rights.md")).stream()
                    .filter(line -> line.matches("\\| (policy|indicator|reporting) \\|.*"))
                    .map(RightsTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        List<String> cells = Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
        return new Row(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Map.of(
                        "public", mark(cells.get(3)),
                        "centre-staff", mark(cells.get(4)),
                        "plan-owner", mark(cells.get(5)),
                        "secretariat", mark(cells.get(6)),
                        "auditor", mark(cells.get(7))));
    }

    private static Mark mark(String cell) {
        return Mark.valueOf(cell.toUpperCase(java.util.Locale.ROOT));
    }
}
