package dk.seamark.events.rule;

import dk.seamark.events.figure.Share;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Coded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of cases, one a row, the rule first, the verdict and its working last. The file {@code rules/README.txt}
 * explains the format.
 */
final class DecisionTable {

    private static final Pattern FIGURE = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(?: \\(([0-9]+) of ([0-9]+)\\))?");

    /** One case: what the ledger holds, by the name of its column. */
    record Row(int line, Map<String, String> cells) implements Evidence {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        TargetRule rule() {
            return RuleText.parse(cell("rule"));
        }

        String expected() {
            return cell("verdict") + " | " + cell("working");
        }

        String told() {
            Verdict verdict = rule().judge(this);
            return VerdictText.name(verdict) + " | " + VerdictText.working(verdict);
        }

        @Override
        public Datum current(String component) {
            return datum(component, "current", Series.MUNICIPALITY, "2024");
        }

        @Override
        public Datum reference(String component, Reference reference) {
            Series series = reference == Reference.COMPARATOR ? Series.COMPARATOR : Series.MUNICIPALITY;
            String period = switch (reference) {
                case BASELINE -> null;
                case PREVIOUS_PERIOD, YEAR_BEFORE, PREVIOUS_RESULT -> "2023";
                case COMPARATOR -> "2024";
            };
            return datum(component, VerdictText.reference(reference), series, period);
        }

        @Override
        public List<ReferenceDatum> since(String component, int firstYear) {
            return IntStream.rangeClosed(Math.min(2024, firstYear), 2024)
                    .mapToObj(year -> since(
                            component,
                            year == 2024 ? "current" : year == 2023 ? "previous" : Integer.toString(year),
                            Integer.toString(year)))
                    .toList();
        }

        private ReferenceDatum since(String component, String column, String year) {
            String text = part(component, column);
            return text.startsWith("before ")
                    ? new BeyondBreak(component, Series.MUNICIPALITY, year, text.substring("before ".length()))
                    : datum(component, column, Series.MUNICIPALITY, year);
        }

        @Override
        public Optional<Counting> counting(String component) {
            return switch (part(component, "counts")) {
                case "stock" -> Optional.of(Counting.STOCK);
                case "flow" -> Optional.of(Counting.FLOW);
                case "open" -> Optional.empty();
                default -> throw silent("counts");
            };
        }

        @Override
        public Optional<Direction> direction(String component) {
            return switch (part(component, "direction")) {
                case "higher" -> Optional.of(Direction.HIGHER_IS_BETTER);
                case "lower" -> Optional.of(Direction.LOWER_IS_BETTER);
                case "open" -> Optional.empty();
                default -> throw silent("direction");
            };
        }

        private Datum datum(String component, String column, Series series, @Nullable String period) {
            String text = part(component, column);
            if (text.equals("-")) {
                return new Absent(component, series, period, null);
            }
            Optional<MissingReason> reason = Coded.of(MissingReason.class, text);
            if (reason.isPresent()) {
                return new Absent(component, series, period, reason.get());
            }
            Matcher figure = FIGURE.matcher(text);
            if (!figure.matches()) {
                throw silent(column);
            }
            Share share = figure.group(2) == null
                    ? null
                    : new Share(new BigDecimal(figure.group(2)), new BigDecimal(figure.group(3)));
            return new Measured(
                    component,
                    series,
                    period == null ? "2022" : period,
                    new BigDecimal(figure.group(1)),
                    share,
                    column + " of " + component,
                    false);
        }

        /** The part of the cell for a component; the parts are for a, b and c, separated by slashes. */
        private String part(String component, String column) {
            String[] parts = cell(column).split("/", -1);
            int index = component.charAt(0) - 'a';
            return index < parts.length ? parts[index].strip() : "";
        }

        /** A blank cell means that the rule must not read this datum. */
        private AssertionError silent(String column) {
            return new AssertionError(
                    "The rule asks for %s in line %d, which says nothing of it".formatted(column, line));
        }

        @Override
        public String toString() {
            return "line " + line + ": " + String.join(" | ", cells.values());
        }
    }

    private DecisionTable() {}

    static List<Row> read(String name) {
        try (InputStream in = DecisionTable.class.getClassLoader().getResourceAsStream("rules/" + name)) {
            if (in == null) {
                throw new AssertionError("There is no table " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> parse(String text) {
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.strip().split("\\s*\\|\\s*", -1));
            if (cells.contains("verdict")) {
                columns = cells;
            } else if (cells.size() != columns.size()) {
                throw new AssertionError(
                        "Line %d has %d cells, not %d".formatted(number, cells.size(), columns.size()));
            } else {
                Map<String, String> byColumn = new LinkedHashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    byColumn.put(columns.get(i), cells.get(i));
                }
                rows.add(new Row(number, byColumn));
            }
        }
        return rows;
    }
}
