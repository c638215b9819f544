package dk.seamark.pack.opendata;

import dk.seamark.pack.render.CsvText;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of a pack's data.
 *
 * @param <R> the rows
 * @param name its name, and that of its file without the extension
 * @param about what a row is
 * @param columns its columns
 * @param key the columns that tell a row from all others, also of other packs
 * @param rows the rows of a pack
 */
record OpenTable<R>(
        String name,
        LocalizedText about,
        List<OpenColumn<R>> columns,
        List<String> key,
        Function<PackData, List<R>> rows) {

    private static final String LINE_END = "\r\n";

    /** The table as CSV of RFC 4180: UTF-8, commas, a header, numbers with a point. */
    byte[] csv(PackData pack) {
        Stream<String> header = Stream.of(line(columns.stream().map(OpenColumn::name)));
        Stream<String> lines = rows.apply(pack).stream()
                .map(row ->
                        line(columns.stream().map(column -> field(column.value().apply(pack, row)))));
        return Stream.concat(header, lines).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Stream<String> fields) {
        return fields.collect(Collectors.joining(",")) + LINE_END;
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> CsvText.field(value.toString());
        };
    }
}
