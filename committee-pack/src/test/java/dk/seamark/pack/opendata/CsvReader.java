package dk.seamark.pack.opendata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads CSV by RFC 4180 and nothing looser, with code of its own: a record for each line, by the header's names. */
public final class CsvReader {

    /** A record, by the names of its columns. */
    public record Row(Map<String, String> fields) {

        /** The field of a column. */
        public String get(String column) {
            return Objects.requireNonNull(fields.get(column), column);
        }
    }

    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    /** The records of a file. */
    public static List<Row> read(byte[] file) {
        CsvReader reader = new CsvReader(new String(file, StandardCharsets.UTF_8));
        List<String> header = reader.line();
        List<Row> records = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            List<String> line = reader.line();
            if (line.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A line has " + line.size() + " fields, the header " + header.size());
            }
            Map<String, String> fields = new LinkedHashMap<>();
            for (int field = 0; field < line.size(); field++) {
                fields.put(header.get(field), line.get(field));
            }
            records.add(new Row(fields));
        }
        return records;
    }

    private List<String> line() {
        List<String> fields = new ArrayList<>(List.of(field()));
        while (text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalArgumentException("No line ends at " + at);
        }
        at += 2;
        return fields;
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        if (text.charAt(at) != '"') {
            while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
                field.append(text.charAt(at++));
            }
            return field.toString();
        }
        at++;
        while (true) {
            char next = text.charAt(at++);
            if (next != '"') {
                field.append(next);
            } else if (text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                return field.toString();
            }
        }
    }
}
