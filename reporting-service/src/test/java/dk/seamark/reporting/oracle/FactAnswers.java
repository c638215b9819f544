package dk.seamark.reporting.oracle;

import dk.seamark.standing.SampleEvents;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Queries the table of facts by its two times, in SQL. */
record FactAnswers(Connection connection) {

    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-F]{4})");

    /** The answers to questions, by their ids: lines in order. */
    Map<Integer, List<String>> answers(List<Question> questions) throws SQLException {
        Map<Integer, List<String>> lines = new HashMap<>();
        questions.forEach(each -> lines.put(each.id(), new ArrayList<>()));
        Map<String, String> known = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                WITH q AS (SELECT * FROM unnest(?, ?, ?, ?) AS q(id, position, below, day)),
                asked AS (SELECT municipality, generation FROM fact_head WHERE municipality = ?)
                SELECT q.id, f.path, f.known_from, f.fact::text FROM asked h CROSS JOIN q
                JOIN fact f USING (municipality, generation)
                WHERE f.path > q.below || '/' AND f.path < q.below || '0'
                  AND f.known_from <= q.position AND q.position < f.known_until
                  AND (f.valid_from IS NULL OR f.valid_from <= q.day AND q.day < f.valid_until)
                UNION ALL
                SELECT q.id, f.path, f.known_from, f.fact::text FROM asked h CROSS JOIN q
                JOIN fact f USING (municipality, generation)
                WHERE f.path > 'policies/' AND f.path < 'policies0'
                  AND f.known_from <= q.position AND q.position < f.known_until
                """)) {
            statement.setArray(1, array("int", questions, Question::id));
            statement.setArray(2, array("bigint", questions, Question::position));
            statement.setArray(3, array("text", questions, each -> "plans/" + name(each.plan())));
            statement.setArray(4, array("date", questions, each -> Date.valueOf(each.day())));
            statement.setString(5, SampleEvents.MUNICIPALITY);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String path = rows.getString(2);
                    long from = rows.getLong(3);
                    String fact = rows.getString(4);
                    Objects.requireNonNull(lines.get(rows.getInt(1)))
                            .add(known.computeIfAbsent(
                                    path + " " + from + " " + fact, any -> FactLine.of(names(path), fact, from)));
                }
            }
        }
        lines.values().forEach(Collections::sort);
        return lines;
    }

    private Array array(String type, List<Question> questions, Function<Question, Object> value) throws SQLException {
        return connection.createArrayOf(type, questions.stream().map(value).toArray());
    }

    /** A name as the column stores it; see the table's comment. */
    private static String name(String plain) {
        StringBuilder name = new StringBuilder();
        for (char c : plain.toCharArray()) {
            boolean isPlain = c < 128 && (Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
            name.append(isPlain ? Character.toString(c) : "%%%04X".formatted((int) c));
        }
        return name.toString();
    }

    private static List<String> names(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(name -> ESCAPED.matcher(name)
                        .replaceAll(hex ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex.group(1), 16)))))
                .toList();
    }
}
